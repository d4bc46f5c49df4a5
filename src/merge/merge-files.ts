import type { Encoding } from '../codec/encoding.ts';
import { encodingNamed, windows1252 } from '../codec/encoding.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { diffRoles, isEmptyDiff } from '../diff/index.ts';
import type { PfcgFile } from '../formats/pfcg/read.ts';
import { readPfcg } from '../formats/pfcg/read.ts';
import { mergeLines } from '../import/origin/merge-lines.ts';
import type { Role } from '../model/role.ts';
import type { Conflict } from './conflict.ts';
import { mergeRoles } from './merge-roles.ts';
import { transplant } from './transplant.ts';

/** What came of merging two role files. */
export type MergedFile =
  | { readonly kind: 'merged'; readonly bytes: Uint8Array }
  /** Somebody has to decide: nothing was merged. */
  | { readonly kind: 'conflicts'; readonly conflicts: readonly Conflict[] }
  /** One of the files is damaged, or in another encoding than ours: nothing of it may be lost silently. */
  | { readonly kind: 'unreadable'; readonly side: Side; readonly diagnostics: readonly Diagnostic[] }
  /** The merged roles do not fit into a file. */
  | { readonly kind: 'unwritable'; readonly diagnostics: readonly Diagnostic[] };

export type Side = 'base' | 'ours' | 'theirs';

interface ReadSide {
  readonly bytes: Uint8Array;
  readonly content: PfcgFile;
}

/**
 * Merges two role files that come from the same one by what their roles mean: what the sides changed of different
 * things is put together. Lines are taken over to the byte from the side that has them; only in a role that both sides
 * changed are the lines of their changes written anew. Before it is given back, the result is read again and has to
 * say what was to be said. The date of the download is ours.
 *
 * @param base the file that both sides come from; empty when there is none
 * @param usual the code page of files that do not show another encoding
 * @example mergeRoleFiles(base, ours, theirs).kind // 'merged'
 */
export function mergeRoleFiles(
  base: Uint8Array,
  ours: Uint8Array,
  theirs: Uint8Array,
  usual: Encoding = windows1252(),
): MergedFile {
  const sides = { base: readSide(base, usual), ours: readSide(ours, usual), theirs: readSide(theirs, usual) };
  const encoding = encodingNamed(sides.ours.content.encoding);
  for (const side of ['ours', 'base', 'theirs'] as const) {
    if (side === 'base' && base.length === 0) continue;
    const { diagnostics, encoding: own } = sides[side].content;
    if (hasErrors(diagnostics) || own !== encoding?.name) return { kind: 'unreadable', side, diagnostics };
  }
  if (encoding === undefined) throw new Error('a file was read in an encoding that nobody knows');
  const [before, left, right] = [sides.base.content, sides.ours.content, sides.theirs.content];
  const release = mergeRelease(base.length === 0 ? undefined : before.release, left.release, right.release);
  const { merged, conflicts } = mergeRoles(before.roles, left.roles, right.roles);
  const all = [...(release === 'conflict' ? [releaseConflict(left, right)] : []), ...conflicts];
  if (all.length > 0) return { kind: 'conflicts', conflicts: all };
  const written = assemble(merged, sides.ours, sides.theirs, release === 'theirs', encoding);
  return written.kind === 'merged' ? proved(written, merged, encoding) : written;
}

function readSide(bytes: Uint8Array, usual: Encoding): ReadSide {
  return { bytes, content: readPfcg(bytes, { file: '', usual }) };
}

function mergeRelease(base: string | undefined, ours: string, theirs: string): 'ours' | 'theirs' | 'conflict' {
  if (ours === theirs || theirs === base) return 'ours';
  return ours === base ? 'theirs' : 'conflict';
}

function releaseConflict(ours: PfcgFile, theirs: PfcgFile): Conflict {
  return { role: undefined, problem: `ours comes from release ${ours.release}, theirs from release ${theirs.release}` };
}

function assemble(
  merged: readonly Role[],
  ours: ReadSide,
  theirs: ReadSide,
  isReleaseTheirs: boolean,
  encoding: Encoding,
): MergedFile {
  const [own, other] = [new Set(ours.content.roles), new Set(theirs.content.roles)];
  const taken = new Set(merged.filter((role) => other.has(role)).map(({ name }) => name));
  const isAllTheirs = taken.size === merged.length && taken.size === other.size;
  if (isAllTheirs && (isReleaseTheirs || ours.content.release === theirs.content.release))
    return { kind: 'merged', bytes: theirs.bytes };
  const before = new Map(ours.content.roles.map((role) => [role.name, role]));
  // roles of theirs stand in for themselves until their lines are put in
  const wanted = new Map(merged.map((role) => [role.name, taken.has(role.name) ? before.get(role.name) : role]));
  const inPlace = new Map([...wanted].flatMap(([name, role]) => (role === undefined ? [] : [[name, role] as const])));
  const isUntouched = inPlace.size === own.size && [...inPlace.values()].every((role) => own.has(role));
  const download = { bytes: ours.bytes, encoding, content: ours.content };
  const made = isUntouched ? { bytes: ours.bytes, diagnostics: [] } : mergeLines(download, inPlace);
  if (hasErrors(made.diagnostics)) return { kind: 'unwritable', diagnostics: made.diagnostics };
  if (taken.size === 0 && !isReleaseTheirs) return { kind: 'merged', bytes: made.bytes };
  const bytes = transplant(
    made.bytes,
    theirs.bytes,
    ({ tag, role }) => (tag === 'RELEASE' ? isReleaseTheirs : tag !== 'DATE' && taken.has(role)),
    encoding,
    ours.content.lineEnding === 'LF' ? '\n' : '\r\n',
  );
  return { kind: 'merged', bytes };
}

function proved(
  made: Extract<MergedFile, { kind: 'merged' }>,
  merged: readonly Role[],
  encoding: Encoding,
): MergedFile {
  const { roles, diagnostics } = readPfcg(made.bytes, { file: '', encoding });
  if (hasErrors(diagnostics)) return { kind: 'unwritable', diagnostics };
  if (!isEmptyDiff(diffRoles(merged, roles))) throw new Error('the merged file would not say what both sides say');
  return made;
}
