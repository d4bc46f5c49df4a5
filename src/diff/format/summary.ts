import type { Role } from '../../model/role.ts';
import type { RoleDiff } from '../role-diff.ts';
import { counted } from './spelling.ts';

/** How many roles differ and how, in one line. */
export function summaryOf({ added, removed, changed }: RoleDiff): string {
  const renamed = changed.filter(({ renamedFrom }) => renamedFrom !== undefined).length;
  const parts = [
    [changed.length - renamed, 'changed'],
    [renamed, 'renamed'],
    [added.length, 'added'],
    [removed.length, 'removed'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${counted(count, 'role')} ${word}`);
  if (said.length === 0) return 'no differences';
  const wider = changed.filter(({ access }) => access === 'wider' || access === 'other').length;
  const narrower = changed.filter(({ access }) => access === 'narrower' || access === 'other').length;
  if (wider > 0) said.push(`access wider in ${String(wider)}`);
  if (narrower > 0) said.push(`narrower in ${String(narrower)}`);
  return said.join(', ');
}

/** What a role is, in a few words: `single role, 3 authorizations, 12 menu entries`. */
export function roleFacts({ kind, authorizations, children, menu, parent }: Role): string {
  return [
    parent === undefined ? `${kind} role` : `${kind} role of ${parent}`,
    ...(authorizations.length > 0 ? [counted(authorizations.length, 'authorization')] : []),
    ...(children.length > 0 ? [counted(children.length, 'single role')] : []),
    ...(menu.length > 0 ? ['a menu'] : []),
  ].join(', ');
}
