import { hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Context } from '../context.ts';
import { compileSources } from '../sources/compile-sources.ts';
import { findOrigins, restoreRoles } from '../sources/origins.ts';
import type { LocatedRole, RolesAt, RolesOptions } from './located-roles.ts';

/**
 * Compiles role sources with the configuration of the folder that they are in. What an import kept beside them belongs
 * to the roles, as it does in a build: so a download and the sources that were made of it say the same.
 */
export async function rolesFromSources(
  given: readonly string[],
  { system }: Pick<RolesOptions, 'system'>,
  context: Pick<Context, 'io' | 'progress'>,
): Promise<RolesAt> {
  const { roles, config, diagnostics, sources } = await compileSources(given, system, context);
  const file = given[0] ?? 'roles';
  const located = (list: typeof roles): readonly LocatedRole[] => list.map((role) => ({ role, file }));
  const isOrgLevel = (name: string) => config.catalog.orgLevel(name) !== undefined;
  if (hasErrors(diagnostics)) return { roles: located(roles), isOrgLevel, incomplete: true, diagnostics, sources };
  const origins = await findOrigins(given, context.io.cwd);
  const restored = restoreRoles(roles, origins.downloads, config.catalog);
  const found = [...diagnostics, ...origins.diagnostics, ...restored.diagnostics];
  return {
    roles: located(restored.roles),
    isOrgLevel,
    ...(hasErrors(found) ? { incomplete: true } : {}),
    diagnostics: found,
    sources,
  };
}
