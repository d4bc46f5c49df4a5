import { describe, expect, it } from 'vitest';
import { encodingOf } from '../../support/pages.ts';
import { scanned } from '../../support/recorded.ts';

const row = (tag: string, rest: string) => `${tag.padEnd(50)}${rest}`;
const release = row('RELEASE', '757');
const named = row('LOADED_AGRS', 'Z_ROLE');
const orgLevel = row('AGR_1252', `100${'Z_ROLE'.padEnd(30)}000001$BUKRS`);

describe('PfcgScanner', () => {
  it('gives each sound row with its line to the sink', () => {
    const { records, damaged, said } = scanned([release, named, orgLevel].join('\r\n'));
    expect(records).toEqual([
      '1 RELEASE 757',
      '2 LOADED_AGRS Z_ROLE',
      `3 AGR_1252 100${'Z_ROLE'.padEnd(30)}000001$BUKRS`,
    ]);
    expect([damaged, said]).toEqual([[], []]);
  });

  it('counts lines, line ends and empty lines', () => {
    const { scanner } = scanned(`${release}\r\n\n   \n${named}`);
    expect(scanner).toMatchObject({ lines: 4, crlfLines: 1, lfLines: 2, emptyLines: 2, firstEmptyLine: 2 });
  });

  it('counts lines with nothing but tabs, form feeds and the end of file of Windows as empty', () => {
    const { scanner, said } = scanned(`${release}\r\n\x0c\r\n \t \r\n${named}\r\n\x1a`);
    expect(scanner).toMatchObject({ lines: 5, emptyLines: 3, firstEmptyLine: 2 });
    expect(said).toEqual([]);
    expect(scanned(`${release}\n\x0c${named}\n`).said).toEqual(['R2004 2:1-2 the line holds the control character 0C']);
  });

  it('gives a row that is longer than its table all the same, and warns once for the table', () => {
    const long = (text: string) => row('AGR_HIERT', `100${'Z_ROLE'.padEnd(30)}E00000002${text.padEnd(80)}Described`);
    const { records, said } = scanned([long('A'), long('B'), release].join('\n'));
    expect(records).toHaveLength(3);
    expect(said).toEqual([
      'R2106 1:173-182 AGR_HIERT: behind column 172 stands "Described", which belongs to no field that is known, and something also in 1 more line',
    ]);
  });

  it('gives a damaged line to the sink with the records that it may have been', () => {
    const { records, damaged, said } = scanned(
      [release.slice(1), orgLevel.replace('000001', '00000x'), 'x'].join('\n'),
    );
    expect(records).toEqual([]);
    expect(damaged).toEqual(['1 RELEASE', '2 AGR_1252', '3 ']);
    expect(said).toHaveLength(3);
  });

  it('looks at a line with a control character no further', () => {
    const { said, damaged } = scanned(`${orgLevel.replace('000001', '0\0x')}\n`);
    expect(said).toEqual(['R2004 1:85-86 the line holds the control character 00']);
    expect(damaged).toEqual(['1 AGR_1252']);
  });

  it('takes letters of the code page for what they are, and its gaps for damage', () => {
    const text = (name: string) => row('AGR_TEXTS', `100${'Z_ROLE'.padEnd(30)}E00000${name}`);
    expect(scanned(text('Gr\xf6\xdfe \x80')).said).toEqual([]);
    expect(scanned(text('Gr\x81')).said).toEqual(['R2005 1:92-93 the byte 81 is no character in windows-1252']);
    expect(scanned(text('Gr\x81'), encodingOf('cp437')).said).toEqual([]);
  });

  it('knows lines that are too long, and goes on behind them', () => {
    const { said, records, scanner } = scanned(`${release}\n${'x'.repeat(2_000_000)}\n${named}\n`, undefined, 100_000);
    expect(said).toEqual(['R2003 2:1 the line has more than 524288 characters']);
    expect(records).toHaveLength(2);
    expect(scanner).toMatchObject({ lines: 3, lfLines: 3 });
  });

  it('knows a line that is too long only in bytes, not in characters, for too long', () => {
    const { said } = scanned(`${'漢'.repeat(450_000)}\n`, encodingOf('utf-8'), 100_000);
    expect(said).toEqual(['R2003 1:1 the line has more than 524288 characters']);
  });

  it('says once that the encoding is another, and nothing of the lines that this has damaged', () => {
    const text = [release, orgLevel.replace('$BUKRS', '$BÜKRS').replace(/$/, ' '.repeat(30)), 'Größe'].join('\n');
    const { said, damaged } = scanned(Buffer.from(text, 'utf8').toString('latin1'));
    expect(said).toEqual(['R2007 2:92-93 the file is to be read as windows-1252, but from here on it is utf-8']);
    expect(damaged).toEqual(['3 ']);
  });
});
