/** Where roles come from, as a person names it. */
export type Side =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'revision'; readonly revision: string; readonly path: string | undefined };

/**
 * Understands a side of a comparison: `git:REV` and `git:REV:PATH` are a revision, everything else is a path.
 *
 * @example sideOf('git:HEAD~1:roles') // { kind: 'revision', revision: 'HEAD~1', path: 'roles' }
 */
export function sideOf(given: string): Side {
  const [, rest] = /^git:(.+)$/s.exec(given) ?? [];
  if (rest === undefined) return { kind: 'path', path: given };
  const colon = rest.indexOf(':');
  if (colon < 0) return { kind: 'revision', revision: rest, path: undefined };
  const path = rest.slice(colon + 1);
  return { kind: 'revision', revision: rest.slice(0, colon), path: path === '' ? undefined : path };
}
