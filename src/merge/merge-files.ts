import type { Encoding } from '../codec/encoding.ts';
import { encodingNamed } from '../codec/encoding.ts';
import type { RawLine } from '../codec/raw-line.ts';
import { bytesOf, rawLines } from '../codec/raw-line.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { diffRole } from '../diff/diff-role.ts';
import type { PfcgFile } from '../formats/pfcg/read.ts';
import { readPfcg } from '../formats/pfcg/read.ts';
import { tagWidth } from '../formats/pfcg/record.ts';
import { writePfcg } from '../formats/pfcg/write.ts';
import type { Role } from '../model/role.ts';
import type { Conflict } from './conflict.ts';
import { mergeRoles } from './merge-roles.ts';
import type { FileLines } from './role-lines.ts';
import { linesByRole } from './role-lines.ts';
import { differingUnits, unitOf } from './units.ts';

/** What came of merging two role files. */
export type MergedFile =
  | { readonly kind: 'merged'; readonly bytes: Uint8Array }
  /** Both sides changed the same thing, each in its own way. */
  | { readonly kind: 'conflicts'; readonly conflicts: readonly Conflict[] }
  /** One of the files is damaged, or two are in different encodings: nothing of it may be lost silently. */
  | { readonly kind: 'unreadable'; readonly side: Side; readonly diagnostics: readonly Diagnostic[] };

export type Side = 'base' | 'ours' | 'theirs';

interface ReadSide {
  readonly content: PfcgFile;
  readonly lines: FileLines;
}

/**
 * Merges two role files that come from the same one by what their roles mean: what the sides changed of different
 * things is put together. Lines are taken over as they are from the side that has them; only where both sides changed
 * the same part of a role (its authorizations, its menu) is that part written anew, with counters from 1.
 *
 * @param base the file that both sides come from; empty when there is none
 * @example mergeRoleFiles(base, ours, theirs).kind // 'merged'
 */
export function mergeRoleFiles(base: Uint8Array, ours: Uint8Array, theirs: Uint8Array): MergedFile {
  const read = { base: readSide(base), ours: readSide(ours), theirs: readSide(theirs) };
  for (const side of ['base', 'ours', 'theirs'] as const) {
    const { diagnostics } = read[side].content;
    const isNothing = side === 'base' && base.length === 0;
    const isForeign = read[side].content.encoding !== read.ours.content.encoding && !isNothing;
    if (!isNothing && (hasErrors(diagnostics) || isForeign)) return { kind: 'unreadable', side, diagnostics };
  }
  const [left, right] = [read.ours.content.roles, read.theirs.content.roles];
  const { merged, conflicts } = mergeRoles(read.base.content.roles, left, right);
  if (conflicts.length > 0) return { kind: 'conflicts', conflicts };
  const encoding = encodingNamed(read.ours.content.encoding);
  if (encoding === undefined) return { kind: 'unreadable', side: 'ours', diagnostics: [] };
  const lines = assemble(merged, read.ours, read.theirs, encoding);
  return { kind: 'merged', bytes: Buffer.concat([...bytesOf(lines, encoding)]) };
}

function readSide(bytes: Uint8Array): ReadSide {
  const content = readPfcg(bytes, { file: '' });
  const encoding = encodingNamed(content.encoding);
  return { content, lines: linesByRole(encoding === undefined ? [] : rawLines([bytes], encoding)) };
}

/** Puts the lines of the merged roles together, group by group in the order of our file. */
function assemble(roles: readonly Role[], ours: ReadSide, theirs: ReadSide, encoding: Encoding): readonly RawLine[] {
  const order = ['LOADED_AGRS', ...ours.lines.tags, ...theirs.lines.tags];
  const made = roles.map((role) => linesOf(role, ours, theirs, encoding));
  const tags = [...new Set([...order, ...made.flatMap((lines) => [...lines.keys()])])];
  const end = ours.content.lineEnding === 'LF' ? '\n' : '\r\n';
  const all = [...ours.lines.header, ...tags.flatMap((tag) => made.flatMap((lines) => lines.get(tag) ?? []))];
  return all.map((line) => ({ ...line, end }));
}

/** The lines of a merged role by tag: those of our file, of theirs, or new ones, for each part that belongs together. */
function linesOf(
  role: Role,
  ours: ReadSide,
  theirs: ReadSide,
  encoding: Encoding,
): ReadonlyMap<string, readonly RawLine[]> {
  const find = (side: ReadSide) => side.content.roles.find(({ name }) => name === role.name);
  const [left, right] = [find(ours), find(theirs)];
  const [own, other] = [ours.lines.roles.get(role.name), theirs.lines.roles.get(role.name)];
  if (left !== undefined && diffRole(left, role).length === 0) return own ?? new Map();
  if (right !== undefined && diffRole(right, role).length === 0) return other ?? new Map();
  const [notOurs, notTheirs] = [left, right].map((each) =>
    each === undefined ? undefined : differingUnits(each, role),
  );
  const fresh = freshLines(role, own, encoding, ours.content);
  const lines = new Map<string, readonly RawLine[]>();
  for (const tag of new Set([...(own?.keys() ?? []), ...(other?.keys() ?? []), ...fresh.keys()])) {
    const unit = unitOf(tag);
    const source = notOurs?.has(unit) === false ? own : notTheirs?.has(unit) === false ? other : fresh;
    const found = source?.get(tag);
    if (found !== undefined) lines.set(tag, found);
  }
  return lines;
}

function freshLines(
  role: Role,
  own: ReadonlyMap<string, readonly RawLine[]> | undefined,
  encoding: Encoding,
  { release }: PfcgFile,
): ReadonlyMap<string, readonly RawLine[]> {
  const row = own?.get('AGR_DEFINE')?.[0]?.text.slice(tagWidth) ?? '';
  const client = /^\d{3}/.exec(row)?.[0] ?? '000';
  const report = { diagnostics: [], rows: 0 };
  const bytes = [...writePfcg([role], { client, release, encoding, lineEnd: 'crlf' }, report)];
  return linesByRole(rawLines(bytes, encoding)).roles.get(role.name) ?? new Map();
}
