import { abapGitCodes } from './abapgit.ts';
import { abapGitWritingCodes } from './abapgit-writing.ts';
import { buildCodes } from './build.ts';
import { catalogCodes } from './catalog.ts';
import { commandLineCodes } from './command-line.ts';
import { comparisonCodes } from './comparison.ts';
import { configurationCodes } from './configuration.ts';
import { delimitedTableCodes } from './delimited-table.ts';
import { importCodes } from './import.ts';
import { inputCodes } from './input.ts';
import { lintCodes } from './lint.ts';
import { menuFileCodes } from './menu-file.ts';
import { mergeCodes } from './merge.ts';
import { repairCodes } from './repair.ts';
import { roleDefinitionCodes } from './role-definition.ts';
import { roleDriftCodes } from './role-drift.ts';
import { roleExportCodes } from './role-exports.ts';
import { roleFileCodes } from './role-file.ts';
import { serviceHashCodes } from './service-hashes.ts';
import { sourceCodes } from './sources.ts';
import { tableExportCodes } from './table-export.ts';
import { uploadCodes } from './upload.ts';
import { userDefinitionCodes } from './user-definition.ts';
import { userFileCodes } from './user-file.ts';
import { userWritingCodes } from './user-writing.ts';
import { verifyCodes } from './verify.ts';
import { writingCodes } from './writing.ts';
import { xmlCodes } from './xml.ts';

/**
 * Every code there is, in one object. R1xxx: role definitions; R2xxx: files that are read;
 * R3xxx: files that are written; R4xxx: finding and loading sources and configuration; R5xxx: the command line;
 * R6xxx: the use of the linter, whose rules have names of their own.
 */
export const codes = {
  ...roleDefinitionCodes,
  ...userDefinitionCodes,
  ...roleFileCodes,
  ...roleDriftCodes,
  ...menuFileCodes,
  ...verifyCodes,
  ...repairCodes,
  ...uploadCodes,
  ...userFileCodes,
  ...xmlCodes,
  ...abapGitCodes,
  ...abapGitWritingCodes,
  ...writingCodes,
  ...userWritingCodes,
  ...sourceCodes,
  ...delimitedTableCodes,
  ...configurationCodes,
  ...tableExportCodes,
  ...roleExportCodes,
  ...catalogCodes,
  ...commandLineCodes,
  ...inputCodes,
  ...importCodes,
  ...buildCodes,
  ...comparisonCodes,
  ...mergeCodes,
  ...serviceHashCodes,
  ...lintCodes,
} as const;

export type Codes = typeof codes;
