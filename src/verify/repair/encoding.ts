import type { Encoding } from '../../codec/encoding.ts';
import { firstUnencodable, windows1252 } from '../../codec/encoding.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { RawLine } from '../../codec/raw-line.ts';
import type { RepairContext } from './step.ts';

/** Lines, and the encoding that they are to be written in. */
export interface EncodedLines {
  readonly lines: readonly RawLine[];
  readonly encoding: Encoding;
}

/** Turns Unicode into Windows-1252, when that has all the characters. */
export function repairEncoding(lines: readonly RawLine[], encoding: Encoding, context: RepairContext): EncodedLines {
  if (encoding.form === 'single-byte') return { lines, encoding };
  const target = windows1252();
  const lost = lines.find(({ text }) => firstUnencodable(text, target) >= 0);
  if (lost !== undefined) {
    const character = String.fromCodePoint(lost.text.codePointAt(firstUnencodable(lost.text, target)) ?? 0xfffd);
    context.report(diagnose('R2562', { encoding: encoding.name, character }, context.place(lost.number)));
    return { lines, encoding };
  }
  context.report(diagnose('R2561', { from: encoding.name, to: target.name }, context.place(1)));
  const bytesOf = (text: string) =>
    // eslint-disable-next-line no-control-regex
    text.replace(/[^\x00-\x7f]/g, (character) =>
      String.fromCharCode(target.bytes.get(character.charCodeAt(0)) ?? character.charCodeAt(0)),
    );
  return { lines: lines.map((line) => ({ ...line, text: bytesOf(line.text) })), encoding: target };
}
