import type { Column } from '../users/record.ts';

/** Columns with the field names of BAPI_USER_CREATE1 and its relatives (reference of the user files, section 2). */
export const userColumns: readonly Column[] = [
  { name: 'BAPIBNAME', field: 'name' },
  { name: 'USTYP', field: 'type' },
  { name: 'CLASS', field: 'group' },
  { name: 'GLTGV', field: 'validFrom' },
  { name: 'GLTGB', field: 'validTo' },
  { name: 'USERALIAS', field: 'alias' },
  { name: 'LASTNAME', field: 'lastName' },
  { name: 'FIRSTNAME', field: 'firstName' },
  { name: 'DEPARTMENT', field: 'department' },
  { name: 'E_MAIL', field: 'email' },
  { name: 'LANGU', field: 'language' },
  { name: 'DATFM', field: 'dateFormat' },
  { name: 'DCPFM', field: 'decimalFormat' },
  { name: 'TIMEFM', field: 'timeFormat' },
  { name: 'SECURITY_POLICY', field: 'securityPolicy' },
];

export const userRoleColumns: readonly Column[] = [
  { name: 'BAPIBNAME', field: 'name' },
  { name: 'AGR_NAME', field: 'role' },
  { name: 'FROM_DAT', field: 'from' },
  { name: 'TO_DAT', field: 'to' },
];

/** A file of our own: the parameters of a user do not fit into its row. */
export const userParameterColumns: readonly Column[] = [
  { name: 'BAPIBNAME', field: 'name' },
  { name: 'PARID', field: 'parameterId' },
  { name: 'PARVA', field: 'parameterValue' },
];
