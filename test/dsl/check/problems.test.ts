import { describe, expect, it } from 'vitest';
import { Problems } from '../../../src/dsl/check/problems.ts';
import { Spot } from '../../../src/dsl/check/spot.ts';
import { shown } from '../../support/check-definition.ts';

const error = (spot: Spot) => spot.report('R1011', {});
const warning = (spot: Spot) => spot.report('R1026', {});

describe('the problems of a definition', () => {
  it('are listed in the order they were found', () => {
    const problems = new Problems(undefined);
    const spot = new Spot(problems, 'x');
    warning(spot.at('a'));
    error(spot.at('b'));
    expect(shown(problems.list()).found).toEqual(['R1026 a', 'R1011 b']);
  });

  it('have their errors counted without warnings', () => {
    const problems = new Problems(undefined);
    warning(new Spot(problems, 'x'));
    expect(problems.errors).toBe(0);
    error(new Spot(problems, 'x'));
    expect(problems.errors).toBe(1);
  });

  it('are at most 100 errors and 100 warnings, and the rest is counted', () => {
    const problems = new Problems(undefined);
    problems.role = 'Z_TEST';
    const spot = new Spot(problems, 'x');
    for (let n = 0; n < 1000; n++) warning(spot.at(n));
    for (let n = 0; n < 105; n++) error(spot.at(n));
    const { found, messages } = shown(problems.list());
    expect(found).toHaveLength(201);
    expect(found.filter((each) => each.startsWith('R1011'))).toHaveLength(100);
    expect(messages.at(-1)).toBe('role "Z_TEST": 905 more problems are not shown');
    expect(problems.errors).toBe(105);
  });
});
