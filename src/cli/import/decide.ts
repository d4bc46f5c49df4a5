import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { DiffOptions } from '../../diff/diff-role.ts';
import { diffRole } from '../../diff/diff-role.ts';
import type { SourcePlan } from '../../import/source-file.ts';
import type { Role } from '../../model/role.ts';
import type { ExistingRole } from './existing-sources.ts';

/** What is to become of the sources of an import. */
export interface Decisions {
  readonly write: readonly SourcePlan[];
  /** Sources that say the same already: whatever else a person wrote in them stays. */
  readonly same: readonly SourcePlan[];
  /** The roles whose sources say something else and are left as they are, with what they say. */
  readonly held: readonly { readonly source: Role; readonly file: Role }[];
  /** Names of all roles that were held back. */
  readonly heldNames: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

export interface DecideOptions extends DiffOptions {
  /** The output folder, absolute, and how messages show a path. */
  readonly root: string;
  readonly shown: (path: string) => string;
  readonly force: boolean;
}

/** Decides for each source whether it is written: never over one that says something else, unless it is forced. */
export function decide(
  plans: readonly SourcePlan[],
  existing: ReadonlyMap<string, ExistingRole>,
  { root, shown, force, ...diffOptions }: DecideOptions,
): Decisions {
  const write: SourcePlan[] = [];
  const same: SourcePlan[] = [];
  const held: { source: Role; file: Role }[] = [];
  const heldNames = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const plan of plans) {
    const target = join(root, plan.path);
    const roles = [plan.role, ...(plan.derived ?? [])].map(({ role }) => role);
    const found = roles.map((role) => ({ role, there: existing.get(role.name) }));
    const changes = found.map(({ role, there }) => (there ? diffRole(there.role, role, diffOptions).length : 0));
    const isElsewhere = found.some(({ there }) => there !== undefined && there.path !== target);
    if (found.every(({ there }, index) => there !== undefined && changes[index] === 0)) same.push(plan);
    else if ((force && !isElsewhere) || (found.every(({ there }) => there === undefined) && !existsSync(target))) {
      write.push(plan);
    } else {
      for (const [index, { role, there }] of found.entries()) {
        heldNames.add(role.name);
        const count = changes[index] ?? 0;
        const source = shown(there?.path ?? target);
        if (there === undefined) diagnostics.push(diagnose('R5604', { role: role.name, source }, { file: source }));
        else if (count > 0) {
          held.push({ source: there.role, file: role });
          diagnostics.push(diagnose('R5603', { role: role.name, source, changes: count }, { file: source }));
        }
      }
    }
  }
  return { write, same, held, heldNames, diagnostics };
}
