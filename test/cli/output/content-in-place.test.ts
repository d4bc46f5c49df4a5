import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Staging } from '../../../src/cli/output/staging.ts';
import type { PageMemory } from '../../../src/codec/page-memory.ts';
import { encodingNamed, windows1252 } from '../../../src/codec/encoding.ts';
import { RowWriter } from '../../../src/codec/row-writer.ts';
import { temporaryFolder } from '../harness/folder.ts';

/** The compiled module: only there is a thread (npm test compiles first). */
let threaded: { Staging: typeof Staging };
beforeAll(async () => {
  threaded = (await import(new URL('../../../dist/cli/output/staging.js', import.meta.url).href)) as typeof threaded;
});

const pause = async (): Promise<void> => setImmediate();

/** Rows of text that tell files and rows apart, as a writer makes them: in pages, in the memory that it is given. */
const rowsOf = (encoding: string, file: number, rows: number) =>
  function* (memory?: PageMemory): Generator<Uint8Array> {
    const writer = new RowWriter(encodingNamed(encoding) ?? windows1252(), 'crlf', 10, memory);
    for (let row = 0; row < rows; row++) {
      writer.line(`F${file}`, `row ${row} ${'Ä'.repeat(row % 50)}`);
      if (writer.isFull) yield* writer.take(false);
    }
    yield* writer.take(true);
  };

const files = fc.array(
  fc.record({
    encoding: fc.constantFrom('windows-1252', 'utf-8', 'utf-16le', 'utf-16be'),
    rows: fc.constantFrom(0, 1, 100, 3000, 40_000),
  }),
  { minLength: 1, maxLength: 12 },
);

describe('content that is made where it goes', () => {
  it('is the same as content that is made elsewhere, file by file', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (given) => {
        const folder = temporaryFolder();
        const staging = new threaded.Staging(() => undefined, pause);
        const at = (file: number) => join(folder, `f${file}`);
        for (const [file, { encoding, rows }] of given.entries()) {
          const place = { target: `${at(file)}.target`, temporary: at(file), mayExist: false };
          await staging.add(file, place, rowsOf(encoding, file, rows));
        }
        await staging.settle();
        await staging.end();
        for (const [file, { encoding, rows }] of given.entries()) {
          const expected = Buffer.concat([...rowsOf(encoding, file, rows)()]);
          expect(readFileSync(at(file)).equals(expected)).toBe(true);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('is not copied when it fits, and nothing else gets the place of it', async () => {
    const folder = temporaryFolder();
    const staging = new threaded.Staging(() => undefined, pause);
    const seen: boolean[] = [];
    const add = async (file: number, size: number) =>
      staging.add(
        file,
        { target: join(folder, 'x'), temporary: join(folder, `f${file}`), mayExist: false },
        function* (memory) {
          const first = memory.take(size);
          const second = memory.take(size);
          seen.push(first.length > 1 << 20, second.buffer === first.buffer);
          yield first.fill(file, 0, size).subarray(0, size);
          const third = memory.take(size);
          seen.push(third.buffer === first.buffer);
          yield third.fill(file + 100, 0, size).subarray(0, size);
        },
      );
    // a page elsewhere has one megabyte; the first batch begins with the first content
    await add(1, 2_000_000);
    seen.length = 0;
    for (const file of [2, 3, 4]) await add(file, 1001);
    await staging.settle();
    await staging.end();
    expect(seen).toEqual([true, false, false, true, false, false, true, false, false]);
    const expected = (file: number) => Buffer.concat([Buffer.alloc(1001, file), Buffer.alloc(1001, file + 100)]);
    for (const file of [2, 3, 4]) expect(readFileSync(join(folder, `f${file}`)).equals(expected(file))).toBe(true);
  });
});
