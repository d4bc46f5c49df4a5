import { languages } from '../../catalog/languages.ts';
import type { TableCell, TableRow } from '../../codec/delimited-table.ts';
import { readTable } from '../../codec/delimited-table.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { CallSite, DefinitionPlace, FilePlace, Place } from '../../diagnostics/place.ts';
import { isFilePlace } from '../../diagnostics/place.ts';
import { orgLevelsUsed } from '../../model/derive.ts';
import type { Role } from '../../model/role.ts';
import { callSiteOf } from '../definition.ts';
import { blank, open, range } from '../special-values.ts';
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
  const { rows, columns, diagnostics } = readTable(source, columnsFor(context));
  const orgLevels = orgLevelsUsed(master, (name) => context.catalog.orgLevel(name) !== undefined);
  const mayStayOpen = orgLevels.filter((name) => columns.has(name));
  return { roles: rows.map((row) => checkRow(row, mayStayOpen, master, context)), diagnostics };
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

/** @param mayStayOpen org levels that the table has a column for: a row that leaves its cell empty means that */
function checkRow(
  row: TableRow,
  mayStayOpen: readonly string[],
  master: Role,
  context: CheckContext,
): CheckedTable['roles'][number] {
  const text: Record<string, string> = {};
  const orgLevels: Record<string, unknown[]> = {};
  const own: Record<string, unknown> = { text, orgLevels };
  const misread: Diagnostic[] = [];
  for (const name of mayStayOpen) orgLevels[name] = [open()];
  for (const [column, cell] of row) {
    if (column === 'NAME' || column === 'RESPONSIBLE' || column === 'PACKAGE') own[column.toLowerCase()] = cell.text;
    else if (column.startsWith('TEXT_')) text[column.slice('TEXT_'.length)] = cell.text;
    else orgLevels[column] = valuesOf(column, cell, row, misread);
  }
  const { role, ...checked } = checkDerivedRole(own, master, context);
  const diagnostics = [...misread, ...checked.diagnostics.map((each) => ofTable(each, row))];
  const sound = role === undefined || misread.length > 0 ? {} : { role };
  return { checked: { ...checked, ...sound, diagnostics }, place: placeInRow(ofName, row) };
}

const ofName: DefinitionPlace = { definition: undefined, path: ['name'], on: 'value' };

/** The values in the cell of an org level; what is neither a value nor a range is reported and left out. */
function valuesOf(column: string, cell: TableCell, row: TableRow, misread: Diagnostic[]): unknown[] {
  const values = cell.text.split(betweenValues).flatMap((each): unknown[] => {
    const written = each.trim();
    if (written === "' '") return [blank()];
    const [low = '', high, ...more] = written.split(betweenEnds).map((end) => end.trim());
    if (low !== '' && high === undefined) return [low];
    if (low !== '' && high !== undefined && /^[^.]/.test(high) && more.length === 0) return [range(low, high)];
    const role = row.get('NAME')?.text;
    const about = { ...(role === undefined ? {} : { role }), subject: `the org level ${column}` };
    misread.push(diagnose('R1411', { ...about, written }, cell.place));
    return [];
  });
  return values.length === 0 ? [open()] : values;
}

/** What is wrong with a row, at its cell, with the way out as a table spells it. */
function ofTable(diagnostic: Diagnostic, row: TableRow): Diagnostic {
  const places = diagnostic.places.map((at) => placeInRow(at, row));
  if (diagnostic.code !== 'R1034' && diagnostic.code !== 'R1404') return { ...diagnostic, places };
  return { ...diagnostic, data: { ...diagnostic.data, inTable: true }, places } as Diagnostic;
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
