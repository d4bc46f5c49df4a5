import { describe, expect, it } from 'vitest';
import { fieldChanges } from '../../../src/diff/authorizations/fields.ts';
import type { Authorization } from '../../../src/model/authorization.ts';
import { orgLevelsOf } from '../../../src/model/value-logic/org-level-reference.ts';
import { authorization, value } from '../../support/small-roles.ts';

const resolve = { before: orgLevelsOf([]), after: orgLevelsOf([]) };
const changesOf = (before: Authorization, after: Authorization) => fieldChanges(before, after, resolve);
const actvt = (...values: readonly string[]) => authorization('Z_TEST', { ACTVT: values });

describe('fieldChanges', () => {
  it('gives only the fields that differ, by name', () => {
    const before = authorization('Z_TEST', { ACTVT: ['03'], CLASS: ['A'], NAME: ['X'] });
    const after = authorization('Z_TEST', { ACTVT: ['02'], CLASS: ['A'], NAME: ['Y'] });
    expect(changesOf(before, after).map(({ field }) => field)).toEqual(['ACTVT', 'NAME']);
  });

  it('says that a value was granted before', () => {
    const [change] = changesOf(actvt('*'), actvt('*', '02'));
    expect(change?.added).toEqual([{ value: value('02'), covered: true }]);
  });

  it('says that a removed value is still granted', () => {
    const [change] = changesOf(actvt('AB', 'A*'), actvt('A*'));
    expect(change?.removed).toEqual([{ value: value('AB'), covered: true }]);
  });

  it('does not take what only an inactive value granted for granted', () => {
    const before = { ...actvt('*'), fields: [{ name: 'ACTVT', values: [{ ...value('*'), inactive: true }] }] };
    const [change] = changesOf(before, actvt('02'));
    expect(change?.added).toEqual([{ value: value('02'), covered: false }]);
  });

  it('never takes an open value for granted', () => {
    const [change] = changesOf(actvt('*'), actvt('*', ''));
    expect(change?.added[0]?.covered).toBe(false);
  });

  it('reads org levels of each side by its own values', () => {
    const sides = {
      before: orgLevelsOf([{ name: 'BUKRS', values: [{ low: '1000', high: '' }] }]),
      after: orgLevelsOf([{ name: 'BUKRS', values: [{ low: '2000', high: '' }] }]),
    };
    const [change] = fieldChanges(actvt('$BUKRS'), actvt('1000'), sides);
    expect(change?.added).toEqual([{ value: value('1000'), covered: true }]);
  });

  it('keeps a value with another status apart from new and removed ones', () => {
    const after = { ...actvt('03'), fields: [{ name: 'ACTVT', values: [value('03', 'G')] }] };
    expect(changesOf(actvt('03'), after)).toEqual([
      { field: 'ACTVT', added: [], removed: [], altered: [{ before: value('03'), after: value('03', 'G') }] },
    ]);
  });

  it('counts a value that comes twice', () => {
    const [change] = changesOf(actvt('03'), actvt('03', '03'));
    expect(change?.added).toEqual([{ value: value('03'), covered: true }]);
  });

  it('gives a field that only one side has', () => {
    const after = authorization('Z_TEST', { ACTVT: ['03'], CLASS: ['A'] });
    expect(changesOf(actvt('03'), after)).toEqual([
      { field: 'CLASS', added: [{ value: value('A'), covered: false }], removed: [], altered: [] },
    ]);
  });
});
