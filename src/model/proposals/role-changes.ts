import type { DefaultsSource } from '../../catalog/facts/application-defaults.ts';
import type { Role } from '../role.ts';
import type { ProposalChange } from './compare-proposals.ts';
import { compareProposals } from './compare-proposals.ts';
import { menuProposals } from './menu-proposals.ts';
import type { FieldsOf } from './proposal.ts';

/** A state of the catalog, as far as proposals follow from it. */
export interface ProposalState {
  readonly defaults: DefaultsSource;
  readonly fieldsOf: FieldsOf;
}

/** How what is proposed for a role changed. */
export interface RoleProposalChanges {
  readonly role: string;
  readonly changes: readonly ProposalChange[];
}

/**
 * How the proposals of roles changed between two states of the catalog: of the roles that are merged with authorization
 * defaults, not of those derived from them. In the order of the roles, without those for which nothing changed.
 */
export function roleProposalChanges(
  roles: readonly Role[],
  older: ProposalState,
  newer: ProposalState,
): readonly RoleProposalChanges[] {
  return roles.filter(isMerged).flatMap(({ name, menu }) => {
    const [before, after] = [older, newer].map(
      ({ defaults, fieldsOf }) => menuProposals(menu, defaults, fieldsOf).proposals,
    );
    const changes = compareProposals(before ?? [], after ?? []);
    return changes.length === 0 ? [] : [{ role: name, changes }];
  });
}

/** Whether the authorizations of a role were merged from the defaults of its menu. */
export function isMerged({ manualSteps = [] }: Role): boolean {
  return manualSteps.some(({ kind }) => kind === 'compare proposals');
}
