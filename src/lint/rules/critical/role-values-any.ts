import { accessRule } from '../../access-rule.ts';

export const roleValuesAny = accessRule({
  id: 'critical/role-values-any',
  severity: 'warning',
  title: 'any value may be put into roles',
  why: 'S_USER_VAL limits which values an administrator puts into roles. With `*` in all fields it limits nothing.',
  reference: 'documentation of S_USER_VAL; usual audit catalogues for SAP systems (general knowledge)',
  bad: "authorizations: { S_USER_VAL: [{ OBJECT: ['*'], AUTH_FIELD: ['*'], AUTH_VALUE: [«'*'»] }] }",
  good: "authorizations: { S_USER_VAL: [{ OBJECT: ['V_*'], AUTH_FIELD: ['*'], AUTH_VALUE: ['*'] }] }",
  object: 'S_USER_VAL',
  grants: { AUTH_VALUE: 'everything', OBJECT: 'everything', AUTH_FIELD: 'everything' },
  allows: 'may put every value of every object into roles',
  help: 'name the objects or the values that may be granted',
});
