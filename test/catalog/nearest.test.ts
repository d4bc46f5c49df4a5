import { describe, expect, it } from 'vitest';
import { nearest, suggestion } from '../../src/catalog/nearest.ts';

describe('the nearest name', () => {
  it.each([
    ['JOBGRP', ['JOBACTION', 'JOBGROUP'], 'JOBGROUP'],
    ['RFC_NAM', ['RFC_TYPE', 'RFC_NAME', 'ACTVT'], 'RFC_NAME'],
    ['s_rfc', ['S_ICF', 'S_RFC'], 'S_RFC'],
    ['ACTVIT', ['ACTVT'], 'ACTVT'],
    ['BUKR', ['BUKRS', 'WERKS'], 'BUKRS'],
    ['authorisations', ['authorizations', 'orgLevels'], 'authorizations'],
    ['DE', ['EN', 'DE'], 'DE'],
    ['GE', ['DE', 'EN'], 'DE'],
  ])('to %s of %j is %s', (name, candidates, expected) => expect(nearest(name, candidates)).toBe(expected));

  it.each([
    ['X', ['ACTVT']],
    ['ABC', ['XYZ', 'ABCDE']],
    ['ZZ_WHATEVER', ['S_RFC']],
    ['ACTVT', []],
    ['', ['ACTVT']],
  ])('to %s of %j is none', (name, candidates) => expect(nearest(name, candidates)).toBeUndefined());

  it('is the one that begins alike when two are equally near', () => {
    expect(nearest('WERX', ['IWERK', 'WERKS'])).toBe('WERKS');
  });

  it('is the one with two letters swapped before others that begin less alike', () => {
    expect(nearest('S_RCF', ['S_ICF', 'S_RFC'])).toBe('S_RFC');
    expect(nearest('AB', ['BA'])).toBe('BA');
  });

  it('is the first when two begin alike as well', () => expect(nearest('AB', ['AC', 'AD'])).toBe('AC'));

  it('is not looked for when the name is far too long for one', () => {
    expect(nearest('A'.repeat(10_000_000), ['A'])).toBeUndefined();
  });

  it('becomes part of the data of a diagnostic only when there is one', () => {
    expect(suggestion('BUKR', ['BUKRS'])).toEqual({ meant: 'BUKRS' });
    expect(suggestion('BUKR', [])).toEqual({});
  });
});
