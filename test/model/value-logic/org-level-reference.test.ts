import { describe, expect, it } from 'vitest';
import { orgLevelsOf, referredOrgLevel } from '../../../src/model/value-logic/org-level-reference.ts';

const single = (low: string) => ({ low, high: '' });

describe('referredOrgLevel', () => {
  it.each([
    ['$BUKRS', '', 'BUKRS'],
    ['$', '', undefined],
    ['BUKRS', '', undefined],
    ['$A', '$B', undefined],
    ['', '', undefined],
  ])('%j to %j refers to %j', (low, high, name) => {
    expect(referredOrgLevel({ low, high })).toBe(name);
  });
});

describe('orgLevelsOf', () => {
  const resolve = orgLevelsOf(
    [
      { name: 'BUKRS', values: [{ low: '1000', high: '' }] },
      { name: 'WERKS', values: [] },
      { name: 'ZZOWN', values: [{ low: 'X', high: '' }] },
    ],
    (name) => name === 'EKORG',
  );

  it('gives the values of the role', () => {
    expect(resolve(single('$BUKRS'))).toEqual([{ low: '1000', high: '' }]);
  });

  it('gives no values while the org level is open', () => {
    expect(resolve(single('$WERKS'))).toEqual([]);
  });

  it('knows an org level that only the role names', () => {
    expect(resolve(single('$ZZOWN'))).toEqual([{ low: 'X', high: '' }]);
  });

  it('does not know the values of an org level that the role says nothing about', () => {
    expect(resolve(single('$EKORG'))).toBe('unknown');
  });

  it('leaves other values with a dollar sign alone', () => {
    expect(resolve(single('$TMP'))).toBeUndefined();
  });
});
