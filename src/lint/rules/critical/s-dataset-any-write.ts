import { accessRule } from '../../access-rule.ts';

export const sDatasetAnyWrite = accessRule({
  id: 'critical/s-dataset-any-write',
  severity: 'warning',
  title: 'any file may be written',
  why: "ABAP writes files with the rights of the system's own user: with every name, those of the system itself, too.",
  reference:
    'SAP Security Baseline Template, critical authorizations (from general knowledge, not checked against the document); documentation of S_DATASET',
  bad: "authorizations: { S_DATASET: [{ PROGRAM: ['*'], ACTVT: ['33', '34'], FILENAME: [«'*'»] }] }",
  good: "authorizations: { S_DATASET: [{ PROGRAM: ['*'], ACTVT: ['33', '34'], FILENAME: ['/interface/sales/*'] }] }",
  object: 'S_DATASET',
  grants: { FILENAME: 'everything', ACTVT: ['34', 'A7', '06'] },
  allows: 'may write or delete every file of the application server',
  help: "name the folders: '/interface/sales/*'",
});
