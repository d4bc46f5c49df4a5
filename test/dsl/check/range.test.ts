import { describe, expect, it } from 'vitest';
import { range } from '../../../src/index.ts';
import { checkValues } from '../../support/check-definition.ts';

const anyRange = range as (low: unknown, high: unknown) => unknown;

describe('a range', () => {
  it('is a value with two ends', () => {
    const { role } = checkValues([range('SU01', 'SU10')]);
    expect(role?.authorizations[0]?.fields[0]?.values).toEqual([{ low: 'SU01', high: 'SU10', status: 'U' }]);
  });

  it.each([
    ['A', 'B'],
    ['A', 'A'],
    ['0', '9*'],
    ['AB', 'C*'],
    ['9', 'A'],
    ['A', 'a'],
    ['CA', 'C*'],
    ['C', 'C*'],
    ['A', '*'],
    ['1', '10'],
  ])('can run from %s to %s', (low, high) => expect(checkValues([range(low, high)]).found).toEqual([]));

  it.each([
    ['B', 'A'],
    ['a', 'A'],
    ['D', 'C*'],
    ['10', '1'],
    ['B*', 'A*'],
    ['A', '9'],
  ])('cannot run from %s to %s', (low, high) => {
    const { found, messages, helps } = checkValues([range(low, high)]);
    expect(found).toEqual(['R1034 TCD.0']);
    expect(messages[0]).toBe(`role "Z_TEST": S_TCODE TCD has a range from "${low}" to "${high}", which is empty`);
    expect(helps[0]).toContain(`range('${high}', '${low}')`);
  });

  it.each([
    ['', 'A', ['R1030 TCD.0']],
    ['A', '', ['R1030 TCD.0']],
    ['A', 'x'.repeat(41), ['R1031 TCD.0']],
    ['A', ' B', ['R1016 TCD.0', 'R1034 TCD.0']],
    ['$BUKRS', 'A', ['R1032 TCD.0']],
    ['A\t', 'B', ['R1014 TCD.0']],
    ['A', 'ż', ['R1017 TCD.0']],
    [1, 2, ['R1005 TCD.0']],
    ['A', undefined, ['R1005 TCD.0']],
    [null, 'A', ['R1005 TCD.0']],
  ])('from %j to %j', (low, high, expected) => expect(checkValues([anyRange(low, high)]).found).toEqual(expected));
});
