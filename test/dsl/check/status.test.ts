import { describe, expect, it } from 'vitest';
import { Problems } from '../../../src/dsl/check/problems.ts';
import { Spot } from '../../../src/dsl/check/spot.ts';
import { checkInactive, checkStatus } from '../../../src/dsl/check/status.ts';
import { shown } from '../../support/check-definition.ts';

function run<T>(check: (spot: Spot) => T) {
  const problems = new Problems(undefined);
  const result = check(new Spot(problems, 'S_RFC status'));
  return { result, ...shown(problems.list()) };
}

describe('a status', () => {
  it.each(['S', 'G', 'M', 'U'])('can be %s', (letter) => {
    expect(run((spot) => checkStatus(spot, letter, 'U'))).toMatchObject({ result: letter, found: [] });
  });

  it('is another one when it is not given', () => {
    expect(run((spot) => checkStatus(spot, undefined, 'M'))).toMatchObject({ result: 'M', found: [] });
  });

  it.each([
    ['X', 'S_RFC status: there is no status "X"'],
    ['s', 'S_RFC status: there is no status "s", did you mean S?'],
    ['', 'S_RFC status: there is no status ""'],
    ['SU', 'S_RFC status: there is no status "SU"'],
    [null, 'S_RFC status: there is no status null'],
    [['S'], 'S_RFC status: there is no status an array'],
  ])('cannot be %j', (given, message) => {
    const { found, messages, helps } = run((spot) => checkStatus(spot, given, 'U'));
    expect(found).toEqual(['R1037']);
    expect(messages).toEqual([message]);
    expect(helps[0]).toContain('U put in by hand');
  });
});

describe('inactive', () => {
  it.each([true, false, undefined])('can be %s', (given) => {
    expect(run((spot) => checkInactive(spot, given))).toMatchObject({ result: given, found: [] });
  });

  it.each(['true', 1, 0, null, 'X', {}])('cannot be %j', (given) => {
    expect(run((spot) => checkInactive(spot, given))).toMatchObject({ result: undefined, found: ['R1005'] });
  });
});
