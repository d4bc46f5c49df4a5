import { mkdirSync, opendirSync } from 'node:fs';
import { dirname } from 'node:path';

/** The folders that a set of files is written to, each made and looked into once. */
export class OutputFolders {
  /** The folders that were not there before, outer ones first. */
  readonly made: string[] = [];
  readonly #known = new Map<string, { readonly wasEmpty: boolean }>();

  /**
   * Makes a folder and its parents when they are missing. In one that was empty no file has to be looked for.
   *
   * @throws what the file system throws
   */
  make(folder: string): { readonly wasEmpty: boolean } {
    const known = this.#known.get(folder);
    if (known !== undefined) return known;
    const first = mkdirSync(folder, { recursive: true });
    if (first !== undefined) this.#noteMade(folder, first);
    const found = { wasEmpty: first !== undefined || isEmpty(folder) };
    this.#known.set(folder, found);
    return found;
  }

  #noteMade(folder: string, first: string): void {
    const fresh = [folder];
    while (fresh[0] !== undefined && fresh[0] !== first) fresh.unshift(dirname(fresh[0]));
    this.made.push(...fresh);
  }
}

function isEmpty(folder: string): boolean {
  const entries = opendirSync(folder);
  try {
    return entries.readSync() === null;
  } finally {
    entries.closeSync();
  }
}
