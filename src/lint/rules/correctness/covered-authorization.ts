import { pathOfProposal } from '../../../dsl/check/proposal-places.ts';
import type { Authorization } from '../../../model/authorization.ts';
import type { Grant } from '../../../model/value-logic/grant.ts';
import { grantCovers, grantOf } from '../../../model/value-logic/grant.ts';
import { unknownOrgLevels } from '../../../model/value-logic/org-level-reference.ts';
import { hasAuthorizationsOfMaster } from '../../inherited.ts';
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
  offers: 'fix',
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
          // PFCG keeps proposals apart that cover each other where a field was open: nobody wrote them.
          const covered = authorizations[start + offset];
          if (covered !== undefined && pathOfProposal(covered) !== undefined) continue;
          const { object } = authorizations[start] as Authorization;
          const also = [
            { spot: { part: 'authorization', index: start + by } as const, note: 'the one that covers it' },
          ];
          const [wide, own] = [authorizations[start + by], authorizations[start + offset]];
          const isTwin = areTwins(wide, own);
          const isAlways = coversAlways(wide, own);
          if (isAlways && hasAuthorizationsOfMaster(role, context)) continue;
          report(
            { part: 'authorization', index: start + offset },
            `an authorization of ${object} grants nothing that another one does not`,
            {
              help: isTwin ? 'remove it' : 'remove it, or narrow the other one',
              also,
              deliberate: !isAlways && context.origin === 'sources',
              ...(isTwin
                ? { fix: 'remove it: there is the same one before it' }
                : { suggestions: [{ title: 'remove it, which changes nothing' }] }),
            },
          );
        }
      }
      start = end;
    }
  },
});

/** Whether two authorizations grant the same whatever the org levels stand for, and say the same of themselves. */
function areTwins(left: Authorization | undefined, right: Authorization | undefined): boolean {
  if (left?.status !== right?.status || left?.text !== right?.text) return false;
  return coversAlways(left, right) && coversAlways(right, left);
}

/** Whether an authorization covers another one whatever the org levels stand for. */
function coversAlways(wide: Authorization | undefined, own: Authorization | undefined): boolean {
  const [outer, inner] = [wide, own].map((each) => each && grantOf(each, unknownOrgLevels));
  return outer !== undefined && inner !== undefined && grantCovers(outer, inner);
}

/** Of two that grant the same, the later one is covered. */
function covers(other: Grant | undefined, index: number, grant: Grant, own: number): boolean {
  if (other === undefined || index === own || !grantCovers(other, grant)) return false;
  return index < own || !grantCovers(grant, other);
}
