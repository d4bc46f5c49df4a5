import type { Authorization } from '../../model/authorization.ts';

/** Authorizations that a menu proposes do not stand in the source; a derived role has the very ones of its master. */
const paths = new WeakMap<Authorization, readonly (string | number)[]>();

export function noteProposal(authorization: Authorization, path: readonly (string | number)[]): void {
  paths.set(authorization, path);
}

/**
 * Where in the definition of its role a proposed authorization comes from: the decision about it, else the menu;
 * nothing for one that stands under `authorizations` or was read from a file.
 */
export function pathOfProposal(authorization: Authorization): readonly (string | number)[] | undefined {
  return paths.get(authorization);
}
