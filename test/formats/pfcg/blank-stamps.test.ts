import { describe, expect, it } from 'vitest';
import { scanned } from '../../support/recorded.ts';

const row = (tag: string, rest: string) => `${tag.padEnd(50)}100${'Z_ROLE'.padEnd(30)}${rest}`;
const when = '20240102030405';
const stamp = `ADMIN       ${when}`;
const define = (first: string, second = first, packed = '0'.repeat(15)) =>
  row('AGR_DEFINE', `${' '.repeat(30)}${first}${packed}${second}${packed}`);
const flag = (name: string, value: string, who = stamp) =>
  row('AGR_FLAGS', `${name.padEnd(10)}${who}${who}${value}`).trimEnd();
const blank = ' '.repeat(26);

describe('rows without dates and times', () => {
  it.each([
    ['cut behind the last field that is filled', [row('AGR_DEFINE', ''), flag('COLL_AGR', '', '')]],
    ['padded with blanks', [row('AGR_DEFINE', ' '.repeat(30)), row('AGR_FLAGS', 'COLL_AGR  ')]],
    ['with a value behind them', [define(blank, blank, ' '.repeat(15)), flag('MASTER_LAN', 'E', blank)]],
    ['with a user', [define(`XXXXX${' '.repeat(21)}`, undefined, ' '.repeat(15)), flag('COLL_AGR', 'X', blank)]],
  ])('are sound where the whole file has none: %s', (_, lines) => {
    const { records, damaged, said } = scanned(lines.join('\r\n'));
    expect(records).toHaveLength(2);
    expect(damaged).toEqual([]);
    expect(said).toEqual(['R2112 1:1-11 2 rows of AGR_DEFINE, AGR_FLAGS without dates and times']);
  });

  it.each([
    ['before it', [define(stamp), row('AGR_FLAGS', 'COLL_AGR')], ['2 AGR_FLAGS']],
    ['behind it', [row('AGR_DEFINE', ''), flag('COLL_AGR', '')], ['1 AGR_DEFINE']],
    ['in the row itself', [define(stamp, blank, ' '.repeat(15))], ['1 AGR_DEFINE']],
  ])('are damaged where a date stands %s', (_, lines, expected) => {
    const { damaged, said } = scanned(`${lines.join('\n')}\n`);
    expect(damaged).toEqual(expected);
    expect(said.filter((each) => !/^R210[14] /.test(each))).toEqual([]);
  });

  it('are damaged when something else is wrong with them', () => {
    const { damaged } = scanned([row('AGR_DEFINE', ' Z_MASTER'), row('AGR_FLAGS', 'COLL AGR')].join('\n'));
    expect(damaged).toEqual(['1 AGR_DEFINE', '2 AGR_FLAGS']);
  });

  it('are no rows whose numbers are missing', () => {
    expect(scanned(row('AGR_TCODES', 'TRSU53')).damaged).toEqual(['1 AGR_TCODES']);
  });
});
