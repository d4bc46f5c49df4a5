import { hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Context } from '../context.ts';
import { compileSources } from '../sources/compile-sources.ts';
import type { RolesAt, RolesOptions } from './located-roles.ts';

/** Compiles role sources with the configuration of the folder that they are in. */
export async function rolesFromSources(
  given: readonly string[],
  { system }: Pick<RolesOptions, 'system'>,
  context: Pick<Context, 'io' | 'progress'>,
): Promise<RolesAt> {
  const { roles, config, diagnostics, sources } = await compileSources(given, system, context);
  const file = given[0] ?? 'roles';
  return {
    roles: roles.map((role) => ({ role, file })),
    isOrgLevel: (name) => config.catalog.orgLevel(name) !== undefined,
    ...(hasErrors(diagnostics) ? { incomplete: true } : {}),
    diagnostics,
    sources,
  };
}
