import type { CatalogSource } from '../../catalog/records/index-header.ts';
import { count } from '../../diagnostics/codes/count.ts';

/** A file that was read, with its path from the current folder. */
export interface ReadSource {
  readonly path: string;
  readonly source: CatalogSource;
}

/** What the rows of a kind of file are; those of tables are rows. */
const nouns: Readonly<Record<string, string>> = { SUSO: 'object', SUSH: 'application' };

/** What was read, a line for each kind of file; the only file of its kind is named. */
export function summaryLines(read: readonly ReadSource[]): readonly string[] {
  const kinds = [...new Set(read.map(({ source }) => source.kind))].sort();
  return kinds.map((kind) => {
    const files = read.filter(({ source }) => source.kind === kind);
    const rows = files.reduce((sum, { source }) => sum + source.rows, 0);
    const [first] = files;
    const which = files.length === 1 ? (first?.path ?? '') : count(files.length, 'file');
    return `read ${kind}: ${which}, ${count(rows, nouns[kind] ?? 'row')}`;
  });
}

/** So many files are named. */
const mostNamed = 5;

/** Files by their paths, the first few of many. */
export function listedFiles(paths: readonly string[]): string {
  const rest = paths.length > mostNamed ? ` and ${count(paths.length - mostNamed, 'more file')}` : '';
  return `${paths.slice(0, mostNamed).join(', ')}${rest}`;
}
