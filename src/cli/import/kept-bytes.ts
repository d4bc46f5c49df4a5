import { encodingNamed, windows1252 } from '../../codec/encoding.ts';
import { endOfLine, textBetween } from '../../codec/page.ts';
import { readPages } from '../../codec/text-file.ts';
import { bytesBetween } from '../../import/origin/lines.ts';
import type { Origin } from '../../import/origin/origin-file.ts';
import { roleOfLine } from '../../import/origin/role-of-line.ts';
import type { Download } from './read-downloads.ts';

/** The role is named within so many columns. */
const widest = 83;

interface RoleLine {
  /** Name of the role, '' in the header and for a byte-order mark. */
  readonly role: string;
  /** From 1; 0 for a byte-order mark. */
  readonly number: number;
  /** With its end. */
  readonly line: Uint8Array;
}

/** The lines of a role file with the roles that they name, as bytes that together are the file. */
export function* linesByRole(chunks: Iterable<Uint8Array>, encoding: string): Generator<RoleLine> {
  for (const page of readPages(chunks, encodingNamed(encoding) ?? windows1252())) {
    if (page.firstLine === 1 && !page.continues)
      yield { role: '', number: 0, line: bytesBetween(page, 0, page.starts[0] ?? 0) };
    for (let index = 0; index < page.count; index++) {
      const start = page.starts[index] ?? 0;
      const end = Math.min(start + widest, endOfLine(page, index));
      const line = bytesBetween(page, start, page.starts[index + 1] ?? start);
      yield { role: roleOfLine(textBetween(page, start, end)), number: page.firstLine + index, line };
    }
  }
}

/** The bytes of a download without its damaged lines and those of roles that are not imported. */
export function* keptBytes(
  { encoding, damagedLines, bytes }: Download,
  without: ReadonlySet<string>,
): Generator<Uint8Array> {
  const chunks = bytes();
  if ((without.size === 0 && damagedLines.size === 0) || encodingNamed(encoding) === undefined) {
    yield* chunks;
    return;
  }
  for (const { role, number, line } of linesByRole(chunks, encoding))
    if (!without.has(role) && !damagedLines.has(number)) yield line;
}

/** The bytes that an origin file keeps, without those of some roles. */
export function* withoutRoles({ bytes, encoding }: Origin, without: ReadonlySet<string>): Generator<Uint8Array> {
  for (const { role, line } of linesByRole([bytes], encoding)) if (!without.has(role)) yield line;
}
