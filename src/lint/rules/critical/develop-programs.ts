import { accessRule } from '../../access-rule.ts';

export const developPrograms = accessRule({
  id: 'critical/develop-programs',
  severity: 'warning',
  title: 'programs may be changed',
  why: 'Development belongs into the development system. Where programs can be changed, every control inside them can be removed.',
  reference:
    'SAP Security Baseline Template, critical authorizations (from general knowledge, not checked against the document); documentation of S_DEVELOP',
  bad: "authorizations: { S_DEVELOP: [{ DEVCLASS: ['Z*'], OBJTYPE: [«'PROG'»], OBJNAME: ['Z*'], P_GROUP: ['*'], ACTVT: ['02'] }] }",
  good: "authorizations: { S_DEVELOP: [{ DEVCLASS: ['Z*'], OBJTYPE: ['PROG'], OBJNAME: ['Z*'], P_GROUP: ['*'], ACTVT: ['03'] }] }",
  object: 'S_DEVELOP',
  grants: { OBJTYPE: ['PROG', 'FUGR', 'CLAS'], ACTVT: ['01', '02', '06'] },
  allows: 'may create, change or delete programs',
  help: 'keep development out of roles for other systems',
});
