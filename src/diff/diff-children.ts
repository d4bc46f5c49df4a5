import type { ChildAdded, ChildRemoved } from './change.ts';

/** The single roles that a composite role has gained or lost: with each comes or goes the access that it gives. */
export function diffChildren(
  before: readonly string[],
  after: readonly string[],
): readonly (ChildAdded | ChildRemoved)[] {
  const [left, right] = [new Set(before), new Set(after)];
  const added = after.filter((name) => !left.has(name));
  const removed = before.filter((name) => !right.has(name));
  return [
    ...added.map((name): ChildAdded => ({ kind: 'child-added', access: 'wider', widerBy: 'single role', name })),
    ...removed.map((name): ChildRemoved => ({ kind: 'child-removed', access: 'narrower', name })),
  ];
}
