import { describe, expect, it } from 'vitest';
import { closest } from '../../src/codec/closest.ts';

describe('closest', () => {
  it.each([
    ['P_CLAS', ['P_LAST', 'P_CLASS'], 'P_CLASS'],
    ['p_last', ['P_LAST', 'P_CLASS'], 'P_LAST'],
    ['gruop', ['name', 'group'], 'group'],
    ['AB', ['AX', 'AY'], 'AX'],
    ['Surname', ['lastName', 'group'], undefined],
    ['x'.repeat(61), ['x'.repeat(60)], undefined],
    ['', ['name'], undefined],
  ])('%s among %j is %s', (name, candidates, expected) => {
    expect(closest(name, candidates)).toBe(expected);
  });
});
