import { describe, expect, it } from 'vitest';
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
