import { closest } from '../../codec/closest.ts';
import type { TextLine } from '../../codec/tab-separated.ts';
import { cellsOf } from '../../codec/tab-separated.ts';
import type { Problems } from './problems.ts';
import { placeOfCell, placeOfLine } from './problems.ts';
import type { Column, RecordField } from './record.ts';

/** The columns that a kind of file may have, and those that it must have. */
export interface KnownColumns {
  readonly known: readonly Column[];
  readonly required: readonly RecordField[];
  /** Cells in front of the first column. */
  readonly leading: number;
}

/** Reads the line with the names of the columns; undefined when something is wrong with it, which is reported. */
export function readColumns(
  file: string,
  line: TextLine,
  { known, required, leading }: KnownColumns,
  problems: Problems,
): readonly Column[] | undefined {
  const names = cellsOf(line.text).slice(leading);
  const columns = names.map((name) => known.find((column) => column.name === name));
  const mistaken = names.filter((name, index) => {
    const column = columns[index];
    const place = placeOfCell(file, line, leading + index);
    if (column === undefined) {
      const all = known.map((each) => each.name);
      const meant = closest(name, all);
      problems.add('R2403', { column: name, known: all, ...(meant === undefined ? {} : { meant }) }, place);
      return true;
    }
    const isSecond = columns.indexOf(column) < index;
    if (isSecond) problems.add('R2404', { column: name, problem: 'twice' }, place);
    return isSecond;
  });
  // What is misspelt is not missing as well.
  if (mistaken.length > 0) return undefined;
  const missing = known.filter(({ name, field }) => required.includes(field) && !names.includes(name));
  for (const { name } of missing) {
    problems.add('R2404', { column: name, problem: 'missing' }, placeOfLine(file, line));
  }
  return missing.length > 0 ? undefined : columns.filter((column) => column !== undefined);
}
