import { accessRule } from '../../access-rule.ts';

export const sStartAny = accessRule({
  id: 'critical/s-start-any',
  severity: 'error',
  title: 'any application may be started',
  why: 'S_START guards OData V4 service groups, Web Dynpro applications and others. With `*` all of them can be started.',
  reference: 'documentation of S_START; usual audit catalogues for SAP systems (general knowledge)',
  bad: "authorizations: { S_START: [{ AUTHPGMID: ['R3TR'], AUTHOBJTYP: ['G4BA'], AUTHOBJNAM: [«'*'»] }] }",
  good: "authorizations: { S_START: [{ AUTHPGMID: ['R3TR'], AUTHOBJTYP: ['G4BA'], AUTHOBJNAM: ['/DMO/UI_AGENCY_O4'] }] }",
  object: 'S_START',
  grants: { AUTHOBJNAM: 'everything' },
  allows: 'may start every application of these types',
  help: 'name the applications; odataV4() in the menu does so',
});
