import { isDeepStrictEqual } from 'node:util';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose, messageOf } from '../../diagnostics/diagnostic.ts';
import { checkCompositeRole } from '../../dsl/check/composite-role.ts';
import type { CheckContext } from '../../dsl/check/context.ts';
import { checkDerivedRole } from '../../dsl/check/derived-role.ts';
import type { CheckedRole } from '../../dsl/check/role.ts';
import { checkRole } from '../../dsl/check/role.ts';
import type { SpellingContext } from '../../import/expressions/authorizations.ts';
import { compositeRole, derivedRole, singleRole } from '../../import/expressions/role.ts';
import type { Role } from '../../model/role.ts';
import { evaluate } from './evaluate.ts';

/**
 * Compiles what an import is about to write of a role, and compares. `undefined` when it says the same.
 *
 * @param hasSource whether a composite role can name another role, since it has a source
 */
export function prove(
  role: Role,
  masterOf: (name: string) => Role | undefined,
  spelling: SpellingContext,
  context: CheckContext,
  hasSource: (name: string) => boolean,
): Diagnostic | undefined {
  const checked = check(role, masterOf, spelling, context, hasSource);
  const error = checked.diagnostics.find(({ severity }) => severity === 'error');
  if (error !== undefined) return diagnose('R5606', { role: role.name, reason: messageOf(error) });
  if (checked.role !== undefined && saysTheSame(checked.role, role)) return undefined;
  return diagnose('R5606', { role: role.name, reason: 'its source would say something else' });
}

function check(
  role: Role,
  masterOf: (name: string) => Role | undefined,
  spelling: SpellingContext,
  context: CheckContext,
  hasSource: (name: string) => boolean,
): CheckedRole {
  if (role.kind === 'composite') {
    const known = { composite: new Set<string>(), others: new Set(role.children.filter(hasSource)), isWhole: true };
    return checkCompositeRole(evaluate(compositeRole(role, spelling, hasSource)), known, context);
  }
  const master = role.parent === undefined ? undefined : masterOf(role.parent);
  if (role.kind === 'derived' && master !== undefined) {
    return checkDerivedRole(evaluate(derivedRole(role, spelling)), master, context);
  }
  return checkRole(evaluate(singleRole(role, spelling)), context);
}

/** Authorizations, nearly all of a role, are compared as text first: that is many times quicker. */
function saysTheSame(made: Role, { authorizations, ...role }: Role): boolean {
  const { manualSteps: _steps, authorizations: own, ...rest } = made;
  const isSame = JSON.stringify(own) === JSON.stringify(authorizations) || isDeepStrictEqual(own, authorizations);
  return isSame && isDeepStrictEqual(rest, role);
}
