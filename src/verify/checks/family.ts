import { nearest } from '../../catalog/nearest.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Role } from '../../model/role.ts';
import type { Candidate } from '../candidate.ts';
import type { CheckContext } from './context.ts';

/** Composite roles that are none, and masters and single roles that nobody knows. */
export function checkFamily(role: Role, { knownRoles }: CheckContext): readonly Candidate[] {
  const { name, kind, parent, children, authorizations } = role;
  const found: Candidate[] = [];
  const [child] = children;
  if (kind !== 'composite' && child !== undefined) {
    found.push({
      at: { table: 'AGR_AGRS', cells: { AGR_NAME: name, CHILD_AGR: child } },
      diagnose: (...places) => diagnose('R2505', { role: name, child }, ...places),
      unlessDamaged: ['AGR_FLAGS'],
    });
  }
  const [first] = authorizations;
  if (kind === 'composite' && first !== undefined) {
    found.push({
      at: { table: 'AGR_1250', cells: { AGR_NAME: name, OBJECT: first.object } },
      diagnose: (...places) => diagnose('R2506', { role: name, object: first.object }, ...places),
      unlessDamaged: [],
    });
  }
  const meant = (unknown: string) => {
    const near = nearest(unknown, [...knownRoles]);
    return near === undefined ? {} : { meant: near };
  };
  if (parent !== undefined && !knownRoles.has(parent)) {
    found.push({
      at: { table: 'AGR_DEFINE', cells: { AGR_NAME: name }, field: 'PARENT_AGR' },
      diagnose: (...places) => diagnose('R2509', { role: name, parent, ...meant(parent) }, ...places),
      unlessDamaged: ['LOADED_AGRS'],
    });
  }
  for (const unknown of children.filter((each) => !knownRoles.has(each))) {
    found.push({
      at: { table: 'AGR_AGRS', cells: { AGR_NAME: name, CHILD_AGR: unknown }, field: 'CHILD_AGR' },
      diagnose: (...places) => diagnose('R2510', { role: name, child: unknown, ...meant(unknown) }, ...places),
      unlessDamaged: ['LOADED_AGRS'],
    });
  }
  return found;
}
