import { describe, expect, it } from 'vitest';
import { serviceHash } from '../../../src/catalog/service-hash.ts';
import { serviceText } from '../../../src/catalog/service-name.ts';
import { blank, open, org, parameter, range, service, transaction, value } from '../../../src/index.ts';
import { checkWith } from '../../support/check-definition.ts';
import { defaultsFrom, roleInShort } from '../../support/proposals.ts';

const lines = [
  'VA03 Y F_BKPF_BUK ACTVT=03 BUKRS=',
  'VA02 Y F_BKPF_BUK ACTVT=02 BUKRS=',
  'IWSV:ZSRV:0001 Y F_BKPF_BUK ACTVT=01 BUKRS=*',
];

/** Checks decisions about F_BKPF_BUK, or about other objects too. */
function checkDecisions(decisions: unknown) {
  const menu = [transaction('VA03'), transaction('VA02'), service('ZSRV', '0001')];
  const given = Array.isArray(decisions) ? { F_BKPF_BUK: decisions as unknown } : decisions;
  const checked = checkWith({ defaults: 'merge', menu, decisions: given }, { defaults: defaultsFrom(...lines) });
  const found = checked.found.map((each) => each.replace('decisions.F_BKPF_BUK.', ''));
  return { ...checked, found, authorizations: roleInShort(checked.role).filter((each) => each.startsWith('F_')) };
}

describe('the decisions of a role', () => {
  it('take every way of writing a value', () => {
    const values = [
      '1000',
      range('2000', '2999'),
      org('BUKRS'),
      blank(),
      value('3000'),
      parameter('plant', { default: ['4', '5'] }),
    ];
    const { found, authorizations } = checkDecisions([{ for: ['VA03'], fill: { BUKRS: values } }]);
    expect(found).toEqual([]);
    expect(authorizations.at(-1)).toBe('F_BKPF_BUK G ACTVT=03:S BUKRS=1000,2000..2999,$BUKRS,_,3000,4,5');
  });

  it('open a field that is changed to open()', () => {
    const { found, authorizations } = checkDecisions([{ change: { BUKRS: [open()] } }]);
    expect(found).toEqual([]);
    expect(authorizations.at(-1)).toBe('F_BKPF_BUK M ACTVT=01:S BUKRS=');
  });

  it.each([
    'IWSV ZSRV 0001',
    serviceText({ type: 'IWSV', name: 'ZSRV', version: '0001' }),
    serviceHash({ type: 'IWSV', name: 'ZSRV', version: '0001' }),
  ])('know the service of the menu as %s', (called) => {
    const { found, authorizations } = checkDecisions([{ for: [called], inactive: true }]);
    expect(found).toEqual([]);
    expect(authorizations.at(-1)).toBe('F_BKPF_BUK S inactive ACTVT=01 BUKRS=*');
  });

  it('split a proposal', () => {
    const split = [{ inactive: true }, { fill: { BUKRS: ['1000'] }, change: { ACTVT: ['03'] } }];
    const { found, authorizations } = checkDecisions([{ for: ['VA02'], split }]);
    expect(found).toEqual([]);
    expect(authorizations.slice(-2)).toEqual([
      'F_BKPF_BUK S inactive ACTVT=02 BUKRS=',
      'F_BKPF_BUK M ACTVT=03 BUKRS=1000:G',
    ]);
  });

  it.each<readonly [string, unknown, string]>([
    ['no object', 'all', 'R1005 decisions'],
    ['an object that does not exist', { F_BKPF_BUC: [{ inactive: true }] }, 'R1001 decisions.F_BKPF_BUC key'],
    ['no array', { F_BKPF_BUK: { inactive: true } }, 'R1006 decisions.F_BKPF_BUK'],
    ['a decision that is no object', ['inactive'], 'R1005 0'],
    ['a decision without anything', [{}], 'R1510 0'],
    ['a decision that only says for whom', [{ for: ['VA03'] }], 'R1510 0'],
    ['a split without elements', [{ split: [] }], 'R1510 0'],
    ['a split beside a decision', [{ for: ['VA03'], split: [{ inactive: true }], inactive: true }], 'R1510 0'],
    ['fields to fill without any', [{ for: ['VA03'], fill: {} }], 'R1510 0.fill'],
    ['a misspelt property', [{ for: ['VA03'], inactve: true, inactive: true }], 'R1007 0.inactve key'],
    [
      'a misspelt property in a split',
      [{ for: ['VA03'], split: [{ for: ['VA02'], inactive: true }] }],
      'R1007 0.split.0.for key',
    ],
    ['a misspelt field', [{ for: ['VA03'], fill: { BUKR: ['1'] } }], 'R1002 0.fill.BUKR key'],
    ['a value that is no array', [{ for: ['VA03'], fill: { BUKRS: '1' } }], 'R1006 0.fill.BUKRS'],
    ['no values', [{ for: ['VA03'], fill: { BUKRS: [] } }], 'R1004 0.fill.BUKRS'],
    ['a value that is too long', [{ for: ['VA03'], fill: { BUKRS: ['x'.repeat(41)] } }], 'R1031 0.fill.BUKRS.0'],
    [
      'a value with a status',
      [{ for: ['VA03'], fill: { BUKRS: [value('1', { status: 'M' })] } }],
      'R1005 0.fill.BUKRS.0',
    ],
    ['inactive that is no switch', [{ for: ['VA03'], inactive: 'yes' }], 'R1005 0.inactive'],
    ['an application that the menu does not have', [{ for: ['VA3'], inactive: true }], 'R1505 0.for.0'],
    ['an application that is no text', [{ for: [3], inactive: true }], 'R1005 0.for.0'],
    ['no application', [{ for: [], inactive: true }], 'R1004 0.for'],
    ['an application that is no array', [{ for: 'VA03', inactive: true }], 'R1006 0.for'],
    ['what fits nothing', [{ fill: { ACTVT: ['03'] } }], 'R1503 0'],
    ['two about one proposal', [{ fill: { BUKRS: ['1'] } }, { for: ['VA03'], inactive: true }], 'R1504 1'],
  ])('are refused with %s', (_, decisions, code) => {
    const { found, role } = checkDecisions(decisions);
    expect(found).toEqual([code]);
    expect(role).toBeUndefined();
  });

  it('name the application that is meant, and the field', () => {
    expect(checkDecisions([{ for: ['VA3'], inactive: true }]).messages[0]).toBe(
      'role "Z_TEST": a decision about F_BKPF_BUK is for "VA3", which is not in the menu, did you mean VA03?',
    );
    expect(checkDecisions([{ for: ['VA03'], fill: { BUKR: ['1'] } }]).messages[0]).toContain('did you mean BUKRS?');
  });

  it('say why they fit nothing', () => {
    expect(checkDecisions([{ for: ['VA03'], change: { BUKRS: ['1'] } }]).messages[0]).toContain(
      'no proposal for F_BKPF_BUK is as the decision expects: BUKRS is proposed without values (VA03)',
    );
    expect(checkDecisions({ S_RFC: [{ inactive: true }] }).messages[0]).toContain(
      'nothing in the menu proposes S_RFC here',
    );
  });

  it('name both decisions about one proposal', () => {
    const { messages, found } = checkDecisions([{ fill: { BUKRS: ['1'] } }, { for: ['VA03'], inactive: true }]);
    expect(found).toHaveLength(1);
    expect(messages[0]).toContain('and the decision 0 are both about the proposal for F_BKPF_BUK of VA03');
  });
});
