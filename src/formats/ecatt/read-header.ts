import type { TextLine } from '../../codec/tab-separated.ts';
import { cellsOf } from '../../codec/tab-separated.ts';
import type { Lines } from '../users/lines.ts';
import type { Problems } from '../users/problems.ts';
import { placeOfLine } from '../users/problems.ts';
import type { KnownColumns } from '../users/read-columns.ts';
import { readColumns } from '../users/read-columns.ts';
import type { Column } from '../users/record.ts';
import { arrow, defaultsTitle, textsTitle } from './header.ts';

const isArrow = (text: string, butNot: string): boolean => text.startsWith(arrow) && cellsOf(text)[1] !== butNot;

/** What each header line begins with; the titles behind it are those of the language the file was made in. */
const rest = [
  { missing: `the line of parameter texts (${arrow})`, is: (text: string) => isArrow(text, defaultsTitle) },
  { missing: `the line of default values (${arrow})`, is: (text: string) => isArrow(text, textsTitle) },
  { missing: 'the line of the note (***)', is: (text: string) => text.startsWith('*') },
] as const;

/** Takes the four header lines off a file of external variants; each that is lost is reported, data stays. */
export function readVariantHeader(
  lines: Lines,
  known: KnownColumns,
  problems: Problems,
): readonly Column[] | undefined {
  const first = lines.peek();
  if (first === undefined || !/^\[[^\t]*\]\t\[[^\t]*\]\t/.test(first.text)) {
    report(lines, 'the line of parameter names ([Variant ID])', first, problems);
    return undefined;
  }
  lines.next();
  const columns = readColumns(lines.path, first, known, problems);
  if (columns === undefined) return undefined;
  const width = known.leading + columns.length;
  for (const { missing, is } of rest) {
    const line = lines.peek();
    if (line === undefined || !is(line.text)) {
      report(lines, missing, line, problems);
      continue;
    }
    const found = cellsOf(line.text).length;
    if (found !== width) problems.add('R2402', { found, expected: width }, placeOfLine(lines.path, line));
    lines.next();
  }
  return columns;
}

function report(lines: Lines, missing: string, line: TextLine | undefined, problems: Problems): void {
  const place = line === undefined ? { file: lines.path } : placeOfLine(lines.path, line);
  const found = line === undefined ? 'the end of the file' : (cellsOf(line.text)[0] ?? '');
  problems.add('R2401', { missing, found }, place);
}
