import type { MenuNode, MenuText } from '../../model/menu.ts';
import type { MenuChange, MenuNodeChanged, NodeFacts } from '../change.ts';
import type { PlacedNode } from './node.ts';
import { factsOf, placed } from './node.ts';
import type { NodePairs } from './pair.ts';
import { all, pairNodes } from './pair.ts';
import { longestAscending } from './stay.ts';

/**
 * What differs between two menus: nodes that are new, gone, changed or elsewhere now. The order of the nodes is what
 * the user of the menu sees, so it counts; node numbers do not.
 */
export function diffMenu(before: readonly MenuNode[], after: readonly MenuNode[]): readonly MenuChange[] {
  if (sameNodes(before, after)) return [];
  const [left, right] = [placed(before), placed(after)];
  const pairs = pairNodes(left, right);
  const kept = new Set(pairs.values());
  return [...removedFrom(left, kept), ...addedTo(right, pairs), ...movedTo(right, pairs), ...changedNodes(pairs)];
}

function sameNodes(left: readonly MenuNode[], right: readonly MenuNode[]): boolean {
  return (
    left === right ||
    (left.length === right.length &&
      left.every((node, index) => {
        const other = right[index];
        return other !== undefined && sameFacts(node, other) && sameNodes(node.children, other.children);
      }))
  );
}

function sameFacts(left: NodeFacts, right: NodeFacts): boolean {
  return (
    left.kind === right.kind &&
    left.type === right.type &&
    left.report === right.report &&
    left.address === right.address &&
    left.linkType === right.linkType &&
    sameTexts(left.texts, right.texts) &&
    sameOther(left.other ?? {}, right.other ?? {})
  );
}

function sameTexts(left: readonly MenuText[], right: readonly MenuText[]): boolean {
  return left.length === right.length && left.every((text, index) => sameText(text, right[index]));
}

function sameText(left: MenuText | undefined, right: MenuText | undefined): boolean {
  return left?.language === right?.language && left?.text === right?.text && left?.description === right?.description;
}

function sameOther(left: Readonly<Record<string, string>>, right: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => left[name] === right[name]);
}

function removedFrom(left: readonly PlacedNode[], kept: ReadonlySet<PlacedNode>): MenuChange[] {
  return all(left)
    .filter((each) => !kept.has(each) && (each.parent === undefined || kept.has(each.parent)))
    .map((each) => ({ kind: 'menu-node-removed', place: each.place, node: pruned(each, (node) => kept.has(node)) }));
}

function addedTo(right: readonly PlacedNode[], pairs: NodePairs): MenuChange[] {
  return all(right)
    .filter((each) => !pairs.has(each) && (each.parent === undefined || pairs.has(each.parent)))
    .map((each) => ({ kind: 'menu-node-added', place: each.place, node: pruned(each, (node) => pairs.has(node)) }));
}

/** A node with what is below it, without what comes from elsewhere or goes there. */
function pruned({ node, children }: PlacedNode, isOut: (node: PlacedNode) => boolean): MenuNode {
  return { ...node, children: children.filter((each) => !isOut(each)).map((each) => pruned(each, isOut)) };
}

/** Nodes below another parent than before, and those that changed places with their neighbours. */
function movedTo(right: readonly PlacedNode[], pairs: NodePairs): MenuChange[] {
  const siblings = [right, ...all(right).map(({ children }) => children)];
  return siblings.flatMap((nodes) => {
    const stayed = nodes.flatMap((node) => {
      const old = pairs.get(node);
      return old !== undefined && hasSameParent(old, node, pairs) ? [{ node, index: old.place.at.at(-1) ?? 0 }] : [];
    });
    const inOrder = longestAscending(stayed.map(({ index }) => index));
    const still = new Set(stayed.filter((_, index) => inOrder.has(index)).map(({ node }) => node));
    return nodes.flatMap((node): MenuChange[] => {
      const old = pairs.get(node);
      return old === undefined || still.has(node) ? [] : [{ kind: 'menu-node-moved', from: old.place, to: node.place }];
    });
  });
}

function hasSameParent(old: PlacedNode, node: PlacedNode, pairs: NodePairs): boolean {
  return node.parent === undefined
    ? old.parent === undefined
    : old.parent === pairs.get(node.parent) && old.parent !== undefined;
}

function changedNodes(pairs: NodePairs): MenuNodeChanged[] {
  return [...pairs]
    .filter(([after, before]) => !sameFacts(before.node, after.node))
    .map(([after, before]) => ({
      kind: 'menu-node-changed',
      place: before.place,
      before: factsOf(before.node),
      after: factsOf(after.node),
      texts: textChanges(before.node.texts, after.node.texts),
    }));
}

function textChanges(before: readonly MenuText[], after: readonly MenuText[]): MenuNodeChanged['texts'] {
  const languages = [...new Set([...before, ...after].map(({ language }) => language))].sort();
  return languages.flatMap((language) => {
    const old = before.find((each) => each.language === language);
    const current = after.find((each) => each.language === language);
    if (sameText(old, current)) return [];
    return [
      {
        language,
        ...(old === undefined ? {} : { before: old }),
        ...(current === undefined ? {} : { after: current }),
      },
    ];
  });
}
