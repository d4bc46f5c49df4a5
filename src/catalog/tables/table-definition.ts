/** A table of SAP that the catalog is read from. */
export interface TableDefinition {
  /** Columns without which a row says nothing, or says something else. */
  readonly required: readonly string[];
  /** Columns that are read where they are. */
  readonly optional?: readonly string[];
}

const objectColumns = ['OBJCT', ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 0].map((number) => `FIEL${number}`)];
const flagColumns = ['NAME', 'TYPE', 'OBJECT', 'OKFLAG'];
const valueColumns = ['NAME', 'TYPE', 'OBJECT', 'FIELD', 'LOW', 'HIGH'];

/**
 * The tables that can be imported, with their columns (reference, inputs of the catalog; USORG with FIELD and VARBL as
 * public ABAP code reads it). The tables of the customer stand before those of SAP that have the same columns.
 */
export const tableDefinitions = {
  USOBX_C: { required: flagColumns },
  USOBX: { required: flagColumns },
  USOBT_C: { required: valueColumns },
  USOBT: { required: valueColumns },
  USOBHASH: { required: ['NAME', 'TYPE', 'OBJECT', 'OBJ_NAME'] },
  TOBJ: { required: objectColumns, optional: ['OCLSS'] },
  TOBJT: { required: ['LANGU', 'OBJECT', 'TTEXT'] },
  TACTZ: { required: ['BROBJ', 'ACTVT'] },
  TACTT: { required: ['SPRAS', 'ACTVT', 'LTEXT'] },
  TACT: { required: ['ACTVT'] },
  TSTCT: { required: ['SPRSL', 'TCODE', 'TTEXT'] },
  TSTC: { required: ['TCODE', 'PGMNA'] },
  USORG: { required: ['FIELD', 'VARBL'] },
} as const satisfies Record<string, TableDefinition>;

export type TableName = keyof typeof tableDefinitions;

export const tableNames = Object.keys(tableDefinitions) as readonly TableName[];

/** All columns of a table that are read. */
export function columnsOf(table: TableName): readonly string[] {
  const { required, optional = [] }: TableDefinition = tableDefinitions[table];
  return [...required, ...optional];
}
