import type { UserField } from '../../model/user-fields.ts';
import { parameterIdLimit, parameterValueLimit, roleNameLimit, userFields } from '../../model/user-fields.ts';

/** What a column of a user file can hold: the fields of a user, of a role assignment, of a user parameter. */
export const recordFields = {
  ...userFields,
  role: { kind: 'name', limit: roleNameLimit },
  from: { kind: 'date', limit: 8 },
  to: { kind: 'date', limit: 8 },
  parameterId: { kind: 'name', limit: parameterIdLimit },
  parameterValue: { kind: 'text', limit: parameterValueLimit },
} as const satisfies Record<string, UserField>;

export type RecordField = keyof typeof recordFields;

/** One row of a user file in the model's terms: '' or left out is not said. */
export type UserRecord = { readonly [F in RecordField]?: string };

/** A column of a user file. */
export interface Column {
  /** As the header has it. */
  readonly name: string;
  readonly field: RecordField;
}
