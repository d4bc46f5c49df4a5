import { isDeepStrictEqual } from 'node:util';
import type { Encoding } from '../../codec/encoding.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { PfcgFile } from '../../formats/pfcg/read.ts';
import { writePfcg } from '../../formats/pfcg/write.ts';
import { AGR_1250 } from '../../layouts/agr-1250.ts';
import { AGR_1251 } from '../../layouts/agr-1251.ts';
import { AGR_1252 } from '../../layouts/agr-1252.ts';
import type { Role } from '../../model/role.ts';
import { authNumbers } from '../../tables/auth-number.ts';
import { keptAuths } from './keep-auth.ts';
import { cellOf, lineKey, withCell } from './line-key.ts';
import type { FileLine } from './lines.ts';
import { encodedLine, linesOf } from './lines.ts';
import { tagOfLine } from './role-of-line.ts';

/** A download with changes in it. */
export interface MergedFile {
  readonly bytes: Uint8Array;
  /** How many lines are as they were, and how many are gone. */
  readonly kept: number;
  readonly gone: number;
  /** Numbers of the new lines in the merged file, from 1. */
  readonly newLines: readonly number[];
  /** What of a role could not be written. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a download was: its bytes, and what was read of them. */
export interface ReadDownload {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  readonly content: PfcgFile;
}

const header = new Set(['DATE', 'RELEASE', 'LOADED_AGRS']);
const menuTables = new Set(['AGR_HIER', 'AGR_HIERT', 'AGR_BUFFI', 'AGR_TCODES']);
const counters = new Map([AGR_1250, AGR_1251, AGR_1252].map(({ tag, at }) => [tag, at.COUNTER]));

/**
 * Puts changed roles into a download line by line: every line that still says what its role says stays to the byte,
 * client, counters, node numbers and stamps included; what is no longer said goes; what is new stands behind the lines
 * of its table.
 *
 * @param roles the roles as they are to be; those of the download that are not among them go
 */
export function mergeLines({ bytes, encoding, content }: ReadDownload, roles: ReadonlyMap<string, Role>): MergedFile {
  const before = new Map(content.roles.map((role) => [role.name, role]));
  const changed = [...before.values()].filter(({ name }) => {
    const now = roles.get(name);
    return now !== undefined && !isDeepStrictEqual(now, before.get(name));
  });
  const lines = linesOf(bytes, encoding);
  const diagnostics: Diagnostic[] = [];
  const keys = new Map<string, string[]>();
  for (const { name } of changed) {
    const [was, now] = [before.get(name), roles.get(name)];
    if (was === undefined || now === undefined) continue;
    keys.set(name, writtenLines(was, now, { bytes, encoding, content }, lines, diagnostics));
  }
  const keep = new Set<FileLine>();
  const inserts = new Map<FileLine | undefined, string[]>();
  const lastOfTable = new Map<string, FileLine>();
  for (const line of lines) lastOfTable.set(line.tag, line).set(`${line.tag}\0${line.role}`, line);
  for (const { name } of changed) {
    const wanted = new Map<string, string[]>();
    for (const text of keys.get(name) ?? []) {
      const key = lineKey({ tag: tagOfLine(text), text });
      wanted.set(key, [...(wanted.get(key) ?? []), text]);
    }
    const menuKept = isDeepStrictEqual(before.get(name)?.menu, roles.get(name)?.menu);
    for (const line of lines) {
      if (line.role !== name) continue;
      const isUnsaid = header.has(line.tag) || line.tag === 'AGR_TIME' || (menuKept && menuTables.has(line.tag));
      if (isUnsaid || wanted.get(lineKey(line))?.shift() !== undefined) keep.add(line);
    }
    const numbered = numbering(lines.filter(({ role }) => role === name));
    const hasTime = lines.some(({ role, tag }) => role === name && tag === 'AGR_TIME');
    for (const text of [...wanted.values()].flat()) {
      const tag = tagOfLine(text);
      if ((tag === 'AGR_TIME' && hasTime) || (menuKept && menuTables.has(tag))) continue;
      const behind = lastOfTable.get(`${tag}\0${name}`) ?? lastOfTable.get(tag) ?? lines.at(-1);
      inserts.set(behind, [...(inserts.get(behind) ?? []), numbered(text, tag)]);
    }
  }
  const isChanged = new Set(changed.map(({ name }) => name));
  const isGone = (line: FileLine) =>
    isChanged.has(line.role) ? !keep.has(line) : before.has(line.role) && !roles.has(line.role);
  return { ...assemble(lines, isGone, inserts, encoding, content.lineEnding === 'LF' ? '\n' : '\r\n'), diagnostics };
}

/** Gives new lines of a role counters that none of its lines has. */
function numbering(own: readonly FileLine[]): (text: string, tag: string) => string {
  const highest = new Map<string, number>();
  for (const { tag, text } of own) {
    const column = counters.get(tag);
    if (column !== undefined) highest.set(tag, Math.max(highest.get(tag) ?? 0, Number(cellOf(text, column))));
  }
  return (text, tag) => {
    const column = counters.get(tag);
    if (column === undefined) return text;
    const next = (highest.get(tag) ?? 0) + 1;
    highest.set(tag, next);
    return withCell(text, column, String(next).padStart(6, '0'));
  };
}

/** The lines of a changed role, with the AUTH of the download. */
function writtenLines(
  was: Role,
  now: Role,
  { encoding, content }: ReadDownload,
  lines: readonly FileLine[],
  diagnostics: Diagnostic[],
): string[] {
  const own = lines.filter(({ role, tag }) => role === was.name && !header.has(tag));
  const client = own[0]?.text.slice(50, 53) ?? '000';
  const report = { diagnostics, rows: 0 };
  const chunks = [...writePfcg([now], { client, release: content.release, encoding, lineEnd: 'lf' }, report)];
  const auths = keptAuths(was.authorizations, now.authorizations, content.authOf);
  const numbers = authNumbers(now.authorizations);
  const authByNumber = new Map(
    now.authorizations.map(({ object }, index) => [`${object}\0${numbers[index] ?? ''}`, auths[index] ?? '']),
  );
  return linesOf(Buffer.concat(chunks), encoding).flatMap(({ tag, text }) => {
    if (header.has(tag)) return [];
    const layout = tag === 'AGR_1250' ? AGR_1250 : tag === 'AGR_1251' ? AGR_1251 : undefined;
    let line = text.replace(/^\ufeff/, '');
    if (layout !== undefined) {
      const { OBJECT, AUTH } = layout.at;
      line = withCell(line, AUTH, authByNumber.get(`${cellOf(line, OBJECT)}\0${cellOf(line, AUTH)}`) ?? '');
    }
    return [line];
  });
}

function assemble(
  lines: readonly FileLine[],
  isGone: (line: FileLine) => boolean,
  inserts: ReadonlyMap<FileLine | undefined, readonly string[]>,
  encoding: Encoding,
  lineEnd: string,
): Omit<MergedFile, 'diagnostics'> {
  const parts: Uint8Array[] = [];
  const newLines: number[] = [];
  let [kept, gone] = [0, 0];
  for (const line of lines) {
    if (isGone(line)) gone++;
    else {
      parts.push(line.bytes);
      kept++;
    }
    const inserted = inserts.get(line) ?? [];
    // the last line of a file may lack its end
    if (inserted.length > 0 && parts.length > 0 && line === lines.at(-1) && !isGone(line) && !isEnded(line, encoding)) {
      parts.push(encodedLine('', encoding, lineEnd));
    }
    for (const text of inserted) {
      newLines.push(kept + newLines.length + 1);
      parts.push(encodedLine(text, encoding, lineEnd));
    }
  }
  return { bytes: Buffer.concat(parts), kept, gone, newLines };
}

function isEnded({ bytes }: FileLine, { form }: Encoding): boolean {
  return bytes.at(form === 'utf-16le' ? -2 : -1) === 0x0a;
}
