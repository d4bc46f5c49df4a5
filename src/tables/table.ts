import type { CellReader } from '../codec/cell-reader.ts';
import type { Column, Layout } from '../codec/layout.ts';
import type { RowBlock, RowWriter } from '../codec/row-writer.ts';
import type { Authorization } from '../model/authorization.ts';
import type { Role } from '../model/role.ts';
import type { FieldRun } from './field-run.ts';
import type { RoleDraft } from './role-draft.ts';
import type { SharedValues } from './shared-values.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FilePlace } from '../diagnostics/place.ts';

/** One table of a role: how its rows go into a role and come out of it. */
export interface Table {
  readonly layout: Layout;
  /** Takes a row into the draft of its role. */
  readonly read: (draft: RoleDraft, cells: CellReader, context: ReadContext) => void;
  /** Writes the rows of a role, in order. */
  readonly write: (role: Role, rows: RowWriter, target: WriteTarget) => void;
}

export interface ReadContext {
  /** The line of the row. */
  readonly line: number;
  readonly report: (diagnostic: Diagnostic) => void;
  /** The values that were read, each once. */
  readonly values: SharedValues;
  /** Collects the values of a field, row by row. */
  readonly run: FieldRun;
  /** Says that a row of a table is not read: what it may have held must not be missed. */
  readonly damaged: (table: string) => void;
  /** Says that a column of the row has a value that roles do not have. */
  readonly unkept: (table: string, column: Column) => void;
  /** The place of a field of the row. */
  readonly place: (column?: { readonly start: number; readonly end: number }) => FilePlace;
}

/** The rows that derived roles have in common, by the authorizations of their master and by table. */
export type InheritedRows = WeakMap<readonly Authorization[], Map<Layout, RowBlock>>;

/** What a file says beside its roles. */
export interface WriteTarget {
  /** Client, three digits. */
  readonly client: string;
  /** Release of SAP_BASIS, such as 757. */
  readonly release: string;
  /** Who and when, if the file is to say so; zeros and blanks otherwise (the importer replaces them). */
  readonly stamp?: Stamp;
  /** Where rows are kept that derived roles have in common, if several roles of a family are to be written. */
  readonly inherited?: InheritedRows;
}

export interface Stamp {
  /** User name, up to 12 characters. */
  readonly user: string;
  /** YYYYMMDD */
  readonly date: string;
  /** HHMMSS */
  readonly time: string;
}
