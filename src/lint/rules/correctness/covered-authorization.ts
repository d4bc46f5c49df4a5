import type { Authorization } from '../../../model/authorization.ts';
import type { Grant } from '../../../model/value-logic/grant.ts';
import { grantCovers, grantOf } from '../../../model/value-logic/grant.ts';
import { defineRule } from '../../rule.ts';

/** Of so many authorizations of one object each is compared with each other. */
const mostCompared = 200;

export const coveredAuthorization = defineRule({
  id: 'correctness/covered-authorization',
  severity: 'warning',
  title: 'authorization that another one covers',
  why: 'Authorizations add up: what another authorization of the same object grants already changes nothing, and hides what the role is for.',
  reference: 'reference, section 3a',
  bad: "authorizations: { S_TRANSPRT: [{ TTYPE: ['*'], ACTVT: ['03'] }, «{ TTYPE: ['CUST'], ACTVT: ['03'] }»] }",
  good: "authorizations: { S_TRANSPRT: [{ TTYPE: ['DTRA'], ACTVT: ['03'] }, { TTYPE: ['CUST'], ACTVT: ['02'] }] }",
  role(role, context, report) {
    const { authorizations } = role;
    for (let start = 0; start < authorizations.length;) {
      let end = start + 1;
      while (end < authorizations.length && authorizations[end]?.object === authorizations[start]?.object) end++;
      if (end - start > 1 && end - start <= mostCompared) {
        const grants = authorizations.slice(start, end).map((each) => grantOf(each, context.resolve));
        for (const [offset, grant] of grants.entries()) {
          const by = grant && grants.findIndex((other, index) => covers(other, index, grant, offset));
          if (by === undefined || by < 0) continue;
          const { object } = authorizations[start] as Authorization;
          const also = [
            { spot: { part: 'authorization', index: start + by } as const, note: 'the one that covers it' },
          ];
          report(
            { part: 'authorization', index: start + offset },
            `an authorization of ${object} grants nothing that another one does not`,
            { help: 'remove it', also },
          );
        }
      }
      start = end;
    }
  },
});

/** Of two that grant the same, the later one is covered. */
function covers(other: Grant | undefined, index: number, grant: Grant, own: number): boolean {
  if (other === undefined || index === own || !grantCovers(other, grant)) return false;
  return index < own || !grantCovers(grant, other);
}
