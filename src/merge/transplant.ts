import type { Encoding } from '../codec/encoding.ts';
import { recordKinds } from '../formats/pfcg/record.ts';
import type { FileLine } from '../import/origin/lines.ts';
import { encodedLine, linesOf } from '../import/origin/lines.ts';

/**
 * Puts lines of another file in the place of lines of a file, to the byte but for the line ends. Lines of a role that was
 * not there stand behind the others of their table.
 *
 * @param isWanted the lines of the other file that are put in, and those of this one that they replace
 */
export function transplant(
  bytes: Uint8Array,
  other: Uint8Array,
  isWanted: (line: FileLine) => boolean,
  encoding: Encoding,
  lineEnd: string,
): Uint8Array {
  const lines = linesOf(bytes, encoding);
  const placeOf = places(lines);
  const inserts = new Map<number, Uint8Array[]>();
  for (const line of linesOf(other, encoding)) {
    if (!isWanted(line)) continue;
    const at = placeOf(line);
    const list = inserts.get(at) ?? [];
    inserts.set(at, list);
    list.push(withEnd(line.bytes, encoding, lineEnd));
  }
  const parts = [...(inserts.get(-1) ?? [])];
  lines.forEach((line, index) => {
    const inserted = inserts.get(index) ?? [];
    // the last line of a file may lack its end
    if (!isWanted(line)) parts.push(inserted.length > 0 ? withEnd(line.bytes, encoding, lineEnd) : line.bytes);
    parts.push(...inserted);
  });
  return Buffer.concat(parts);
}

/** The order of tables in real files (reference, section 1); the lines of others come last. */
const tags = ['DATE', 'RELEASE', ...recordKinds.map(({ tag }) => tag)];

/** Finds the line behind which a new one belongs: of its role and table, else of its table, else of the one before. */
function places(lines: readonly FileLine[]): (line: FileLine) => number {
  const last = new Map<string, number>();
  lines.forEach(({ tag, role }, index) => last.set(tag, index).set(`${tag}\0${role}`, index));
  return ({ tag, role }) => {
    const known = last.get(`${tag}\0${role}`) ?? last.get(tag);
    if (known !== undefined) return known;
    const before = tags.slice(0, Math.max(0, tags.indexOf(tag))).findLast((each) => last.has(each));
    return tags.includes(tag) ? (last.get(before ?? '') ?? -1) : lines.length - 1;
  };
}

/** The bytes of a line with another line end. */
function withEnd(bytes: Uint8Array, encoding: Encoding, lineEnd: string): Uint8Array {
  const width = encoding.form.startsWith('utf-16') ? 2 : 1;
  let end = bytes.length;
  while (end >= width && isLineEnd(bytes.subarray(end - width, end), encoding)) end -= width;
  return Buffer.concat([bytes.subarray(0, end), encodedLine('', encoding, lineEnd)]);
}

function isLineEnd(unit: Uint8Array, { form }: Encoding): boolean {
  const [high = 0, low = 0] = form === 'utf-16be' ? unit : form === 'utf-16le' ? [...unit].reverse() : [0, ...unit];
  return high === 0 && (low === 0x0a || low === 0x0d);
}
