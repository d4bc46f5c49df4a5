import type { DelimitedCell, DelimitedRow } from '../codec/delimited-text.ts';
import { parseDelimited } from '../codec/delimited-text.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { FilePlace } from '../diagnostics/place.ts';
import { isServiceHash, serviceHash } from './service-hash.ts';
import { serviceOfObject } from './service-name.ts';
import type { KnownService, ServiceSource } from './service-source.ts';

const columns = ['NAME', 'TYPE', 'PGMID', 'OBJECT', 'OBJ_NAME'] as const;

export interface ServiceTable {
  readonly services: ServiceSource;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads an export of the table USOBHASH, in which a system keeps the hashes of all its services: a line with the
 * technical names of the columns (NAME, TYPE, PGMID, OBJECT and OBJ_NAME are needed, in any order, others may stand
 * beside them), then a line for each row, columns parted by tabs or semicolons. Rows that cannot be used are reported
 * with their place and left out. What the table says counts, also where the hash cannot be computed (types HC, HS).
 */
export function readServiceTable(text: string, file: string): ServiceTable {
  const [header, ...rows] = parseDelimited(text).rows;
  const names = (header?.cells ?? []).map((cell) => cell.text.toUpperCase());
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    const diagnostic = diagnose('R4601', { missing, found: names }, { file, line: header?.line ?? 1, column: 1 });
    return { services: new Map(), diagnostics: [diagnostic] };
  }
  const diagnostics: Diagnostic[] = [];
  const services = new Map<string, KnownService>();
  const cellOf = (row: DelimitedRow, column: (typeof columns)[number]) => row.cells[names.indexOf(column)];
  for (const row of rows) {
    const hash = cellOf(row, 'NAME');
    const [type, object, objectName] = (['TYPE', 'OBJECT', 'OBJ_NAME'] as const).map((column) => cellOf(row, column));
    const service = {
      hash: hash?.text ?? '',
      type: type?.text ?? '',
      object: object?.text ?? '',
      objectName: objectName?.text ?? '',
    };
    const found = problemOf(service, placeOf(hash ?? row.cells[0], row, file));
    if (found !== undefined) diagnostics.push(found);
    if (found?.severity !== 'error') services.set(service.hash, { ...service, origin: 'table' });
  }
  return { services, diagnostics };
}

function problemOf(service: Omit<KnownService, 'origin'>, place: FilePlace): Diagnostic | undefined {
  const { hash, type, object, objectName } = service;
  if (!isServiceHash(hash)) return diagnose('R4602', { found: hash }, place);
  if (object === '' || objectName === '') return diagnose('R4603', { hash }, place);
  const named = type === 'HT' ? serviceOfObject(object, objectName) : undefined;
  const expected = named === undefined ? hash : serviceHash(named);
  return expected === hash ? undefined : diagnose('R4604', { hash, object, objectName, expected }, place);
}

function placeOf(cell: DelimitedCell | undefined, row: DelimitedRow, file: string): FilePlace {
  if (cell === undefined) return { file, line: row.line };
  return { file, line: cell.line, column: cell.column, endColumn: cell.endColumn };
}
