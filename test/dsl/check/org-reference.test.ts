import { describe, expect, it } from 'vitest';
import { shippedCatalog } from '../../../src/catalog/catalog.ts';
import { withProjectOrgLevels } from '../../../src/catalog/project-catalog.ts';
import { org } from '../../../src/index.ts';
import { checkValues } from '../../support/check-definition.ts';

const anyOrg = org as (name: unknown) => unknown;

describe('a reference to an org level', () => {
  it('is the name with a dollar sign', () => {
    const { role } = checkValues([org('BUKRS')]);
    expect(role?.authorizations[0]?.fields[0]?.values).toEqual([{ low: '$BUKRS', high: '', status: 'U' }]);
  });

  it('stands beside other values', () => expect(checkValues([org('BUKRS'), '1000', org('WERKS')]).found).toEqual([]));

  it.each([
    ['BUKR', ', did you mean BUKRS?'],
    ['$BUKRS', ', did you mean BUKRS?'],
    ['bukrs', ', did you mean BUKRS?'],
    ['ACTVT', ''],
    ['', ''],
    ['constructor', ''],
  ])('to %j is refused', (name, meant) => {
    const { found, messages } = checkValues([anyOrg(name)]);
    expect(found).toEqual(['R1033 TCD.0']);
    expect(messages[0]).toBe(`role "Z_TEST": S_TCODE TCD: "${name}" is not known as an org level${meant}`);
  });

  it('can be to one of the project', () => {
    const catalog = withProjectOrgLevels(shippedCatalog, ['ZREGION']);
    expect(checkValues([anyOrg('ZREGION')]).found).toEqual(['R1033 TCD.0']);
    expect(checkValues([anyOrg('ZREGION')], { catalog }).found).toEqual([]);
  });

  it.each([undefined, null, 5, ['BUKRS']])('to %j is refused', (name) => {
    expect(checkValues([anyOrg(name)]).found).toEqual(['R1005 TCD.0']);
  });
});
