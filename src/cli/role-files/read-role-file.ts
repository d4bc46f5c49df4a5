import { resolve } from 'node:path';
import { encodingNamed } from '../../codec/encoding.ts';
import { lineText } from '../../codec/page.ts';
import { readPages } from '../../codec/text-file.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { isFilePlace } from '../../diagnostics/place.ts';
import type { PfcgFile } from '../../formats/pfcg/read.ts';
import { readPfcg } from '../../formats/pfcg/read.ts';
import type { RowsAsLines } from '../../formats/rows-as-lines.ts';
import { reasonOf } from '../output/reason.ts';
import type { SeenFile } from './chunks-of.ts';
import { chunksOf, readAgain } from './chunks-of.ts';
import type { FileEncoding } from './file-encoding.ts';
import { isXmlRoleFile, linesOfXml, readXmlRoleFile } from './read-xml-role-file.ts';

/** A role file that was read. */
export interface ReadRoleFile {
  readonly path: string;
  readonly content: PfcgFile;
  readonly lineOf: (line: number) => string | undefined;
  /** Of XML: its rows as lines, for what looks at lines. */
  readonly asLines?: RowsAsLines;
  /**
   * Its bytes once more, of XML those of its lines.
   * @throws {UsageError} when the file is no longer what it was
   */
  readonly again: () => Iterable<Uint8Array>;
}

/** A role file that was read, or why it could not be. */
export type RoleFile =
  ReadRoleFile | { readonly path: string; readonly content: undefined; readonly diagnostic: Diagnostic };

/**
 * Reads a role file, `.SAP` or XML of abapGit, by its path from the current folder. What the operating system refuses is a diagnostic; what is
 * wrong inside the file stands in its content.
 */
export async function readRoleFile(
  path: string,
  cwd: string,
  encoding: FileEncoding = {},
  onProgress?: (done: number, total: number) => void,
): Promise<RoleFile> {
  const absolute = resolve(cwd, path);
  try {
    if (isXmlRoleFile(path)) {
      const read = await readXmlRoleFile(absolute, path);
      if ('code' in read) return { path, content: undefined, diagnostic: read };
      const bytes = read.asLines === undefined ? [] : [read.asLines.bytes];
      return { path, ...read, lineOf: linesOfXml(absolute), again: () => bytes };
    }
    const seen: SeenFile = {};
    const content = readPfcg(chunksOf(absolute, onProgress, seen), { file: path, ...encoding });
    return { path, content, lineOf: linesFor(absolute, content), again: () => readAgain(absolute, path, seen) };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    return { path, content: undefined, diagnostic: diagnose('R5101', { path, reason }) };
  }
}

/** How many lines are fetched for excerpts; nobody reads more. */
const mostExcerpts = 500;

/** The lines that diagnostics of a file point at, in the file's own encoding; read once, when the first is asked for. */
export function linesFor(
  absolute: string,
  { diagnostics, encoding }: Pick<PfcgFile, 'diagnostics' | 'encoding'>,
): (line: number) => string | undefined {
  let lines: Map<number, string> | undefined;
  return (line) => (lines ??= fetchedLines(absolute, encoding, wantedLines(diagnostics))).get(line);
}

function wantedLines(diagnostics: readonly Diagnostic[]): ReadonlySet<number> {
  const wanted = new Set<number>();
  for (const { places } of diagnostics) {
    for (const place of places) {
      if (isFilePlace(place) && place.line !== undefined && wanted.size < mostExcerpts) wanted.add(place.line);
    }
  }
  return wanted;
}

/** None of a file that is gone or changed by now: what is said of it is said without its lines. */
function fetchedLines(...wanted: Parameters<typeof fetchLines>): Map<number, string> {
  try {
    return fetchLines(...wanted);
  } catch (error) {
    if (reasonOf(error) === undefined) throw error;
    return new Map();
  }
}

function fetchLines(absolute: string, encodingName: string, wanted: ReadonlySet<number>): Map<number, string> {
  const lines = new Map<number, string>();
  const encoding = encodingNamed(encodingName);
  const last = Math.max(0, ...wanted);
  if (encoding === undefined || last === 0) return lines;
  for (const page of readPages(chunksOf(absolute), encoding)) {
    for (let index = 0; index < page.count; index++) {
      const line = page.firstLine + index;
      if (wanted.has(line) && !lines.has(line)) lines.set(line, lineText(page, index));
    }
    if (page.firstLine + page.count > last) break;
  }
  return lines;
}
