import { detectEncoding } from '../../codec/detect-encoding.ts';
import type { AsxValues } from '../../codec/xml/asx-document.ts';
import { readAsxDocument } from '../../codec/xml/asx-document.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { LOADED_AGRS } from '../../layouts/header.ts';
import type { PfcgFile } from '../pfcg/pfcg-file.ts';
import type { RowsAsLines } from '../rows-as-lines.ts';
import { viewOf } from '../rows-as-lines.ts';
import { acgrLines } from './acgr-lines.ts';
import { acgrLayouts, userTables } from './acgr-tables.ts';

/** A role as abapGit XML that was read. */
export interface AcgrFile {
  /** What it holds, as of a role file; places, lines and diagnostics are those of the XML. */
  readonly content: PfcgFile;
  /** The same rows as lines of a role file; missing when the XML gives none. */
  readonly asLines?: RowsAsLines;
}

/**
 * Reads a role from a file `*.acgr.xml` as `writeAcgr` writes it, with the rows in any order: they take the same way
 * into the role as the lines of a role file. Tables and fields that are not known are reported, not lost silently.
 * Never throws for what the bytes hold.
 *
 * @param file its name for diagnostics
 */
export function readAcgr(bytes: Uint8Array, file: string): AcgrFile {
  const { values, diagnostics } = readAsxDocument(bytes, file);
  const about = factsOf(bytes);
  if (values === undefined) return { content: emptyFile(about, diagnostics) };
  const made = acgrLines(values);
  const said = [diagnose('R2670', {}, { file }), ...made.diagnostics, ...values.diagnostics, ...unread(values)];
  if (made.lines === undefined) return { content: emptyFile(about, said) };
  const asLines = { ...viewOf(made.lines, file), said };
  const { content } = asLines;
  const line = (of: number | undefined) => (of === undefined ? undefined : asLines.placeOf({ file, line: of }).line);
  return {
    content: {
      ...content,
      ...about,
      release: '',
      counts: new Map([...content.counts].filter(([tag]) => tag !== LOADED_AGRS.tag)),
      lineOf: (authorization) => line(content.lineOf(authorization)),
      diagnostics: [...said, ...asLines.inXml(content.diagnostics)],
    },
    asLines,
  };
}

/** Tables that are known and left out, and those that are not known. */
function unread(values: AsxValues): readonly Diagnostic[] {
  const known = new Set(acgrLayouts.map(({ tag }) => tag));
  const users = values.names.filter((name) => userTables.includes(name));
  const others = values.names.filter((name) => !known.has(name) && !userTables.includes(name));
  return [
    ...(users.length === 0 ? [] : [diagnose('R2671', { tables: users }, values.placeOf(users[0]))]),
    ...(others.length === 0 ? [] : [diagnose('R2656', { names: others }, values.placeOf(others[0]))]),
  ];
}

type Facts = Pick<PfcgFile, 'encoding' | 'lineEnding' | 'lines'>;

function factsOf(bytes: Uint8Array): Facts {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [lines, at] = [0, text.indexOf('\n')];
  const crlf = at > 0 && text[at - 1] === 0x0d;
  for (; at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  const lineEnding = lines === 0 ? 'none' : crlf ? 'CRLF' : 'LF';
  return { encoding: detectEncoding(bytes.subarray(0, 4)).name ?? 'utf-8', lineEnding, lines: lines || 1 };
}

function emptyFile(about: Facts, diagnostics: readonly Diagnostic[]): PfcgFile {
  return {
    ...about,
    release: '',
    date: '',
    time: '',
    counts: new Map(),
    roles: [],
    authOf: () => '',
    lineOf: () => undefined,
    diagnostics,
  };
}
