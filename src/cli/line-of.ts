import { resolve } from 'node:path';
import { readFile } from '../load/ordinary-file.ts';
import type { Sources } from './context.ts';

/** Nobody wrote a larger source by hand, and an excerpt is not worth reading it. */
const largest = 50_000_000;

/** Gives lines of UTF-8 files below a folder, each file read once; nothing for a file that cannot be read. */
export function createLineOf(cwd: string): Sources['lineOf'] {
  const files = new Map<string, readonly string[]>();
  return (file, line) => {
    let lines = files.get(file);
    if (lines === undefined) files.set(file, (lines = linesOf(resolve(cwd, file))));
    return lines[line - 1];
  };
}

function linesOf(path: string): readonly string[] {
  try {
    return readFile(path, largest)
      .toString('utf8')
      .split(/\r\n|\r|\n/);
  } catch {
    return [];
  }
}
