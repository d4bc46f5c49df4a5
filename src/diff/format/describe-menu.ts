import type { MenuNode } from '../../model/menu.ts';
import type { MenuChange, MenuNodeChanged, MenuPlace, NodeFacts } from '../change.ts';
import type { Description, Detail } from './description.ts';
import { counted, quotedText } from './spelling.ts';

export function describeMenu(change: MenuChange): Description {
  switch (change.kind) {
    case 'menu-node-added':
      return { mark: '+', subject: pathOf(change.place), ...about(change.node), details: [] };
    case 'menu-node-removed':
      return { mark: '-', subject: pathOf(change.place), ...about(change.node), details: [] };
    case 'menu-node-moved':
      return { mark: '~', subject: pathOf(change.to), note: movedFrom(change.from, change.to), details: [] };
    case 'menu-node-changed':
      return { mark: '~', subject: pathOf(change.place), details: nodeDetails(change) };
  }
}

function pathOf({ names }: MenuPlace): string {
  return names.map((name) => (name === '' ? '(no text)' : name)).join(' > ');
}

function movedFrom(from: MenuPlace, to: MenuPlace): string {
  const [old, current] = [pathOf(from), pathOf(to)];
  return old === current
    ? `place ${String((from.at.at(-1) ?? 0) + 1)} -> ${String((to.at.at(-1) ?? 0) + 1)}`
    : `was ${old}`;
}

function about(node: MenuNode): { readonly note?: string } {
  const below = sizeOf(node) - 1;
  if (below > 0) return { note: `with ${counted(below, 'entry', 'entries')} below` };
  const text = node.texts.find((each) => each.text !== '')?.text;
  return node.type === 'TR' && text !== undefined ? { note: quotedText(text) } : {};
}

function sizeOf(node: MenuNode): number {
  return node.children.reduce((sum, child) => sum + sizeOf(child), 1);
}

const factLabels: readonly (readonly [
  keyof NodeFacts & ('type' | 'report' | 'address' | 'linkType' | 'kind'),
  string,
])[] = [
  ['kind', 'kind'],
  ['type', 'type'],
  ['report', 'report'],
  ['address', 'address'],
  ['linkType', 'link type'],
];

function nodeDetails({ before, after, texts }: MenuNodeChanged): readonly Detail[] {
  const details: Detail[] = [];
  const say = (label: string, old: string | undefined, current: string | undefined) =>
    details.push({ label, items: [{ mark: '~', texts: [`${quotedText(old)} -> ${quotedText(current)}`] }] });
  for (const [fact, label] of factLabels) if (before[fact] !== after[fact]) say(label, before[fact], after[fact]);
  for (const { language, before: old, after: current } of texts) {
    if (old?.text !== current?.text) say(`text ${language}`, old?.text, current?.text);
    if (old?.description !== current?.description) say(`more ${language}`, old?.description, current?.description);
  }
  const columns = new Set([...Object.keys(before.other ?? {}), ...Object.keys(after.other ?? {})]);
  for (const column of [...columns].sort()) {
    const [old, current] = [before.other?.[column], after.other?.[column]];
    if (old !== current) say(column, old ?? '(usual)', current ?? '(usual)');
  }
  return details;
}
