/**
 * Fields of standard objects whose values are compared with names and keys that are upper case in every system:
 * activities, transactions, function groups, tables, programs, user groups, roles and their like. From general
 * knowledge of their domains, not from a document of SAP; a field that is missing here may hold lower case or not.
 */
export const upperCaseFields: ReadonlySet<string> = new Set([
  'ACTVT',
  'ACT_GROUP',
  'AUTHOBJTYP',
  'AUTHPGMID',
  'BTCADMIN',
  'CLASS',
  'CLIIDMAINT',
  'DEVCLASS',
  'DICBERCLS',
  'JOBACTION',
  'OBJTYPE',
  'PROFILE',
  'PROGRAM',
  'P_ACTION',
  'P_GROUP',
  'RFC_EQUSER',
  'RFC_NAME',
  'RFC_TYPE',
  'SRV_NAME',
  'SRV_TYPE',
  'TABLE',
  'TCD',
  'TTYPE',
]);
