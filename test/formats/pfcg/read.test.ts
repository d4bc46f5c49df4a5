import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PfcgFile } from '../../../src/formats/pfcg/read.ts';
import { readPfcg, readPfcgStream } from '../../../src/formats/pfcg/read.ts';
import { encodingOf, bytesOf } from '../../support/pages.ts';
import { complaints, linesOf, readLines } from '../../support/role-lines.ts';
import { salesClerk } from '../../support/sales-clerk.ts';
import { emptyRole } from '../../support/small-roles.ts';
import { inChunks } from '../../support/in-chunks.ts';

const golden = readFileSync(new URL('../../../fixtures/roles/Z_SALES_CLERK.SAP', import.meta.url));
const options = { file: 'Z_SALES_CLERK.SAP' };
const contentOf = ({ authOf: _auth, lineOf: _line, ...content }: PfcgFile) => content;
const whole = contentOf(readPfcg(golden, options));

describe('readPfcg', () => {
  it.each([1, 7, 50, 1000])('reads the same from chunks of %i bytes', (size) => {
    expect(contentOf(readPfcg(inChunks(golden, size), options))).toEqual(whole);
  });

  it('says what the header says, and how many rows of each kind there are', () => {
    expect(whole).toMatchObject({ release: '757', date: '00000000', time: '000000', lines: 50 });
    expect([...whole.counts].slice(0, 6)).toEqual([
      ['DATE', 1],
      ['RELEASE', 1],
      ['LOADED_AGRS', 1],
      ['AGR_DEFINE', 1],
      ['AGR_TCODES', 2],
      ['AGR_1250', 5],
    ]);
  });

  it('reads the roles in the order in which LOADED_AGRS names them', () => {
    const { roles } = readLines(linesOf(emptyRole('Z_B'), emptyRole('Z_A')));
    expect(roles.map(({ name }) => name)).toEqual(['Z_B', 'Z_A']);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('recognises %s by itself, with a mark and without', (name) => {
    const encoding = encodingOf(name);
    const text = linesOf(emptyRole()).join('\n') + '\nAGR_TEXTS'.padEnd(51) + `100${'Z_ROLE'.padEnd(30)}E00000Größe`;
    for (const mark of ['', '\ufeff']) {
      const read = readPfcg(bytesOf(mark + text, encoding), options);
      expect([read.encoding, read.roles[0]?.texts[0]?.short]).toEqual([name, 'Größe']);
      expect(complaints(read.diagnostics)).toEqual([expect.stringMatching(/^R2008 /)]);
    }
  });

  it('reads in the code page that is named', () => {
    const lines = linesOf({ ...emptyRole(), texts: [{ language: 'L', short: '\xa3', long: [] }] });
    const bytes = Buffer.from(lines.join('\n'), 'latin1');
    expect(readPfcg(bytes, { ...options, encoding: encodingOf('iso-8859-2') }).roles[0]?.texts[0]?.short).toBe('Ł');
  });

  it.each([
    ['CRLF', '\r\n', 'CRLF'],
    ['LF', '\n', 'LF'],
  ])('notices line ends: %s', (_, end, lineEnding) => {
    expect(readPfcg(Buffer.from(linesOf(emptyRole()).join(end)), options).lineEnding).toBe(lineEnding);
    expect(readPfcg(Buffer.from('DATE'), options).lineEnding).toBe('none');
  });

  it('keeps the first of two headers, and warns', () => {
    const { diagnostics, release } = readLines([...linesOf(emptyRole()), 'RELEASE'.padEnd(50) + '740']);
    expect(release).toBe('757');
    expect(complaints(diagnostics)).toEqual([
      'R2110 9:1-8 there is a second line RELEASE; the first one, line 2, counts',
    ]);
  });
});

it('readPfcgStream reads the same from a stream', async () => {
  async function* arriving(): AsyncGenerator<Uint8Array> {
    for (const chunk of inChunks(golden, 333)) yield await Promise.resolve(chunk);
  }
  const { roles, diagnostics } = await readPfcgStream(arriving(), options);
  expect([roles, diagnostics]).toEqual([[salesClerk], []]);
});

describe('another encoding than declared', () => {
  const utf8 = readFileSync(new URL('../../../fixtures/damaged/utf-8/Z_SALES_CLERK.SAP', import.meta.url));
  const utf16 = readFileSync(new URL('../../../fixtures/damaged/utf-16/Z_SALES_CLERK.SAP', import.meta.url));
  const slipping = Buffer.from(
    linesOf(salesClerk)
      .map((line) => line.replace('Folder', 'Ördner'))
      .join('\r\n')
      .replace('RELE  ', 'RELÄ  '),
    'utf8',
  );

  it.each([
    ['UTF-8 read as Windows-1252', utf8, 'windows-1252', /^R2007 30:94-95 .* from here on it is utf-8$/],
    ['UTF-8 whose columns slip then', slipping, 'windows-1252', /^R2007 \d+:\d+-\d+ .* from here on it is utf-8$/],
    ['Windows-1252 read as UTF-8', golden, 'utf-8', /^R2007 30:94-95 .* one byte a character$/],
    ['Windows-1252 read as UTF-16', golden, 'utf-16le', /^R2007 1:1 .* one byte a character$/],
    ['UTF-16 read as Windows-1252', utf16, 'windows-1252', /^R2007 1:1 .* utf-16le$/],
    ['UTF-16LE read as UTF-16BE', utf16, 'utf-16be', /^R2007 1:1 .* utf-16le$/],
  ])('%s is said once, where it shows', (_, bytes, name, expected) => {
    const { diagnostics } = readPfcg(bytes, { ...options, encoding: encodingOf(name) });
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(complaints(errors)).toEqual([expect.stringMatching(expected)]);
  });
});
