import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** Opened already by whoever called rolewright: standard input, or `<(command)` of a shell. */
const descriptor = /^\/(?:dev\/stdin|dev\/fd\/\d+|proc\/self\/fd\/\d+)$/;

/** A file that is not read: like an error of the file system, with the code that says why. */
class Unreadable extends Error {
  readonly syscall = 'open';
  readonly code: 'EISDIR' | 'NOT_ORDINARY' | 'EFBIG';

  constructor(path: string, code: Unreadable['code']) {
    super(`${code}: ${path}`);
    this.code = code;
  }
}

/**
 * Opens a file for reading. Only an ordinary file, or what is open already, is taken: a named pipe would wait for a
 * writer that may never come, and a device may never end.
 *
 * @returns its descriptor
 * @throws what the file system throws, and an error of the same form for what is no ordinary file
 */
export function openFile(path: string): number {
  if (descriptor.test(path)) return openSync(path, 'r');
  // Windows knows no such flag and no such files
  const flags = constants.O_RDONLY | ((constants as Partial<typeof constants>).O_NONBLOCK ?? 0);
  const file = openSync(path, flags);
  const found = fstatSync(file);
  if (found.isFile()) return file;
  closeSync(file);
  throw new Unreadable(path, found.isDirectory() ? 'EISDIR' : 'NOT_ORDINARY');
}

/** A JavaScript string holds at most 512 MiB. */
const longestText = 500 * 1024 * 1024;

/**
 * Reads a whole file, ordinary as `openFile` takes it and no larger than so many bytes.
 *
 * @throws like `openFile`, also for a file that is too large
 */
export function readFile(path: string, longest = longestText): Buffer {
  const file = openFile(path);
  try {
    if (fstatSync(file).size > longest) throw new Unreadable(path, 'EFBIG');
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
