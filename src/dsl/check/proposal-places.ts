import type { DefinitionPlace } from '../../diagnostics/place.ts';
import type { Authorization } from '../../model/authorization.ts';
import type { MenuNode } from '../../model/menu.ts';
import { placeOfNode } from './menu/node-places.ts';

/** Where a proposed authorization comes from. */
export interface ProposalOrigin {
  /** In the definition of its role: the decision about it, else the menu. */
  readonly path: readonly (string | number)[];
  /** Of what nothing was decided about: the first menu entry whose application proposes it. */
  readonly entry?: MenuNode;
  /** Who proposes it, as people call them; none for a start authorization. */
  readonly applications: readonly string[];
}

/** Authorizations that a menu proposes do not stand in the source; a derived role has the very ones of its master. */
const proposals = new WeakMap<Authorization, ProposalOrigin>();

export function noteProposal(authorization: Authorization, origin: ProposalOrigin): void {
  proposals.set(authorization, origin);
}

/**
 * Where in the definition of its role a proposed authorization comes from: the decision about it, else the menu;
 * nothing for one that stands under `authorizations` or was read from a file.
 */
export function pathOfProposal(authorization: Authorization): readonly (string | number)[] | undefined {
  return proposals.get(authorization)?.path;
}

/** The menu entry that brings a proposed authorization which nothing was decided about. */
export function entryOfProposal(authorization: Authorization): DefinitionPlace | undefined {
  const entry = proposals.get(authorization)?.entry;
  return entry && placeOfNode(entry);
}

/** The applications that propose an authorization; none for one that no application proposes. */
export function proposersOf(authorization: Authorization): readonly string[] {
  return proposals.get(authorization)?.applications ?? [];
}
