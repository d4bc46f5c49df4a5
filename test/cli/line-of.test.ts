import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLineOf } from '../../src/cli/line-of.ts';
import { temporaryFolder } from './harness/folder.ts';

describe('createLineOf', () => {
  it('gives lines of files below the folder, whatever ends them', () => {
    const lineOf = createLineOf(temporaryFolder({ 'roles/a.ts': 'one\r\ntwo\nthree\rä' }));
    expect([1, 2, 3, 4, 5, 0].map((line) => lineOf('roles/a.ts', line))).toEqual([
      'one',
      'two',
      'three',
      'ä',
      undefined,
      undefined,
    ]);
  });

  it('gives nothing for a file that is not there, is a folder, or is too large to be worth it', () => {
    const folder = temporaryFolder({ large: '', 'sub/x': '' });
    truncateSync(join(folder, 'large'), 60_000_000);
    const lineOf = createLineOf(folder);
    expect(['gone', 'sub', 'large', 'a\0b'].map((file) => lineOf(file, 1))).toEqual(Array(4).fill(undefined));
  });

  it('reads each file once', () => {
    const folder = temporaryFolder({ a: 'before' });
    const lineOf = createLineOf(folder);
    expect(lineOf('a', 1)).toBe('before');
    writeFileSync(join(folder, 'a'), 'after');
    expect(lineOf('a', 1)).toBe('before');
    rmSync(join(folder, 'a'));
    expect(lineOf('a', 1)).toBe('before');
  });
});
