import { describe, expect, it } from 'vitest';
import { diffRole } from '../../../src/diff/diff-role.ts';
import { describeChange } from '../../../src/diff/format/describe-change.ts';
import type { Role } from '../../../src/model/role.ts';
import { authorization, emptyRole, node } from '../../support/small-roles.ts';

const described = (before: Partial<Role>, after: Partial<Role>) =>
  diffRole({ ...emptyRole(), ...before }, { ...emptyRole(), ...after }).map((change) =>
    describeChange(change, () => undefined),
  );

describe('describing everything but authorizations', () => {
  it.each<[string, Partial<Role>, Partial<Role>, object]>([
    ['a parent', {}, { parent: 'Z_P' }, { subject: 'parent', note: '(none) -> Z_P' }],
    ['a parent that is gone', { parent: 'Z_P' }, {}, { subject: 'parent', note: 'Z_P -> (none)' }],
    ['a kind', {}, { kind: 'composite' }, { subject: 'kind', note: 'single -> composite' }],
    ['a master language', {}, { masterLanguage: 'D' }, { subject: 'master language', note: '"E" -> "D"' }],
    ['a blank flag', {}, { flags: [{ name: 'F', value: '' }] }, { mark: '+', subject: 'F', details: [] }],
    ['a flag', {}, { flags: [{ name: 'F', value: 'X' }] }, { mark: '+', subject: 'F', note: 'X' }],
    ['a flag that is gone', { flags: [{ name: 'F', value: 'X' }] }, {}, { mark: '-', subject: 'F', note: 'X' }],
    [
      'another flag',
      { flags: [{ name: 'F', value: '' }] },
      { flags: [{ name: 'F', value: 'X' }] },
      { mark: '~', note: '"" -> "X"' },
    ],
    [
      'a tick',
      {},
      { applicationVariants: [{ type: 'HT', key: 'A', active: true }] },
      { mark: '+', subject: 'variant HT A', note: 'ticked' },
    ],
    [
      'a record',
      {},
      { otherRecords: [{ tag: 'AGR_1253', row: '100' }] },
      { mark: '+', subject: 'AGR_1253', note: '100' },
    ],
    [
      'a record that is gone',
      { otherRecords: [{ tag: 'AGR_1253', row: '100' }] },
      {},
      { mark: '-', subject: 'AGR_1253' },
    ],
    [
      'an open org level',
      {},
      { orgLevels: [{ name: 'BUKRS', values: [] }] },
      { mark: '+', subject: 'org level BUKRS', note: 'open', details: [] },
    ],
    [
      'a text that is new',
      {},
      { texts: [{ language: 'E', short: 'Short', long: ['Long'] }] },
      {
        mark: '+',
        subject: 'E',
        details: [
          { label: 'short', items: [{ mark: '+', texts: ['"Short"'] }] },
          { label: 'long', items: [{ mark: '+', texts: ['"Long"'] }] },
        ],
      },
    ],
    [
      'lines in another order',
      { texts: [{ language: 'E', short: '', long: ['A', 'B'] }] },
      { texts: [{ language: 'E', short: '', long: ['B', 'A'] }] },
      { details: [{ label: 'long', items: [{ mark: '~' }] }] },
    ],
  ])('%s', (_title, before, after, expected) => {
    expect(described(before, after)).toHaveLength(1);
    expect(described(before, after)[0]).toMatchObject(expected);
  });

  it('shows org levels by their values', () => {
    const level = (...values: readonly string[]) => ({
      authorizations: [authorization('F_BKPF_BUK', { ACTVT: ['03'], BUKRS: ['$BUKRS'] })],
      orgLevels: [{ name: 'BUKRS', values: values.map((low) => ({ low, high: '' })) }],
    });
    expect(described(level('1000', '2000'), level('2000', '*'))).toEqual([
      {
        mark: '~',
        subject: 'org level BUKRS',
        note: 'all values (*)',
        details: [
          {
            label: 'values',
            items: [
              { mark: '+', texts: ['*'] },
              { mark: '-', texts: ['1000'] },
            ],
          },
        ],
      },
    ]);
  });

  it('shows menu entries with the way to them', () => {
    const menu = (...nodes: readonly ReturnType<typeof node>[]) => ({ menu: nodes });
    const before = menu(node('Sales', [node('VA01'), node('VA02')]), node('Empty', []));
    const after = menu(node('Sales', [node('VA02'), node('VA01'), node('New', [node('SE16')])]));
    expect(described(before, after)).toEqual([
      { mark: '-', subject: 'Empty', details: [] },
      { mark: '+', subject: 'Sales > New', note: 'with 1 entry below', details: [] },
      { mark: '~', subject: 'Sales > VA02', note: 'place 2 -> 1', details: [] },
    ]);
  });

  it('shows which columns of a menu entry changed', () => {
    const before = { ...node('VA01'), other: { ICON: 'A' } };
    const after = { ...node('VA01'), linkType: 'W', texts: [] };
    expect(described({ menu: [before] }, { menu: [after] })[0]?.details).toEqual([
      { label: 'link type', items: [{ mark: '~', texts: ['"" -> "W"'] }] },
      { label: 'text E', items: [{ mark: '~', texts: ['"Text of VA01" -> (none)'] }] },
      { label: 'ICON', items: [{ mark: '~', texts: ['"A" -> "(usual)"'] }] },
    ]);
  });
});
