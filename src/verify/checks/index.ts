import type { Role } from '../../model/role.ts';
import type { Candidate } from '../candidate.ts';
import { checkAuthorizations } from './authorizations.ts';
import type { CheckContext } from './context.ts';
import { checkFamily } from './family.ts';
import { checkLetterCase } from './letter-case.ts';
import { checkOrgLevels } from './org-levels.ts';
import { checkStartAuthorizations } from './start-authorizations.ts';
import { checkValues } from './values.ts';

const checks: readonly ((role: Role, context: CheckContext) => readonly Candidate[])[] = [
  checkLetterCase,
  checkAuthorizations,
  checkOrgLevels,
  checkFamily,
  checkValues,
  checkStartAuthorizations,
];

/** What the checks find in the roles of a file, each with the row that it is about. */
export function candidatesOf(roles: readonly Role[], context: CheckContext): readonly Candidate[] {
  return roles.flatMap((role) => checks.flatMap((check) => check(role, context)));
}
