import { accessRule } from '../../access-rule.ts';

export const sServiceAny = accessRule({
  id: 'critical/s-service-any',
  severity: 'error',
  title: 'any external service may be started',
  why: 'Every OData service, web service and web application can be called, those that are installed later too.',
  reference:
    'SAP Security Baseline Template, critical authorizations (from general knowledge, not checked against the document); documentation of S_SERVICE',
  bad: "authorizations: { S_SERVICE: [{ SRV_NAME: [«'*'»], SRV_TYPE: ['HT'] }] }",
  good: "authorizations: { S_SERVICE: [{ SRV_NAME: ['EF608938F3EB18256CE851763C2952'], SRV_TYPE: ['HT'] }] }",
  object: 'S_SERVICE',
  grants: { SRV_NAME: 'everything' },
  allows: 'may call every external service',
  help: 'put the services into the menu of the role: odataV2(), service(), serviceGroup()',
});
