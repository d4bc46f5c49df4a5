import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodingNamed, windows1252 } from '../../src/codec/encoding.ts';
import { readPages, writePages } from '../../src/codec/text-file.ts';
import { isFilePlace } from '../../src/diagnostics/place.ts';
import { readPfcg } from '../../src/formats/pfcg/read.ts';
import { writePfcg } from '../../src/formats/pfcg/write.ts';
import { anyRole } from '../support/arbitrary-role.ts';

const encodings = ['windows-1252', 'utf-8', 'utf-16le', 'utf-16be', 'iso-8859-2'].map(
  (name) => encodingNamed(name) ?? windows1252(),
);

/** Bytes as they come in files: lines, line ends of all kinds, NUL, marks, and anything else. */
const anyBytes = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.constantFrom('\r\n', '\n', '\r', '\n\n', '\0', 'DATE', 'AGR_1251'.padEnd(50)).map((text) => Buffer.from(text)),
      fc.constantFrom([0xef, 0xbb, 0xbf], [0xff, 0xfe], [0x81], [0xd8, 0x00]).map((bytes) => Uint8Array.from(bytes)),
    ),
    { maxLength: 30 },
  )
  .map((parts) => Buffer.concat(parts));

function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const ends = [...places.map((place) => place % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  return ends.map((end, index) => bytes.subarray(index === 0 ? 0 : (ends[index - 1] ?? 0), end));
}

const target = { client: '100', release: '757', encoding: windows1252(), lineEnd: 'crlf' } as const;
const anyFile = fc
  .uniqueArray(anyRole(windows1252()), { selector: ({ name }) => name, minLength: 1, maxLength: 2 })
  .map((roles) => Buffer.concat([...writePfcg(roles, target, { diagnostics: [], rows: 0 })]));

describe('writing what was read', () => {
  it('gives the same bytes, whatever they are, however they come and however they are understood', () => {
    fc.assert(
      fc.property(
        anyBytes,
        fc.array(fc.nat(), { maxLength: 5 }),
        fc.constantFrom(...encodings),
        (bytes, places, encoding) => {
          const back = Buffer.concat([...writePages(readPages(cut(bytes, places), encoding))]);
          expect(back.equals(bytes)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('reading', () => {
  it('never throws, and places everything that it reports inside the file', () => {
    const damaged = fc
      .tuple(anyFile, fc.array(fc.tuple(fc.nat(), fc.uint8Array({ maxLength: 4 }), fc.nat(4)), { maxLength: 4 }))
      .map(([file, edits]) =>
        edits.reduce((bytes, [at, put, drop]) => {
          const place = at % (bytes.length + 1);
          return Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + drop)]);
        }, file),
      );
    fc.assert(
      fc.property(fc.oneof(anyBytes, damaged), (bytes) => {
        const { diagnostics } = readPfcg(bytes, { file: 'x' });
        const lines = bytes.toString('latin1').split('\n').length;
        for (const place of diagnostics.flatMap(({ places }) => places)) {
          if (!isFilePlace(place)) throw new Error('a place in a file');
          expect(place.line ?? 1).toBeGreaterThanOrEqual(1);
          expect(place.line ?? 1).toBeLessThanOrEqual(lines);
          expect(place.column ?? 1).toBeGreaterThanOrEqual(1);
          if (place.endColumn !== undefined) expect(place.endColumn).toBeGreaterThan(place.column ?? 0);
        }
      }),
      { numRuns: 500 },
    );
  });
});
