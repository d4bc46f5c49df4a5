import type { AsxStructure } from '../../codec/xml/asx-document.ts';
import type { Layout } from '../../codec/layout.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose, hasErrors } from '../../diagnostics/diagnostic.ts';
import type { FilePlace } from '../../diagnostics/place.ts';
import { isFilePlace } from '../../diagnostics/place.ts';
import { AGR_DEFINE } from '../../layouts/agr-define.ts';
import { LOADED_AGRS } from '../../layouts/header.ts';
import type { Role } from '../../model/role.ts';
import type { BadCell, RowLine, RowManner } from '../row-lines.ts';
import { cellsOf, RowLineWriter } from '../row-lines.ts';
import type { RowsAsLines } from '../rows-as-lines.ts';
import { viewOf } from '../rows-as-lines.ts';
import type { ExportRow } from './export-row.ts';
import type { ExportFile } from './read-export.ts';
import { readExport } from './read-export.ts';

/** The roles of exports that belong together. */
export interface RoleExports {
  /** The roles without damage, in the order of AGR_DEFINE. */
  readonly roles: readonly Role[];
  /** How many errors the rows of each other role have. */
  readonly damaged: ReadonlyMap<string, number>;
  /** Nothing can be read: what is wrong may concern any role. */
  readonly isUnusable: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** Their rows as lines of a role file, with those of damaged roles. */
  readonly bytes: Uint8Array;
  readonly encoding: string;
  /** These lines as they were read; undefined when nothing can be read. */
  readonly view?: Pick<RowsAsLines, 'content' | 'inXml'>;
  /** Tables that most roles have rows of, and the set does not have. */
  readonly without: readonly string[];
}

/** Tables without which a role would be another one, or none. */
const needed: readonly string[] = ['AGR_DEFINE', 'AGR_FLAGS', 'AGR_1250', 'AGR_1251'];

/** Tables that have rows for most roles: without them something is likely to be lost. */
const usual: readonly string[] = [
  'AGR_1252',
  'AGR_AGRS',
  'AGR_BUFFI',
  'AGR_HIER',
  'AGR_HIERT',
  'AGR_TCODES',
  'AGR_TEXTS',
];

/**
 * Reads roles from exports of the tables AGR_*, a table in one or several files: their rows take the same way into roles
 * as the lines of a role file. Never throws for what the bytes hold.
 *
 * @param files in any order; the set as a whole is named by the first
 */
export function readRoleExports(files: readonly ExportFile[]): RoleExports {
  const tables = files.map(readExport);
  const diagnostics: Diagnostic[] = tables.flatMap((table) => table.diagnostics);
  const present = new Set(tables.map(({ layout }) => layout?.tag));
  const place = { file: files[0]?.file ?? '' };
  const mixed = severalClients(tables.flatMap(({ rows }) => rows));
  if (mixed !== undefined) diagnostics.push(mixed);
  const absent = needed.filter((tag) => !present.has(tag));
  const isUnusable = absent.length > 0 || hasErrors(diagnostics);
  // of a table that could not be read it was said already
  if (absent.length > 0 && !hasErrors(diagnostics)) diagnostics.push(diagnose('R4736', { tables: absent }, place));
  if (isUnusable)
    return {
      roles: [],
      damaged: new Map(),
      isUnusable,
      diagnostics,
      bytes: new Uint8Array(),
      encoding: '',
      without: [],
    };
  const without = usual.filter((tag) => !present.has(tag));
  if (without.length > 0) diagnostics.push(diagnose('R4737', { tables: without }, place));

  const definitions = new Map<string, ExportRow>();
  for (const { layout, rows } of tables) {
    if (layout !== AGR_DEFINE) continue;
    for (const row of rows) if (!definitions.has(row.role)) definitions.set(row.role, row);
  }
  const undefinedRoles = new Map<string, ExportRow>();
  const damaged = new Map<string, number>();
  const damage = (role: string): void => {
    damaged.set(role, (damaged.get(role) ?? 0) + 1);
  };
  const manner: RowManner = {
    isIgnored: () => false,
    badCell(cell, row, at) {
      damage(roleOf(row));
      return asBadCell(cell, row, at);
    },
  };
  const writer = new RowLineWriter(manner);
  for (const row of definitions.values()) {
    // a name that cannot be is reported with the row of AGR_DEFINE
    if (cellsOf(LOADED_AGRS, row, { ...manner, badCell: asBadCell }, []) !== undefined) writer.write(LOADED_AGRS, row);
  }
  const write = (layout: Layout, row: ExportRow): void => {
    const { role } = row;
    if (definitions.has(role)) writer.write(layout, row);
    else if (!undefinedRoles.has(role)) undefinedRoles.set(role, row);
  };
  for (const { layout, rows } of tables) if (layout !== undefined) for (const row of rows) write(layout, row);
  const [firstUndefined] = undefinedRoles.values();
  if (firstUndefined !== undefined)
    diagnostics.push(diagnose('R4733', { roles: [...undefinedRoles.keys()] }, firstUndefined.place()));

  const lines = writer.take();
  const view = viewOf(lines, place.file);
  const { content, inXml } = view;
  let isLost = false;
  for (const error of content.diagnostics.filter(({ severity }) => severity === 'error')) {
    const role = concerned(error, lines.rows);
    if (role === undefined) isLost = true;
    else damage(role);
  }
  diagnostics.push(...writer.diagnostics, ...inXml(content.diagnostics));
  const roles = isLost ? [] : content.roles.filter(({ name }) => !damaged.has(name));
  const { bytes, encoding } = lines;
  return { roles, damaged, isUnusable: isLost, diagnostics, bytes, encoding: encoding.name, view, without };
}

/** Says that rows are of several clients: the roles of one are not those of another, also when they have one name. */
function severalClients(rows: readonly ExportRow[]): Diagnostic | undefined {
  const first = new Map<string, ExportRow>();
  for (const row of rows) if (row.client !== '' && !first.has(row.client)) first.set(row.client, row);
  const [, second] = first.values();
  return second && diagnose('R4738', { clients: [...first.keys()].sort() }, second.clientPlace());
}

function asBadCell(cell: BadCell, _row: AsxStructure, place: FilePlace): Diagnostic {
  return diagnose('R4735', cell, place);
}

function roleOf(row: AsxStructure): string {
  return row.fields.get('AGR_NAME')?.text ?? '';
}

/** The role that an error in the lines is about. */
function concerned({ data, places: [place] }: Diagnostic, rows: readonly RowLine[]): string | undefined {
  const line = place !== undefined && isFilePlace(place) ? place.line : undefined;
  const made = line === undefined ? undefined : rows[line - 1];
  if (made !== undefined) return roleOf(made.row);
  const said: unknown = Reflect.get(Object(data) as object, 'role');
  return typeof said === 'string' ? said : undefined;
}
