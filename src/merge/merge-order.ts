/**
 * Puts two orders of things together that both come from a third one. What both sides have keeps its order, or takes the
 * one that a side gave it; what only one side has follows what it follows there. Which side is which makes no
 * difference.
 *
 * @param left names, each once, as are those of `base` and `right`
 * @returns undefined when both sides put the same things into different orders
 * @example mergeOrder(['a', 'b'], ['a', 'new', 'b'], ['b', 'a']) // ['b', 'a', 'new']
 */
export function mergeOrder(
  base: readonly string[],
  left: readonly string[],
  right: readonly string[],
): readonly string[] | undefined {
  const common = commonOrder(base, left, right);
  if (common === undefined) return undefined;
  const isCommon = new Set(common);
  const [ours, theirs] = [followers(left, isCommon), followers(right, isCommon)];
  return [undefined, ...common].flatMap((name) => {
    const runs = [ours.get(name) ?? [], theirs.get(name) ?? []];
    const between = runs.sort((one, other) => byText(one.join('\0'), other.join('\0'))).flat();
    return name === undefined ? between : [name, ...between];
  });
}

function commonOrder(
  base: readonly string[],
  left: readonly string[],
  right: readonly string[],
): readonly string[] | undefined {
  const [inLeft, inRight, inBase] = [new Set(left), new Set(right), new Set(base)];
  const ours = left.filter((name) => inRight.has(name));
  const theirs = right.filter((name) => inLeft.has(name));
  if (isSame(ours, theirs)) return ours;
  if (!ours.every((name) => inBase.has(name))) return undefined;
  const before = base.filter((name) => inLeft.has(name) && inRight.has(name));
  return isSame(ours, before) ? theirs : isSame(theirs, before) ? ours : undefined;
}

/** What stands behind each common thing and in front of the next one; behind undefined what stands in front of all. */
function followers(
  names: readonly string[],
  isCommon: ReadonlySet<string>,
): ReadonlyMap<string | undefined, readonly string[]> {
  const runs = new Map<string | undefined, string[]>();
  let behind: string | undefined;
  for (const name of names) {
    if (isCommon.has(name)) behind = name;
    else runs.set(behind, [...(runs.get(behind) ?? []), name]);
  }
  return runs;
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((name, index) => name === right[index]);
}

function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
