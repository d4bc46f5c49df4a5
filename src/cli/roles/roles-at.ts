import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Context } from '../context.ts';
import type { LocatedRole, RolesAt, RolesOptions } from './located-roles.ts';
import { kindAt } from './kind-at.ts';
import { rolesFromFiles } from './roles-from-files.ts';
import { rolesFromSources } from './roles-from-sources.ts';

/**
 * Gives the roles that are at a path: a role file, a role source, a pattern, or a folder. A folder stands for the role
 * sources below it or, where there are none, for its role files. Without a path: the sources below `roles/`.
 *
 * @param given a path from `context.io.cwd`
 */
export async function rolesAt(
  given: string | undefined,
  options: RolesOptions,
  context: Pick<Context, 'io' | 'progress'>,
): Promise<RolesAt> {
  if (given === undefined) return withoutTwins(await rolesFromSources([], options, context));
  const kind = await kindAt(given, context.io.cwd);
  if (kind === 'nothing') return { roles: [], diagnostics: [diagnose('R5504', { given })], sources: {} };
  const read = kind === 'sources' ? rolesFromSources : rolesFromFiles;
  return withoutTwins(await read([given], options, context));
}

/** Leaves the last of several versions of a role, and says so. */
function withoutTwins(found: RolesAt): RolesAt {
  const byName = new Map<string, LocatedRole>();
  const twins: Diagnostic[] = [];
  for (const located of found.roles) {
    const { name } = located.role;
    const other = byName.get(name);
    if (other !== undefined) {
      const { file } = located;
      twins.push(diagnose('R5505', { role: name, file, other: other.file }, { file }));
    }
    byName.set(name, located);
  }
  if (twins.length === 0) return found;
  return { ...found, roles: [...byName.values()], diagnostics: [...found.diagnostics, ...twins] };
}
