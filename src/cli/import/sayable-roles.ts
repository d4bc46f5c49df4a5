import type { CheckContext } from '../../dsl/check/context.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SpellingContext } from '../../import/expressions/authorizations.ts';
import type { SayableRole } from '../../import/sayable/role.ts';
import type { Role } from '../../model/role.ts';
import { sayRoles } from './plan-sources.ts';
import { prove } from './prove.ts';

export interface ProvenRoles {
  readonly said: ReadonlyMap<string, SayableRole>;
  readonly failed: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** What sources can say of roles, each compiled and compared; a role that fails is left out. */
export function provenRoles(
  given: ReadonlyMap<string, Role>,
  spelling: SpellingContext,
  context: CheckContext,
  onStep: (done: number, total: number) => void,
): ProvenRoles {
  const roles = new Map(given);
  const failed = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (;;) {
    const said = sayRoles(roles, spelling.catalog);
    const failing: string[] = [];
    const masterOf = (name: string) => said.get(name)?.role;
    const hasSource = isNamed(said);
    let done = 0;
    for (const { role } of said.values()) {
      const problem = prove(role, masterOf, spelling, context, hasSource);
      if (problem !== undefined) {
        failing.push(role.name);
        diagnostics.push(problem);
      }
      onStep(++done, said.size);
    }
    if (failing.length === 0) return { said, failed, diagnostics };
    // without its master a derived role stands for itself: what is left is looked at again
    for (const name of failing) {
      roles.delete(name);
      failed.add(name);
    }
  }
}

/** Whether a composite role can name a role: one that has a source and is no composite role itself. */
export function isNamed(said: ReadonlyMap<string, SayableRole>): (name: string) => boolean {
  return (name) => {
    const kind = said.get(name)?.role.kind;
    return kind !== undefined && kind !== 'composite';
  };
}
