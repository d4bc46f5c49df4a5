import type { RawLine } from '../codec/raw-line.ts';
import { recordKindByTag, tagWidth } from '../formats/pfcg/record.ts';
import { AGR_DEFINE } from '../layouts/agr-define.ts';
import { LOADED_AGRS } from '../layouts/header.ts';

/** The lines of a role file, sorted by what they belong to; each in the order of the file. */
export interface FileLines {
  /** DATE and RELEASE, and lines that belong to no role. */
  readonly header: readonly RawLine[];
  /** By role, then by record tag. */
  readonly roles: ReadonlyMap<string, ReadonlyMap<string, readonly RawLine[]>>;
  /** Record tags in the order in which they first come. */
  readonly tags: readonly string[];
}

/** Sorts the lines of a file. */
export function linesByRole(lines: readonly RawLine[]): FileLines {
  const header: RawLine[] = [];
  const roles = new Map<string, Map<string, RawLine[]>>();
  const tags = new Set<string>();
  for (const line of lines) {
    const tag = line.text.slice(0, tagWidth).trimEnd();
    const role = roleOf(tag, line.text);
    if (role === '') {
      header.push(line);
      continue;
    }
    tags.add(tag);
    const own = roles.get(role) ?? new Map<string, RawLine[]>();
    roles.set(role, own);
    const list = own.get(tag);
    if (list === undefined) own.set(tag, [line]);
    else list.push(line);
  }
  return { header, roles, tags: [...tags] };
}

/** The role that a line belongs to: every row of a role begins with the client and the name, known to us or not. */
function roleOf(tag: string, line: string): string {
  if (tag === 'DATE' || tag === 'RELEASE') return '';
  const { AGR_NAME } = tag === LOADED_AGRS.tag ? LOADED_AGRS.at : AGR_DEFINE.at;
  const isRow = recordKindByTag.has(tag) || /^[A-Z][A-Z0-9_]*$/.test(tag);
  return isRow ? line.slice(tagWidth + AGR_NAME.start, tagWidth + AGR_NAME.end).trimEnd() : '';
}
