import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { RawLine } from '../../codec/raw-line.ts';
import type { RepairStep } from './step.ts';

/** Gives all lines the line end that most have, also the last one; a carriage return too many is taken off. */
export const repairLineEnds: RepairStep = (lines, { report, place }) => {
  const separate = lines.flatMap(withoutOldMacEnds);
  const crlf = separate.filter(({ end }) => end === '\r\n').length;
  const lf = separate.filter(({ end }) => end === '\n').length;
  const end = lf > crlf ? '\n' : '\r\n';
  let [changed, first] = [0, 0];
  const mended = separate.map((line) => {
    const text = line.text.replace(/\r+$/, '');
    if (line.end === end && text === line.text) return line;
    if (changed++ === 0) first = line.number;
    return { ...line, text, end } satisfies RawLine;
  });
  if (changed === 0) return lines;
  report(diagnose('R2555', { lines: changed, lineEnd: end === '\n' ? 'LF' : 'CRLF' }, place(first)));
  return mended;
};

/** Carriage returns alone ended lines once, and some transfers still write them. */
function withoutOldMacEnds(line: RawLine): readonly RawLine[] {
  if (!/\r[^\r]/.test(line.text)) return [line];
  const texts = line.text.split('\r');
  if (texts.at(-1) === '') texts.pop();
  return texts.map((text, index) => ({ ...line, text, end: index < texts.length - 1 ? '' : line.end }));
}
