import type { SourceTexts } from './source-texts.ts';
import type { SyntaxTree } from './syntax-tree.ts';
import { parseSource } from './syntax-tree.ts';

/** Where each name of a file is exported, in the order of the file. What `export *` passes on is not among them. */
export type ExportPieces = ReadonlyMap<string, { readonly start: number; readonly end: number }>;

/** Reads the file; a file that is gone exports nothing. */
export function exportPieces(file: string, texts: SourceTexts): ExportPieces {
  return new Map(entriesOf(parseSource(file, texts.textOf(file) ?? '')));
}

function entriesOf({ module }: SyntaxTree): readonly [string, { start: number; end: number }][] {
  return module.staticExports
    .flatMap((statement) => statement.entries)
    .filter((entry) => !entry.isType && entry.exportName.start !== null)
    .map(({ exportName, start, end }) => [
      exportName.name ?? 'default',
      { start: exportName.start ?? start, end: exportName.end ?? end },
    ]);
}

/** Exported names in the order of the file, those of `export *` behind them in the order of their code units. */
export function inFileOrder(names: readonly string[], pieces: ExportPieces): readonly string[] {
  const exported = new Set(names);
  const known = [...pieces.keys()].filter((name) => exported.has(name));
  return [...known, ...names.filter((name) => !pieces.has(name)).toSorted()];
}
