import { lstatSync, mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OutputFile } from '../../../src/cli/output/write-output.ts';
import { writeOutput } from '../../../src/cli/output/write-output.ts';
import { messageOf } from '../../../src/diagnostics/diagnostic.ts';
import { filesBelow, temporaryFolder, textOf } from '../harness/folder.ts';

const file = (path: string, text = path): OutputFile => ({ path, bytes: Buffer.from(text) });

/** Chunks that do something between two of them. */
function* chunks(...parts: (string | (() => void))[]): Iterable<Uint8Array> {
  for (const part of parts) {
    if (typeof part === 'string') yield Buffer.from(part);
    else part();
  }
}

describe('writeOutput', () => {
  it('writes files and the folders they need', async () => {
    const root = join(temporaryFolder(), 'out', 'QAS');
    const result = await writeOutput(root, [file('roles/A.SAP', 'a'), file('manifest.json', '{}')], []);
    expect(result).toEqual({
      written: ['roles/A.SAP', 'manifest.json'],
      unchanged: [],
      removed: [],
      diagnostics: [],
    });
    expect(filesBelow(root)).toEqual(['manifest.json', 'roles/A.SAP']);
    expect(textOf(root, 'roles/A.SAP')).toBe('a');
  });

  it('writes content that comes in chunks of any size', async () => {
    const root = temporaryFolder();
    const large = Buffer.alloc(3_000_000, 'x');
    const many = Array.from({ length: 5000 }, (_, index) => Buffer.from(`${index}\r\n`));
    await writeOutput(
      root,
      [
        { path: 'large', bytes: [large, Buffer.from('end'), large] },
        { path: 'many', bytes: many },
        { path: 'none', bytes: [] },
      ],
      [],
    );
    expect(readFileSync(join(root, 'large')).equals(Buffer.concat([large, Buffer.from('end'), large]))).toBe(true);
    expect(readFileSync(join(root, 'many')).equals(Buffer.concat(many))).toBe(true);
    expect(readFileSync(join(root, 'none'))).toHaveLength(0);
  });

  it('leaves a file alone that has the same bytes already, with its time', async () => {
    const root = temporaryFolder({ same: 'same', longer: 'abc', shorter: 'ab', other: 'abx' });
    const long = Buffer.alloc(2_500_000, 'y');
    writeFileSync(join(root, 'long'), long);
    for (const name of filesBelow(root)) utimesSync(join(root, name), 1000, 1000);
    const files = ['same', 'longer', 'shorter', 'other'].map((path) => file(path, path === 'same' ? 'same' : 'abc'));
    const result = await writeOutput(
      root,
      [...files.slice(0, 1), { path: 'long', bytes: [long] }, ...files.slice(2)],
      [],
    );
    expect(result).toMatchObject({ unchanged: ['same', 'long'], written: ['shorter', 'other'] });
    const times = Object.fromEntries(
      filesBelow(root).map((name) => [name, lstatSync(join(root, name)).mtimeMs === 1e6]),
    );
    expect(times).toEqual({ same: true, long: true, longer: true, shorter: false, other: false });
    expect(textOf(root, 'shorter')).toBe('abc');
  });

  it('sees that a file on disk goes on where the new one ends', async () => {
    const root = temporaryFolder({ a: 'abcdef', b: 'not empty' });
    const result = await writeOutput(root, [file('a', 'abc'), { path: 'b', bytes: [] }], []);
    expect(result.written).toEqual(['a', 'b']);
    expect([textOf(root, 'a'), textOf(root, 'b')]).toEqual(['abc', '']);
  });

  it('removes what the previous set had and this one lacks, and the folders that become empty', async () => {
    const root = temporaryFolder({
      'roles/OLD.SAP': '',
      'roles/KEPT.SAP': '',
      'users/deep/OLD': '',
      'users/mine.txt': '',
    });
    const previous = ['roles/OLD.SAP', 'roles/KEPT.SAP', 'users/deep/OLD', 'gone/long/ago', 'roles/OLD.SAP'];
    const result = await writeOutput(root, [file('roles/KEPT.SAP')], previous);
    expect(result.removed).toEqual(['roles/OLD.SAP', 'users/deep/OLD']);
    expect(result.diagnostics).toEqual([]);
    expect(filesBelow(root)).toEqual(['roles/KEPT.SAP', 'users/mine.txt']);
  });

  it('keeps the root itself when nothing is left in it', async () => {
    const root = temporaryFolder({ 'a/b': '' });
    await writeOutput(root, [], ['a/b']);
    expect(lstatSync(root).isDirectory()).toBe(true);
    expect(filesBelow(root)).toEqual([]);
  });

  it('leaves alone what a changed manifest lists outside the folder, and says so', async () => {
    const folder = temporaryFolder({ 'precious.txt': 'p', 'out/sub/x': '' });
    symlinkSync(folder, join(folder, 'out', 'link'));
    const previous = ['../precious.txt', join(folder, 'precious.txt'), 'link/precious.txt', 'sub'];
    const result = await writeOutput(join(folder, 'out'), [], previous, { shownRoot: 'out' });
    expect(result.removed).toEqual([]);
    expect(result.diagnostics.map(({ code, severity }) => [code, severity])).toEqual(
      Array(4).fill(['R5011', 'warning']),
    );
    expect(filesBelow(folder)).toContain('precious.txt');
  });

  it('removes a link of an earlier build and not what it leads to', async () => {
    const folder = temporaryFolder({ 'precious.txt': 'p', 'out/x': '' });
    symlinkSync(join(folder, 'precious.txt'), join(folder, 'out', 'link.txt'));
    const result = await writeOutput(join(folder, 'out'), [], ['link.txt']);
    expect(result.removed).toEqual(['link.txt']);
    expect(filesBelow(folder)).toEqual(['out/x', 'precious.txt']);
  });

  it('replaces a link by the file and never writes through it', async () => {
    const folder = temporaryFolder({ 'precious.txt': 'p', 'out/x': '' });
    symlinkSync(join(folder, 'precious.txt'), join(folder, 'out', 'a'));
    await writeOutput(join(folder, 'out'), [file('a', 'new')], []);
    expect(textOf(folder, 'precious.txt')).toBe('p');
    expect(lstatSync(join(folder, 'out', 'a')).isFile()).toBe(true);
  });

  it.each(['../escape', '/tmp/escape', 'a/../../escape'])('refuses %j and writes none of the set', async (path) => {
    const folder = temporaryFolder({ 'out/a': 'old' });
    const result = await writeOutput(join(folder, 'out'), [file('a', 'new'), file('new/b'), file(path)], ['a']);
    expect(result).toMatchObject({ written: [], unchanged: [], removed: [], diagnostics: [{ code: 'R5010' }] });
    expect(filesBelow(folder)).toEqual(['out/a']);
    expect(textOf(folder, 'out/a')).toBe('old');
  });

  it('tells why a file cannot be written, and takes back what it had begun', async () => {
    const root = temporaryFolder({ file: '', 'folder/x': '' });
    const below = await writeOutput(root, [file('new/a'), file('file/b')], [], { shownRoot: 'out' });
    expect(below.diagnostics.map(messageOf)).toEqual([
      'cannot write "out/file/b": a file stands where a folder is needed',
    ]);
    const onto = await writeOutput(root, [file('a'), file('folder')], [], { shownRoot: 'out' });
    expect(onto.diagnostics.map(messageOf)).toEqual(['cannot write "out/folder": it is a folder']);
    const long = await writeOutput(root, [file('x'.repeat(300))], [], { shownRoot: 'out' });
    expect(long.diagnostics.map(messageOf)[0]).toMatch(/the name is too long/);
    expect(filesBelow(root)).toEqual(['file', 'folder/x']);
  });

  it('leaves everything as it was when making the content fails', async () => {
    const root = temporaryFolder({ a: 'old', b: 'old' });
    const failing = chunks('half', () => {
      throw new Error('no more');
    });
    const files = [file('a', 'new'), file('made/c'), { path: 'b', bytes: failing }];
    await expect(writeOutput(root, files, ['x'])).rejects.toThrow('no more');
    expect(filesBelow(root)).toEqual(['a', 'b']);
    expect([textOf(root, 'a'), textOf(root, 'b')]).toEqual(['old', 'old']);
  });

  it('leaves everything as it was when it is interrupted in the middle of a file', async () => {
    const root = temporaryFolder({ a: 'old' });
    const controller = new AbortController();
    const stopped = chunks('x'.repeat(2_000_000), 'y'.repeat(2_000_000), () => {
      expect(filesBelow(root).filter((name) => name.endsWith('.tmp'))).toHaveLength(2);
      controller.abort(new Error('stop'));
    });
    const files = [file('a', 'new'), { path: 'b', bytes: stopped }];
    await expect(writeOutput(root, files, [], { signal: controller.signal })).rejects.toThrow('stop');
    expect(filesBelow(root)).toEqual(['a']);
    expect(textOf(root, 'a')).toBe('old');
  });

  it('keeps what others put into a new folder before the failure', async () => {
    const root = temporaryFolder();
    const failing = chunks(() => {
      writeFileSync(join(root, 'made', 'theirs'), '');
      throw new Error('no more');
    });
    await expect(writeOutput(root, [{ path: 'made/deep/a', bytes: failing }], [])).rejects.toThrow('no more');
    expect(filesBelow(root)).toEqual(['made/theirs']);
  });

  it('asks for chunks once, one file after the other', async () => {
    const order: string[] = [];
    const noted = (name: string): Iterable<Uint8Array> =>
      chunks(
        () => order.push(name),
        name,
        () => order.push(`${name} done`),
      );
    await writeOutput(
      temporaryFolder(),
      [
        { path: 'a', bytes: noted('a') },
        { path: 'b', bytes: noted('b') },
      ],
      [],
    );
    expect(order).toEqual(['a', 'a done', 'b', 'b done']);
  });

  it('tells size and digest of each file in their order, before one is made that speaks of them', async () => {
    const root = temporaryFolder({ a: 'abc' });
    const told: unknown[] = [];
    const onMade = (facts: { size: number; sha256: string }) => told.push([facts.size, facts.sha256.slice(0, 8)]);
    const large = Buffer.alloc(3_000_000, 'x');
    const files: OutputFile[] = [
      { path: 'a', bytes: chunks('abc'), onMade },
      { path: 'large', bytes: [large, large], onMade },
      { path: 'b', bytes: chunks('b'), onMade },
      { path: 'c', bytes: chunks(() => told.push('c')), afterOthers: true },
      { path: 'd', bytes: chunks('d'), onMade },
      { path: 'e', bytes: chunks(() => told.push('e')), afterOthers: true },
    ];
    await writeOutput(root, files, []);
    const ofTwo = [
      [3, 'ba7816bf'],
      [6_000_000, expect.any(String)],
    ];
    expect(told).toEqual([...ofTwo, [1, '3e23e816'], 'c', [1, '18ac3e73'], 'e']);
  });

  it('tells of each file that stands ready', async () => {
    const told: [number, number, string][] = [];
    await writeOutput(temporaryFolder(), [file('a'), file('b')], [], { onFile: (...args) => told.push(args) });
    expect(told).toEqual([
      [1, 2, 'a'],
      [2, 2, 'b'],
    ]);
  });

  it('does not take two files for one path', async () => {
    await expect(writeOutput(temporaryFolder(), [file('a'), file('a')], [])).rejects.toThrow('two output files');
  });

  it('does not remove the file it has just written where the manifest spells it through a link', async () => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'roles'));
    symlinkSync('roles', join(root, 'ROLES'));
    const result = await writeOutput(root, [file('roles/A.SAP')], ['ROLES/A.SAP']);
    expect(result.removed).toEqual([]);
    expect(textOf(root, 'roles/A.SAP')).toBe('roles/A.SAP');
  });
});
