/**
 * Makes a function that works something out once for each object. The derived roles of a family have the very
 * authorizations and menu of their master: what follows from those alone need not be worked out ten thousand times.
 *
 * @example
 * ```ts
 * const countOf = oncePer((authorizations: readonly Authorization[]) => authorizations.length);
 * countOf(role.authorizations); // => 1
 * ```
 */
export function oncePer<K extends object, T>(workOut: (shared: K) => T): (shared: K) => T {
  const known = new WeakMap<K, { readonly result: T }>();
  return (shared) => {
    let found = known.get(shared);
    if (found === undefined) known.set(shared, (found = { result: workOut(shared) }));
    return found.result;
  };
}
