import type { CommittedCatalog } from '../../catalog/records/committed-catalog.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Role } from '../../model/role.ts';
import type { Context } from '../context.ts';
import { compileSources } from '../sources/compile-sources.ts';
import type { ImportedCatalog } from './catalog-files.ts';
import { changedProposals } from './changed-proposals.ts';

/**
 * Says what the menus of merged roles propose now and did not before, and what of the roles no longer fits: with what was
 * committed before they were right. Gives the errors that it reported.
 *
 * @param roles as they were compiled before
 * @param systems those that use the catalog; what no longer fits is looked for in the first one
 */
export async function reportProposals(
  roles: readonly Role[],
  former: CommittedCatalog,
  committed: CommittedCatalog,
  systems: readonly (string | undefined)[],
  context: Context,
): Promise<readonly Diagnostic[]> {
  const lines = changedProposals(roles, asCatalog(former), asCatalog(committed));
  if (lines.length === 0) return [];
  context.io.stdout.write(`${lines.join('\n')}\n`);
  if (systems.length === 0) return [];
  const { diagnostics, sources } = await compileSources([], systems[0], context);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) await context.report(errors, sources);
  return errors;
}

function asCatalog(committed: CommittedCatalog): ImportedCatalog {
  const { release } = committed;
  return { ...(release === undefined ? {} : { release }), committed, diagnostics: [] };
}
