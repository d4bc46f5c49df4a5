import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Place, StagedFile } from '../../../src/cli/output/batch.ts';
import { Staging } from '../../../src/cli/output/staging.ts';
import type * as StagingThreadModule from '../../../src/cli/output/staging-thread.ts';
import type { writeOutput } from '../../../src/cli/output/write-output.ts';
import { filesBelow, temporaryFolder } from '../harness/folder.ts';

let startedThreads: { readonly isReady: boolean }[] = [];
beforeEach(() => {
  startedThreads = [];
  const start = thread.StagingThread.start.bind(thread.StagingThread);
  vi.spyOn(thread.StagingThread, 'start').mockImplementation(() => {
    const one = start();
    if (one !== undefined) startedThreads.push(one);
    return one;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** The compiled modules: a thread is there only in them (npm test compiles first). */
const compiled = new URL('../../../dist/cli/output/', import.meta.url);
let thread: typeof StagingThreadModule;
let threaded: { Staging: typeof Staging };
let output: { writeOutput: typeof writeOutput };
beforeAll(async () => {
  thread = (await import(new URL('staging-thread.js', compiled).href)) as typeof thread;
  threaded = (await import(new URL('staging.js', compiled).href)) as typeof threaded;
  output = (await import(new URL('write-output.js', compiled).href)) as typeof output;
});

const megabyte = 1 << 20;
/** Lets messages through, and a thread that was started become ready. */
const pause = async (): Promise<void> => {
  do await setImmediate();
  while (startedThreads.some(({ isReady }) => !isReady));
};
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function placeIn(folder: string, name: string, mayExist = true): Place {
  return { target: join(folder, name), temporary: join(folder, `${name}.tmp`), mayExist };
}

/** Sizes around those at which a batch is full, and a fill that tells the files apart. */
const content = fc
  .array(fc.constantFrom(0, 1, 1000, megabyte - 1, megabyte, megabyte + 1, 2 * megabyte, 2 * megabyte + 1), {
    maxLength: 3,
  })
  .chain((sizes) => fc.nat(255).map((fill) => sizes.map((size) => Buffer.alloc(size, fill))));

describe('staging', () => {
  it('brings any content beside its place, whole and in order, and sees what is there already', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(content, { minLength: 1, maxLength: 5 }), fc.nat(4), async (files, changed) => {
        const folder = temporaryFolder();
        const run = async (): Promise<readonly StagedFile[]> => {
          const told: StagedFile[] = [];
          const staging = new Staging((file) => told.push(file), pause);
          for (const [index, chunks] of files.entries()) await staging.add(index, placeIn(folder, `f${index}`), chunks);
          await staging.settle();
          await staging.end();
          return told;
        };
        const whole = files.map((chunks) => Buffer.concat(chunks));
        const facts = whole.map((bytes, file) => ({ file, size: bytes.length, sha256: sha256(bytes) }));
        expect(await run()).toEqual(facts.map((each) => ({ ...each, same: false })));
        for (const [index, bytes] of whole.entries()) {
          expect(readFileSync(join(folder, `f${index}.tmp`)).equals(bytes)).toBe(true);
          writeFileSync(join(folder, `f${index}`), bytes);
        }
        const damaged = `f${changed % files.length}`;
        writeFileSync(join(folder, damaged), Buffer.concat([readFileSync(join(folder, damaged)), Buffer.of(0)]));
        for (const name of filesBelow(folder).filter((each) => each.endsWith('.tmp'))) rmSync(join(folder, name));
        const again = await run();
        expect(again.map(({ same }) => same)).toEqual(facts.map(({ file }) => `f${file}` !== damaged));
        expect(filesBelow(folder).filter((each) => each.endsWith('.tmp'))).toEqual([`${damaged}.tmp`]);
      }),
      { numRuns: 12 },
    );
  });
});

describe('the thread', () => {
  const started = async () => {
    const one = thread.StagingThread.start();
    if (one === undefined) throw new Error('there is no second processor');
    await vi.waitFor(() => {
      expect(one.isReady).toBe(true);
    });
    return one;
  };

  it('gives the memory back with what became of the files', async () => {
    const folder = temporaryFolder({ same: 'abc' });
    const one = await started();
    const memory = new ArrayBuffer(6);
    new Uint8Array(memory).set(Buffer.from('abcxyz'));
    const pieces = [
      { file: 0, place: placeIn(folder, 'same'), from: 0, to: 3, last: true },
      { file: 1, place: placeIn(folder, 'new'), from: 3, to: 6, last: true },
    ];
    const returned = await one.stage({ memory, pieces });
    await one.end();
    expect(memory.byteLength).toBe(0);
    expect(Buffer.from(returned.memory).toString()).toBe('abcxyz');
    expect(returned.staged).toEqual([
      { file: 0, same: true, size: 3, sha256: sha256(Buffer.from('abc')) },
      { file: 1, same: false, size: 3, sha256: sha256(Buffer.from('xyz')) },
    ]);
    expect(filesBelow(folder)).toEqual(['new.tmp', 'same']);
  });

  it('tells what the file system refused, as this thread would', async () => {
    const folder = temporaryFolder({ 'taken/x': '' });
    const one = await started();
    const pieces = [{ file: 7, place: placeIn(folder, 'taken'), from: 0, to: 0, last: true }];
    const { staged, failure } = await one.stage({ memory: new ArrayBuffer(0), pieces });
    await one.end();
    expect(staged).toEqual([]);
    expect(failure).toMatchObject({ file: 7, code: 'EISDIR', syscall: 'rename' });
    await expect(one.stage({ memory: new ArrayBuffer(0), pieces: [] })).rejects.toThrow('has ended');
  });

  it('shares a large set with this one, and the files are told of in their order', async () => {
    const folder = temporaryFolder();
    const handed = vi.spyOn(thread.StagingThread.prototype, 'stage');
    // small files, and some that go over several batches
    const sizeOf = (file: number) => (file % 50 === 0 ? 5 * megabyte : 60_000 + file);
    const told: number[] = [];
    const staging = new threaded.Staging(({ file, size, sha256: digest }) => {
      told.push(file);
      expect([size, digest]).toEqual([sizeOf(file), sha256(Buffer.alloc(sizeOf(file), file % 251))]);
      const path = join(folder, `f${file}.tmp`);
      expect([statSync(path).size, sha256(readFileSync(path))]).toEqual([size, digest]);
      rmSync(path);
    }, pause);
    const files = Array.from({ length: 1000 }, (_, file) => file);
    for (const file of files) {
      const bytes = [Buffer.alloc(sizeOf(file), file % 251)];
      await staging.add(file, placeIn(folder, `f${file}`), bytes);
    }
    await staging.settle();
    await staging.end();
    expect(told).toEqual(files);
    expect(handed.mock.calls.length).toBeGreaterThan(10);
  });

  it('ends the work with the first failure in it', async () => {
    const folder = temporaryFolder({ 'taken/x': '' });
    const handed = vi.spyOn(thread.StagingThread.prototype, 'stage');
    const staging = new threaded.Staging(() => undefined, pause);
    const work = async (): Promise<string> => {
      for (let file = 0; file < 300; file++) {
        const target = join(folder, handed.mock.calls.length < 3 ? 'free' : 'taken');
        const place = { target, temporary: join(folder, `${file}.tmp`), mayExist: true };
        await staging.add(file, place, Buffer.alloc(megabyte));
      }
      return 'no failure';
    };
    await expect(work()).rejects.toMatchObject({ cause: { code: 'EISDIR', syscall: 'rename' } });
    await staging.end();
    expect(handed.mock.calls.length).toBeGreaterThan(2);
  });

  it.each(['an interruption', 'a failure'])('leaves nothing behind after %s', async (end) => {
    const folder = temporaryFolder({ 'taken/x': '' });
    const controller = new AbortController();
    function* slowly(index: number): Generator<Uint8Array> {
      if (index === 400 && end === 'an interruption') controller.abort(new Error('stop'));
      yield Buffer.alloc(300_000, index);
    }
    const files = Array.from({ length: 500 }, (_, index) => ({
      path: index === 450 ? 'taken' : `new/${index}`,
      bytes: slowly(index),
    }));
    const work = output.writeOutput(folder, files, [], { signal: controller.signal });
    if (end === 'an interruption') await expect(work).rejects.toThrow('stop');
    else expect((await work).diagnostics).toMatchObject([{ code: 'R5009', data: { reason: 'it is a folder' } }]);
    expect(startedThreads).toHaveLength(1);
    expect(filesBelow(folder)).toEqual(['taken/x']);
  });
});
