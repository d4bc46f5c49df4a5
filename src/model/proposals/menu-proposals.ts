import type { DefaultsSource } from '../../catalog/facts/application-defaults.ts';
import type { MenuNode } from '../menu.ts';
import type { Application } from './application.ts';
import { menuApplications } from './application.ts';
import type { FieldsOf, Proposal } from './proposal.ts';
import { proposalsOf } from './proposal.ts';

/** What a menu brings, before anything is merged. */
export interface MenuProposals {
  /** In order of applications and objects; of an application each object once. */
  readonly proposals: readonly Proposal[];
  /** Applications that the source knows nothing of. */
  readonly unknown: readonly Application[];
}

/** What the applications of a menu propose, each by itself. */
export function menuProposals(menu: readonly MenuNode[], source: DefaultsSource, fieldsOf: FieldsOf): MenuProposals {
  const proposals: Proposal[] = [];
  const unknown: Application[] = [];
  for (const application of menuApplications(menu)) {
    const defaults = source.defaultsOf(application.type, application.name);
    if (defaults !== undefined) proposals.push(...proposalsOf(application, defaults, fieldsOf));
    else if (application.isApp === undefined) unknown.push(application);
  }
  return { proposals, unknown };
}
