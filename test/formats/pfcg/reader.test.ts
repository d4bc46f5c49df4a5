import { describe, expect, it } from 'vitest';
import { encodingNamed } from '../../../src/codec/encoding.ts';
import { isFilePlace } from '../../../src/diagnostics/place.ts';
import { PfcgReader } from '../../../src/formats/pfcg/reader.ts';
import { linesOf } from '../../support/role-lines.ts';
import { emptyRole } from '../../support/small-roles.ts';

const lines = linesOf(emptyRole());
const bytes = Buffer.from(lines.join('\n'));

describe('PfcgReader', () => {
  it('gives an empty file when nothing was pushed', () => {
    expect(new PfcgReader({ file: 'x' }).end().diagnostics.map(({ code }) => code)).toEqual(['R2001']);
  });

  it('waits for enough bytes to see the encoding, then reads what it has and what follows', () => {
    const reader = new PfcgReader({ file: 'x' });
    const padding = Buffer.from(`${' '.repeat(999)}\n`.repeat(1100));
    for (const chunk of [bytes.subarray(0, 100), bytes.subarray(100), Buffer.from('\n'), padding, bytes.subarray(0, 0)])
      reader.push(chunk);
    const { roles, lines: count, diagnostics } = reader.end();
    expect([roles, count]).toEqual([[emptyRole()], lines.length + 1100]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['R2107']);
  });

  it('reads a file that shows no encoding in the usual code page, and recognises Unicode all the same', () => {
    const usual = encodingNamed('windows-1250')!;
    const read = (content: Buffer) => {
      const reader = new PfcgReader({ file: 'x', usual });
      reader.push(content);
      const { encoding, roles } = reader.end();
      return [encoding, roles[0]?.texts[0]?.short];
    };
    const text = [...lines.slice(0, 4), `${'AGR_TEXTS'.padEnd(50)}100${'Z_ROLE'.padEnd(30)}E00000`].join('\n');
    expect(read(Buffer.concat([Buffer.from(text), Buffer.from([0xa3, 0x8f])]))).toEqual(['windows-1250', 'ŁŹ']);
    expect(read(Buffer.from(`${text}ŁŹ`))).toEqual(['utf-8', 'ŁŹ']);
    // 83 and 88 are no characters in windows-1250, 81 in neither of the two
    expect(read(Buffer.concat([Buffer.from(text), Buffer.from([0x83, 0x88])]))).toEqual(['windows-1252', 'ƒˆ']);
    expect(read(Buffer.concat([Buffer.from(text), Buffer.from([0x81])]))[0]).toBe('windows-1250');
  });

  it('notices an encoding that shows only behind the beginning', () => {
    const reader = new PfcgReader({ file: 'x' });
    reader.push(Buffer.concat([bytes, Buffer.from(`\n${'AGR_1253'.padEnd(50)}100Z_ROLE\n`.repeat(20_000))]));
    reader.push(Buffer.from(`${'AGR_TEXTS'.padEnd(50)}100${'Z_ROLE'.padEnd(30)}E00000Größe\n`));
    const { encoding, diagnostics } = reader.end();
    expect(encoding).toBe('windows-1252');
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['R2007']);
  });

  it('puts what it says in the order of the lines, the whole file first', () => {
    const damaged = [...lines.slice(1), 'x', '', lines[3] ?? '', 'y'];
    const reader = new PfcgReader({ file: 'x' });
    reader.push(Buffer.from(damaged.join('\n')));
    const places = reader
      .end()
      .diagnostics.map(({ places: [place] }) => (place !== undefined && isFilePlace(place) ? (place.line ?? 0) : 0));
    expect(places).toEqual(places.toSorted((left, right) => left - right));
    expect(places.length).toBeGreaterThan(3);
  });
});
