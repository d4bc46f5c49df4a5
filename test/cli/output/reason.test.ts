import { mkdtempSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reasonOf } from '../../../src/cli/output/reason.ts';

const errorOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe('reasonOf', () => {
  it('says in words what the file system refused', () => {
    expect(reasonOf(errorOf(() => readFileSync('/nowhere/at/all')))).toBe('there is no such file or folder');
    expect(reasonOf(errorOf(() => readFileSync('/')))).toBe('it is a folder');
    expect(reasonOf(errorOf(() => mkdtempSync(`/tmp/${'x'.repeat(300)}`)))).toBe(
      'the name is too long for the file system',
    );
  });

  it('gives the code of what it has no words for', () => {
    expect(reasonOf(Object.assign(new Error('x'), { code: 'EXDEV', syscall: 'rename' }))).toBe('EXDEV');
  });

  it('leaves everything else to be a bug', () => {
    for (const error of [
      new Error('x'),
      new TypeError('y'),
      'ENOENT',
      undefined,
      Object.assign(new Error('x'), { code: 'ERR' }),
    ]) {
      expect(reasonOf(error)).toBeUndefined();
    }
  });
});
