import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { DiffOptions } from '../../diff/diff-role.ts';
import { diffRole } from '../../diff/diff-role.ts';
import type { SourcePlan } from '../../import/source-file.ts';
import type { Role } from '../../model/role.ts';
import type { ExistingSources } from './existing-sources.ts';

/** What is to become of the sources of an import. */
export interface Decisions {
  readonly write: readonly SourcePlan[];
  /** Sources that say the same already, absolute: whatever else a person wrote in them stays. */
  readonly same: ReadonlySet<string>;
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

/**
 * Decides for each source whether it is written: never over one that says something else, unless it is forced, and then
 * only over one that defines nothing else.
 */
export function decide(
  plans: readonly SourcePlan[],
  { roles: existing, contents }: ExistingSources,
  { root, shown, force, ...diffOptions }: DecideOptions,
): Decisions {
  const write: SourcePlan[] = [];
  const same = new Set<string>();
  const held: { source: Role; file: Role }[] = [];
  const heldNames = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const plan of plans) {
    const target = join(root, plan.path);
    const roles = [plan.role, ...(plan.derived ?? [])].map(({ role }) => role);
    const found = roles.map((role) => ({ role, there: existing.get(role.name) }));
    const changes = found.map(({ role, there }) => (there ? diffRole(there.role, role, diffOptions).length : 0));
    const isElsewhere = found.some(({ there }) => there !== undefined && there.path !== target);
    if (found.every(({ there }, index) => there !== undefined && changes[index] === 0)) {
      for (const { there } of found) if (there !== undefined) same.add(there.path);
      continue;
    }
    const names = new Set(roles.map(({ name }) => name));
    const others = [...(contents.get(target) ?? [])].filter((name) => !names.has(name));
    const isFree = found.every(({ there }) => there === undefined) && !existsSync(target);
    if (isFree || (force && !isElsewhere && others.length === 0)) {
      write.push(plan);
      continue;
    }
    for (const [index, { role, there }] of found.entries()) {
      heldNames.add(role.name);
      const count = changes[index] ?? 0;
      const source = shown(there?.path ?? target);
      const wanted = there !== undefined && there.path !== target ? { wanted: shown(target) } : {};
      if (force && !isElsewhere) {
        diagnostics.push(diagnose('R5615', { role: role.name, source, others }, { file: source }));
      } else if (there === undefined) {
        diagnostics.push(diagnose('R5604', { role: role.name, source }, { file: source }));
      } else if (count > 0) {
        diagnostics.push(diagnose('R5603', { role: role.name, source, changes: count, ...wanted }, { file: source }));
      }
      if (there !== undefined && count > 0) held.push({ source: there.role, file: role });
    }
  }
  return { write, same, held, heldNames, diagnostics };
}
