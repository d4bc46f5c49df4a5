import { describe, expect, it } from 'vitest';
import { odataV4, service, transaction } from '../../../src/index.ts';
import { checkMenu } from '../../support/checked-menu.ts';

const menu = [transaction('VA03'), service('Z_SRV', '0001'), odataV4('Z_GROUP')];

/** The authorizations in short: `S_TCODE S`. */
function authorizations(properties: object) {
  return checkMenu(menu, properties).role?.authorizations.map(({ object, status }) => `${object} ${status}`);
}

describe('the authorizations of a role with a menu', () => {
  it('are those of the menu and those of the author, in order of their objects', () => {
    const written = {
      S_RFC: [{ RFC_TYPE: ['FUGR'], RFC_NAME: ['Z'], ACTVT: ['16'] }],
      S_TABU_NAM: [{ TABLE: ['T000'], ACTVT: ['03'] }],
    };
    expect(authorizations({ authorizations: written })).toEqual([
      'S_RFC U',
      'S_SERVICE S',
      'S_START S',
      'S_TABU_NAM U',
      'S_TCODE S',
    ]);
  });

  it('leave what the author wrote for such an object an authorization of its own, behind that of the menu', () => {
    const { role } = checkMenu(menu, { authorizations: { S_TCODE: [{ TCD: ['VA03', 'VA05'] }] } });
    const found = role?.authorizations.filter(({ object }) => object === 'S_TCODE');
    expect(found?.map(({ status, fields }) => [status, fields[0]?.values.map(({ low }) => low)])).toEqual([
      ['S', ['VA03']],
      ['U', ['VA03', 'VA05']],
    ]);
  });

  it('are only those of the author when he says so', () => {
    const written = { S_TCODE: [{ TCD: ['VA03'], status: 'M' }] };
    expect(authorizations({ deriveStartAuthorizations: false })).toEqual([]);
    expect(authorizations({ deriveStartAuthorizations: false, authorizations: written })).toEqual(['S_TCODE M']);
    expect(authorizations({ deriveStartAuthorizations: true })).toHaveLength(3);
    expect(checkMenu(menu, { deriveStartAuthorizations: 'no' }).found).toEqual(['R1005 deriveStartAuthorizations']);
  });

  it('are at most a hundred of one object, that of the menu counted', () => {
    const written = Array.from({ length: 100 }, (_, index) => ({ TCD: [`Z${String(index)}`] }));
    expect(checkMenu(menu, { authorizations: { S_TCODE: written.slice(1) } }).found).toEqual([]);
    expect(checkMenu(menu, { authorizations: { S_TCODE: written } }).found).toEqual(['R1040 authorizations.S_TCODE']);
  });
});
