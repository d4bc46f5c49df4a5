import { shippedCatalog } from '../../catalog/catalog.ts';
import { withImportedObjects } from '../../catalog/imported-objects.ts';
import type { ProposalState } from '../../model/proposals/role-changes.ts';
import { roleProposalChanges } from '../../model/proposals/role-changes.ts';
import type { Role } from '../../model/role.ts';
import { projectDefaults } from '../sources/project-defaults.ts';
import type { ImportedCatalog } from './catalog-files.ts';
import { importedObjects } from './imported-objects.ts';
import { proposalLines } from './proposal-lines.ts';

/**
 * What a newer catalog proposes for the merged roles of a project and an older one did not, as lines for people; none
 * when nothing changed. What the project committed is the record of what a role was last built with. Decisions that no
 * longer fit are errors when the roles are compiled with the newer catalog (R1503, R1504).
 *
 * @param roles as they were compiled with either catalog: only their menus count
 */
export function changedProposals(
  roles: readonly Role[],
  older: ImportedCatalog,
  newer: ImportedCatalog,
): readonly string[] {
  return proposalLines(roleProposalChanges(roles, stateOf(older), stateOf(newer)), newer.release);
}

function stateOf(imported: ImportedCatalog): ProposalState {
  const catalog = withImportedObjects(shippedCatalog, importedObjects(imported));
  return { defaults: projectDefaults(imported), fieldsOf: (object) => catalog.object(object) };
}
