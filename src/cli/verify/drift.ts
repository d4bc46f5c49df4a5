import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { DiffOptions, RoleDiff } from '../../diff/index.ts';
import type { Role } from '../../model/role.ts';
import { findDrift } from '../../verify/index.ts';
import type { LocatedRole } from '../roles/located-roles.ts';

/** How a system differs from what was uploaded. */
export interface Drift {
  readonly diff: RoleDiff;
  readonly diagnostics: readonly Diagnostic[];
}

export function driftOf(meant: readonly LocatedRole[], state: readonly Role[], options: DiffOptions): Drift {
  const files = new Map(meant.map(({ role, file }) => [role.name, file]));
  const place = (role: string) => ({ file: files.get(role) ?? '' });
  const diff = findDrift(
    meant.map(({ role }) => role),
    state,
    options,
  );
  return {
    diff,
    diagnostics: [
      ...diff.removed.map(({ name: role }) => diagnose('R2571', { role }, place(role))),
      ...diff.changed.map(({ name: role, access, changes }) => {
        const wider = access === 'wider' || access === 'other';
        return diagnose('R2572', { role, changes: changes.length, wider }, place(role));
      }),
    ],
  };
}
