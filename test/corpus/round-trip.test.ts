import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { windows1252 } from '../../src/codec/encoding.ts';
import { readPages, writePages } from '../../src/codec/text-file.ts';
import { readPfcg } from '../../src/formats/pfcg/read.ts';
import { writePfcg } from '../../src/formats/pfcg/write.ts';
import { rolesEqual } from '../../src/model/equality.ts';

const corpus = process.env['ROLEWRIGHT_CORPUS'];
const files = corpus === undefined ? [] : readdirSync(corpus).filter((name) => name.endsWith('.SAP'));
const bytesOf = (name: string) => readFileSync(join(corpus ?? '', name));

/** How many lines and how many authorizations each file has, by what its name begins with. */
const counts: readonly (readonly [name: string, lines: number, authorizations: number])[] = [
  ['DELTAQ_CUSTOMIZING_CHECK', 91, 13],
  ['MSFTSEN_SENTINEL_READER', 118, 11],
  ['ZT_TEST_TXOOL', 56, 7],
  ['ZXTDELTAQ', 75, 10],
  ['ZXTOHS', 64, 11],
];

describe.skipIf(corpus === undefined)('real role files (ROLEWRIGHT_CORPUS)', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThanOrEqual(18);
  });

  it.each(files)('%s is read without a complaint and written back with the same bytes', (name) => {
    const bytes = bytesOf(name);
    expect(readPfcg(bytes, { file: name }).diagnostics).toEqual([]);
    const chunks = [bytes.subarray(0, 1000), bytes.subarray(1000)];
    expect(Buffer.concat([...writePages(readPages(chunks, windows1252()))]).equals(bytes)).toBe(true);
  });

  it.each(files)('%s comes back from its model as an equal model', (name) => {
    const { roles, release } = readPfcg(bytesOf(name), { file: name });
    expect(roles).toHaveLength(1);
    const target = { client: '100', release, encoding: windows1252(), lineEnd: 'crlf' } as const;
    const report = { diagnostics: [], rows: 0 };
    const written = Buffer.concat([...writePfcg(roles, target, report)]);
    const again = readPfcg(written, { file: name });
    expect([...report.diagnostics, ...again.diagnostics]).toEqual([]);
    expect(again.roles).toEqual(roles);
    expect(again.roles.every((role, index) => rolesEqual(role, roles[index] ?? role))).toBe(true);
  });

  it.each(counts)('%s has as many lines and authorizations as were counted', (name, lines, authorizations) => {
    const found = files.find((file) => file.startsWith(name)) ?? '';
    const read = readPfcg(bytesOf(found), { file: found });
    expect([read.lines, read.roles[0]?.authorizations.length]).toEqual([lines, authorizations]);
  });
});
