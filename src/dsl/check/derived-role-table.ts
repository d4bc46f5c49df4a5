import { languages } from '../../catalog/languages.ts';
import type { TableRow } from '../../codec/delimited-table.ts';
import { readTable } from '../../codec/delimited-table.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { CallSite, DefinitionPlace, FilePlace, Place } from '../../diagnostics/place.ts';
import { isFilePlace } from '../../diagnostics/place.ts';
import type { Role } from '../../model/role.ts';
import { callSiteOf } from '../definition.ts';
import { blank, range } from '../special-values.ts';
import type { CheckContext } from './context.ts';
import { checkDerivedRole } from './derived-role.ts';
import type { CheckedRole } from './role.ts';

/** Reads a table that a source names, by its path from the folder of that source. */
export type RowsOfTable = (
  file: string,
  source: CallSite | undefined,
) => { readonly path: string; readonly content: Uint8Array } | { readonly reason: string };

export interface CheckedTable {
  readonly roles: readonly { readonly checked: CheckedRole; readonly place: Place }[];
  /** What is wrong with the table as a whole. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Between the values of a cell, and between the ends of a range. */
const betweenValues = '|';
const betweenEnds = '..';

/**
 * Checks a family of derived roles that a table lists: NAME, TEXT_EN and its relatives, RESPONSIBLE, PACKAGE, and a
 * column for each org level. What is wrong with a row is placed at its cell.
 */
export function checkDerivedRoleTable(
  definition: object,
  master: Role,
  context: CheckContext,
  rowsOf: RowsOfTable | undefined,
): CheckedTable {
  const file = Object.getOwnPropertyDescriptor(definition, 'file')?.value as unknown;
  const callSite = callSiteOf(definition);
  const place: DefinitionPlace = { definition: callSite, argument: 1, path: [], on: 'value' };
  if (typeof file !== 'string') {
    const data = { subject: 'rows', expected: 'an array of roles, or the path of a table', found: typeof file };
    return { roles: [], diagnostics: [diagnose('R1005', data, place)] };
  }
  if (rowsOf === undefined) {
    return { roles: [], diagnostics: [diagnose('R1409', { subject: 'rows', path: file }, place)] };
  }
  const source = rowsOf(file, callSite);
  if ('reason' in source)
    return { roles: [], diagnostics: [diagnose('R4401', { path: file, reason: source.reason }, place)] };
  const { rows, diagnostics } = readTable(source, columnsFor(context));
  return { roles: rows.map((row) => checkRow(row, master, context)), diagnostics };
}

function columnsFor({ catalog, target }: CheckContext) {
  const rest = ['RESPONSIBLE', 'PACKAGE', ...catalog.orgLevelNames()];
  return {
    known: ['NAME', ...languages.map(textColumn), ...rest],
    listed: ['NAME', 'TEXT', 'TEXT_EN, TEXT_DE and so on', ...rest],
    required: ['NAME'],
    renamed: { TEXT: textColumn(target.language) },
  };
}

const textColumn = (language: string): string => `TEXT_${language}`;

function checkRow(row: TableRow, master: Role, context: CheckContext): CheckedTable['roles'][number] {
  const text: Record<string, string> = {};
  const orgLevels: Record<string, unknown[]> = {};
  const own: Record<string, unknown> = { text, orgLevels };
  for (const [column, cell] of row) {
    if (column === 'NAME' || column === 'RESPONSIBLE' || column === 'PACKAGE') own[column.toLowerCase()] = cell.text;
    else if (column.startsWith('TEXT_')) text[column.slice('TEXT_'.length)] = cell.text;
    else orgLevels[column] = valuesOf(cell.text);
  }
  const checked = checkDerivedRole(own, master, context);
  const place = placeInRow(ofName, row);
  if (checked.diagnostics.length === 0) return { checked, place };
  const diagnostics = checked.diagnostics.map((each): Diagnostic => ({
    ...each,
    places: each.places.map((at) => placeInRow(at, row)),
  }));
  return { checked: { ...checked, diagnostics }, place };
}

const ofName: DefinitionPlace = { definition: undefined, path: ['name'], on: 'value' };

function valuesOf(cell: string): unknown[] {
  return cell
    .split(betweenValues)
    .map((each) => each.trim())
    .map((each) => {
      if (each === "' '") return blank();
      const [low, high, ...more] = each.split(betweenEnds);
      return high === undefined || more.length > 0 ? each : range(low ?? '', high);
    });
}

/** The cell that a path in the definition of a row came from, else the cell of the name. */
function placeInRow(place: Place, row: TableRow): Place {
  if (isFilePlace(place)) return place;
  const [first, second] = place.path.map(String);
  const column = first === 'text' ? textColumn(second ?? '') : first === 'orgLevels' ? second : first?.toUpperCase();
  const cell = row.get(column ?? '') ?? row.get('NAME') ?? [...row.values()][0];
  if (cell === undefined) return place;
  return place.note === undefined ? cell.place : { ...(cell.place as FilePlace), note: place.note };
}
