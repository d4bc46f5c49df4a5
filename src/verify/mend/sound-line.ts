import type { RecordKind } from '../../formats/pfcg/record.ts';
import { recordKindByTag, tagWidth } from '../../formats/pfcg/record.ts';

/** The record of a line whose tag is sound; undefined for any other line. */
export function recordOf(line: string): RecordKind | undefined {
  const tag = line.slice(0, tagWidth);
  return recordKindByTag.get(tag.trimEnd());
}

/** Whether a row fits its layout. */
export function isSoundRow({ layout, check }: RecordKind, row: string): boolean {
  return row.length <= layout.width && fitsColumns(check, row);
}

/**
 * Whether a line is a sound record, or one that is not known and stays as it is. Behind a row that ends in a text may
 * stand a column of a newer release.
 */
export function isSoundLine(line: string): boolean {
  const record = recordOf(line);
  if (record === undefined) return false;
  const row = line.slice(tagWidth).trimEnd();
  const endsInText = record.layout.columns.at(-1)?.field.kind === 'text';
  return (endsInText || row.length <= record.layout.width) && fitsColumns(record.check, row);
}

function fitsColumns(check: RecordKind['check'], row: string): boolean {
  const units = new Uint16Array(row.length);
  for (let index = 0; index < row.length; index++) units[index] = row.charCodeAt(index);
  return check(units, 0, units.length) === undefined;
}
