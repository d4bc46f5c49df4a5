import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { longestSource } from './module-hooks.ts';
import { readFile } from './ordinary-file.ts';
import type { LineStarts } from './text-lines.ts';
import { lineAt, lineStartsOf, offsetAt } from './text-lines.ts';

/** The sources as text, each read at most once, for positions and excerpts. */
export interface SourceTexts {
  /** The text without a byte order mark; `undefined` when the file cannot be read (any more). */
  readonly textOf: (file: string) => string | undefined;
  readonly lineStartsOf: (file: string) => LineStarts;
  /** The offset of a line and column, both from 1; `undefined` when that line is not there or not that long. */
  readonly offsetAt: (file: string, line: number, column: number) => number | undefined;
  /** A line, counted from 1, without its line end: what renderers need for excerpts. */
  readonly lineOf: (file: string, line: number) => string | undefined;
  /** The absolute path of a file. */
  readonly pathOf: (file: string) => string;
  /** A file as messages show it: relative, with slashes. */
  readonly shown: (file: string) => string;
}

/**
 * Texts of sources below or around `cwd`, an absolute path; files may be given as absolute paths or relative to it.
 *
 * @param readText reads a file as UTF-8 and throws when it cannot; for tests
 */
export function sourceTexts(cwd: string, readText: (file: string) => string = readUtf8): SourceTexts {
  const texts = new Map<string, { readonly text: string | undefined; starts?: LineStarts }>();
  const entryOf = (file: string) => {
    const path = resolve(cwd, file);
    const known = texts.get(path) ?? { text: textOrNothing(path, readText) };
    texts.set(path, known);
    return known;
  };
  const startsOf = (file: string): LineStarts => {
    const entry = entryOf(file);
    return (entry.starts ??= lineStartsOf(entry.text ?? ''));
  };
  return {
    textOf: (file) => entryOf(file).text,
    lineStartsOf: startsOf,
    offsetAt: (file, line, column) => offsetAt(startsOf(file), line, column),
    lineOf: (file, line) => lineAt(entryOf(file).text ?? '', startsOf(file), line),
    pathOf: (file) => resolve(cwd, file),
    shown: (file) => shownPath(file, cwd),
  };
}

/**
 * A path as messages and results show it: relative to `cwd`, with slashes on every system.
 *
 * @example
 * ```ts
 * shownPath('/project/roles/z.role.ts', '/project'); // => "roles/z.role.ts"
 * ```
 */
export function shownPath(file: string, cwd: string): string {
  return (relative(cwd, resolve(cwd, file)) || '.').replaceAll(sep, '/');
}

/** An absolute path without links; one that is not there (any more) stays as it is. */
export function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function textOrNothing(path: string, readText: (file: string) => string): string | undefined {
  try {
    return readText(path).replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}

function readUtf8(path: string): string {
  return readFile(path, longestSource).toString('utf8');
}
