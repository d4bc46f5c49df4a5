import type { Column } from '../users/record.ts';

/** A parameter of a recorded script: up to 12 characters, a contract between the files and the recording. */
export interface Parameter extends Column {
  /** The parameter text of the second header line. */
  readonly text: string;
  /** The field of the recorded screen that the parameter is put into; '' where it has to be found in the recording. */
  readonly screenField: string;
}

/**
 * The parameters of the script that creates users (SU01), with the fields of its screens (program
 * SAPLSUID_MAINTENANCE; reference of the user files, section 1: real recording).
 */
export const userParameters: readonly Parameter[] = [
  { name: 'P_USER', field: 'name', text: 'User', screenField: 'SUID_ST_BNAME-BNAME' },
  { name: 'P_LAST', field: 'lastName', text: 'Last name', screenField: 'SUID_ST_NODE_PERSON_NAME-NAME_LAST' },
  { name: 'P_FIRST', field: 'firstName', text: 'First name', screenField: 'SUID_ST_NODE_PERSON_NAME-NAME_FIRST' },
  { name: 'P_EMAIL', field: 'email', text: 'E-mail address', screenField: 'SUID_ST_NODE_COMM_DATA-SMTP_ADDR' },
  { name: 'P_DEPT', field: 'department', text: 'Department', screenField: 'SUID_ST_NODE_WORKPLACE-DEPARTMENT' },
  { name: 'P_USTYP', field: 'type', text: 'User type', screenField: 'SUID_ST_NODE_LOGONDATA-USTYP' },
  { name: 'P_CLASS', field: 'group', text: 'User group', screenField: 'SUID_ST_NODE_LOGONDATA-CLASS' },
  { name: 'P_ALIAS', field: 'alias', text: 'Alias', screenField: 'SUID_ST_NODE_LOGONDATA-USERALIAS' },
  { name: 'P_GLTGV', field: 'validFrom', text: 'Valid from', screenField: 'SUID_ST_NODE_LOGONDATA-GLTGV' },
  { name: 'P_GLTGB', field: 'validTo', text: 'Valid to', screenField: 'SUID_ST_NODE_LOGONDATA-GLTGB' },
  { name: 'P_LANGU', field: 'language', text: 'Logon language', screenField: 'SUID_ST_NODE_DEFAULTS-LANGU' },
  { name: 'P_DATFM', field: 'dateFormat', text: 'Date format', screenField: 'SUID_ST_NODE_DEFAULTS-DATFM' },
  { name: 'P_DCPFM', field: 'decimalFormat', text: 'Decimal notation', screenField: 'SUID_ST_NODE_DEFAULTS-DCPFM' },
  { name: 'P_TIMEFM', field: 'timeFormat', text: 'Time format', screenField: 'SUID_ST_NODE_DEFAULTS-TIMEFM' },
];

/** The parameters of the script that adds roles (SU10, since SU01's grid of roles cannot be driven row by row). */
export const roleParameters: readonly Parameter[] = [
  { name: 'P_USER', field: 'name', text: 'User', screenField: '' },
  { name: 'P_ROLE', field: 'role', text: 'Role', screenField: '' },
  { name: 'P_FROM', field: 'from', text: 'Valid from', screenField: '' },
  { name: 'P_TO', field: 'to', text: 'Valid to', screenField: '' },
];
