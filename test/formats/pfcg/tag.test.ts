import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/codec/character-runs.ts';
import { recordKindByTag } from '../../../src/formats/pfcg/record.ts';
import {
  fits,
  hasTag,
  isUnknownRecord,
  likeliestRecords,
  possibleRecords,
  tagText,
} from '../../../src/formats/pfcg/tag.ts';
import { pageOf } from '../../support/pages.ts';

const units = (line: string) => pageOf(line).units;

describe('hasTag', () => {
  const { tagBytes } = recordKindByTag.get('AGR_1251')!;

  it.each([
    ['AGR_1251'.padEnd(50) + 'x', true],
    ['AGR_1251', true],
    ['AGR_1251   ', true],
    ['AGR_125', false],
    ['AGR_1250', false],
    ['AGR_12511', false],
    [`${'AGR_1251'.padEnd(49)}x`, false],
    [` ${'AGR_1251'.padEnd(50)}`, false],
    ['', false],
  ])('of %j is %s', (line, expected) => {
    const all = line === '' ? new Uint8Array(0) : units(line);
    expect(hasTag(all, wordsOf(all), 0, all.length, tagBytes)).toBe(expected);
    expect(hasTag(all, undefined, 0, all.length, tagBytes)).toBe(expected);
  });
});

it('tagText gives what stands in front of the first blank, in the columns of the tag', () => {
  expect(tagText(units('AGR_1251  100'), 0, 13)).toBe('AGR_1251');
  expect(tagText(units('x'.repeat(99)), 0, 99)).toBe('x'.repeat(50));
  expect(tagText(units(' AGR'), 0, 4)).toBe('');
});

describe('isUnknownRecord', () => {
  const row = `100${'Z_ROLE'.padEnd(30)}000001S_RFC     __________00    U  O000000`;

  it.each([
    ['a table that rolewright has no layout of', `${'AGR_1253'.padEnd(50)}${row}`, true],
    ['a table with a letter more', `${'AGR_TIMEB'.padEnd(50)}${row}`, true],
    ['any other name', `${'ZTABLE'.padEnd(50)}x`, true],
    ['a name in a namespace', `${'/ACME/TABLE'.padEnd(50)}x`, true],
    ['an empty namespace', `${'//TABLE'.padEnd(50)}x`, false],
    ['a name without a row', 'ZTABLE', true],
    ['a tag a letter away whose row does not fit', `${'AGR_125X'.padEnd(50)}x`, true],
    ['a tag a letter away whose row fits', `${'AGR_125X'.padEnd(50)}${row}`, false],
    ['two letters swapped', `${'ARG_1250'.padEnd(50)}${row}`, false],
    ['a known tag', `${'AGR_1250'.padEnd(50)}${row}`, false],
    ['a cut tag', 'AGR_12', false],
    ['lower case', `${'ztable'.padEnd(50)}x`, false],
    ['something else in the columns of the tag', `${'ZTABLE  x'.padEnd(50)}x`, false],
    ['a sentence', 'This is no record at all', false],
  ])('of %s is right', (_, line, expected) => {
    const page = pageOf(line);
    expect(isUnknownRecord(page, 0, page.units.length)).toBe(expected);
  });
});

it('fits says whether a row has the layout of a record, with nothing behind it', () => {
  const kind = recordKindByTag.get('LOADED_AGRS')!;
  const page = units(`Z_ROLE${' '.repeat(60)}x`);
  expect([fits(kind, page, 0, 6), fits(kind, page, 0, 60), fits(kind, page, 0, 67)]).toEqual([true, true, false]);
});

describe('possibleRecords', () => {
  it.each([
    ['AGR_1251', 'AGR_1251'],
    ['agr_1251', 'AGR_1251'],
    ['GR_HIERT', 'AGR_HIER AGR_HIERT'],
    ['DATEX', 'DATE'],
    ['REL', 'RELEASE'],
    ['AGR_HIE', 'AGR_HIER AGR_HIERT AGR_TIME'],
    ['AG', ''],
    ['', ''],
    ['x'.repeat(1000), ''],
    ['HELLO', ''],
  ])('of %j are %j', (text, expected) => {
    expect(
      possibleRecords(text)
        .map(({ tag }) => tag)
        .join(' '),
    ).toBe(expected);
  });
});

it('likeliestRecords prefers a cut tag, then the fewest wrong letters', () => {
  const likeliest = (text: string) => likeliestRecords(text, possibleRecords(text)).map(({ tag }) => tag);
  expect(likeliest('GR_HIERT')).toEqual(['AGR_HIERT']);
  expect(likeliest('AGR_FLAGZ')).toEqual(['AGR_FLAGS']);
  expect(likeliest('AGR_125O')).toEqual(['AGR_1250', 'AGR_1251', 'AGR_1252']);
  expect(likeliest('HELLO')).toEqual([]);
});
