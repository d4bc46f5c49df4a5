import type { TableRow, TableSource } from '../../codec/delimited-table.ts';
import { readTable } from '../../codec/delimited-table.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SodAccess, SodConflict, SodFunction, SodRules } from './sod-rules.ts';

const functionColumns = ['FUNCTION', 'TEXT', 'ALTERNATIVE', 'OBJECT', 'FIELD', 'VALUES'];
const conflictColumns = ['CONFLICT', 'TEXT', 'FUNCTIONS', 'RISK', 'SEVERITY'];

/**
 * Reads a rule set from two tables (CSV or TSV with a header). Functions: FUNCTION, TEXT, ALTERNATIVE, OBJECT, FIELD,
 * VALUES; a row for each field, rows with the same ALTERNATIVE are needed together, a cell holds several values with `|`
 * between them and ranges as `1000..1999`; values of one field may also come in several rows. Conflicts: CONFLICT, TEXT, FUNCTIONS with `|` between them, RISK, SEVERITY.
 */
export function readSodTables(
  functions: TableSource,
  conflicts: TableSource,
): { readonly rules: SodRules; readonly diagnostics: readonly Diagnostic[] } {
  const required = (columns: readonly string[]) => ({ known: columns, required: columns.slice(0, 1), renamed: {} });
  const ofFunctions = readTable(functions, required(functionColumns));
  const ofConflicts = readTable(conflicts, required(conflictColumns));
  return {
    rules: { functions: functionsOf(ofFunctions.rows), conflicts: ofConflicts.rows.map(conflictOf) },
    diagnostics: [...ofFunctions.diagnostics, ...ofConflicts.diagnostics],
  };
}

const textIn = (row: TableRow, column: string): string => row.get(column)?.text ?? '';
const listIn = (row: TableRow, column: string): readonly string[] =>
  textIn(row, column)
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function functionsOf(rows: readonly TableRow[]): readonly SodFunction[] {
  const functions = new Map<
    string,
    { text: string; alternatives: Map<string, Map<string, Record<string, readonly string[]>>> }
  >();
  for (const row of rows) {
    const id = textIn(row, 'FUNCTION');
    const own = functions.get(id) ?? {
      text: '',
      alternatives: new Map<string, Map<string, Record<string, readonly string[]>>>(),
    };
    functions.set(id, own);
    own.text ||= textIn(row, 'TEXT');
    const name = textIn(row, 'ALTERNATIVE');
    const accesses = own.alternatives.get(name) ?? new Map<string, Record<string, readonly string[]>>();
    own.alternatives.set(name, accesses);
    const [object, field] = [textIn(row, 'OBJECT'), textIn(row, 'FIELD')];
    const fields = accesses.get(object) ?? {};
    const before = Object.hasOwn(fields, field) ? (fields[field] ?? []) : [];
    accesses.set(object, { ...fields, [field]: [...before, ...listIn(row, 'VALUES')] });
  }
  return [...functions].map(([id, { text, alternatives }]) => ({
    id,
    text,
    alternatives: [...alternatives.values()].map((accesses) =>
      [...accesses].map(([object, fields]): SodAccess => ({ object, fields })),
    ),
  }));
}

function conflictOf(row: TableRow): SodConflict {
  const severity = textIn(row, 'SEVERITY').toLowerCase();
  return {
    id: textIn(row, 'CONFLICT'),
    text: textIn(row, 'TEXT'),
    functions: listIn(row, 'FUNCTIONS'),
    risk: textIn(row, 'RISK'),
    ...(severity === '' ? {} : { severity: severity as NonNullable<SodConflict['severity']> }),
  };
}
