import { accessRule } from '../../access-rule.ts';

export const sDatasetAnyRead = accessRule({
  id: 'critical/s-dataset-any-read',
  severity: 'warning',
  title: 'any file may be read',
  why: 'Files of the application server hold interface data, logs and configuration.',
  reference:
    'SAP Security Baseline Template, critical authorizations (from general knowledge, not checked against the document); documentation of S_DATASET',
  bad: "authorizations: { S_DATASET: [{ PROGRAM: ['*'], ACTVT: ['33'], FILENAME: [«'*'»] }] }",
  good: "authorizations: { S_DATASET: [{ PROGRAM: ['ZSALES_READ'], ACTVT: ['33'], FILENAME: ['/interface/sales/*'] }] }",
  object: 'S_DATASET',
  grants: { FILENAME: 'everything', ACTVT: ['33', 'A6'] },
  allows: 'may read every file of the application server',
  help: "name the folders: '/interface/sales/*'",
});
