import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { DocExample } from './doc-examples.ts';
import { examplesIn } from './doc-examples.ts';

/** What an entry of the package lists by name, and the examples of it. */
export interface EntryExamples {
  readonly names: readonly string[];
  readonly examples: readonly DocExample[];
}

/** Reads an entry of the package and the files that it takes its functions from. */
export function entryExamples(entry: URL): EntryExamples {
  const index = readFileSync(entry, 'utf8');
  const sources = [...index.matchAll(/^export \{ ([^}]+) \} from '([^']+)';/gm)].map(([, names = '', path = '']) => ({
    names: names.split(', '),
    source: readFileSync(new URL(path, entry), 'utf8'),
  }));
  return {
    names: sources.flatMap(({ names }) => names).toSorted(),
    examples: sources.flatMap(({ names, source }) => examplesIn(source).filter(({ name }) => names.includes(name))),
  };
}

/** An entry lists each function by its name, and has nothing else. */
export function expectFunctions(entry: object, names: readonly string[]): void {
  expect(Object.values(entry).filter((each) => typeof each !== 'function')).toEqual([]);
  expect(names).toEqual(Object.keys(entry).toSorted());
}
