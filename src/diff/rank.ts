import type { Access, Change, WiderBy } from './change.ts';

const widerRank: Readonly<Record<WiderBy, number>> = {
  'single role': 0,
  'new object': 1,
  'all values': 2,
  'range or pattern': 3,
  activity: 4,
  values: 5,
  combination: 6,
  activated: 7,
};

/** What a reader is shown together, in this order. */
export const sections = [
  'wider access',
  'narrower access',
  'authorizations, same access',
  'texts',
  'menu',
  'org levels, same access',
  'role',
  'flags',
  'other records',
] as const;

export type Section = (typeof sections)[number];

const sectionOfKind: Readonly<Record<Change['kind'], Section>> = {
  'authorization-added': 'authorizations, same access',
  'authorization-removed': 'authorizations, same access',
  'authorization-changed': 'authorizations, same access',
  'org-level': 'org levels, same access',
  'child-added': 'role',
  'child-removed': 'role',
  text: 'texts',
  'menu-node-added': 'menu',
  'menu-node-removed': 'menu',
  'menu-node-moved': 'menu',
  'menu-node-changed': 'menu',
  'role-kind': 'role',
  parent: 'role',
  'master-language': 'role',
  flag: 'flags',
  'application-variant': 'role',
  'record-added': 'other records',
  'record-removed': 'other records',
};

/** Where a change is shown: what gives access first, then what takes it, then the rest. */
export function sectionOf(change: Change): Section {
  const access = accessOf(change);
  if (access === 'wider' || access === 'other') return 'wider access';
  return access === 'narrower' ? 'narrower access' : sectionOfKind[change.kind];
}

export function accessOf(change: Change): Access {
  return 'access' in change ? change.access : 'same';
}

/** Puts the gravest change first; changes of the same weight keep their order. */
export function byWeight(left: Change, right: Change): number {
  return weightOf(left) - weightOf(right);
}

function weightOf(change: Change): number {
  const within = 'widerBy' in change ? widerRank[change.widerBy] : 0;
  return sections.indexOf(sectionOf(change)) * 10 + within;
}

/** The gravest of several. */
export function gravest(reasons: readonly WiderBy[]): WiderBy | undefined {
  return [...reasons].sort((left, right) => widerRank[left] - widerRank[right])[0];
}

/** What several changes do together. */
export function accessOfAll(changes: readonly Change[]): Access {
  const all = new Set(changes.map(accessOf));
  if (all.has('other') || (all.has('wider') && all.has('narrower'))) return 'other';
  return all.has('wider') ? 'wider' : all.has('narrower') ? 'narrower' : 'same';
}

const accessOrder: readonly Access[] = ['wider', 'other', 'narrower', 'same'];

/** Roles with wider access first. */
export function byAccess(left: Access, right: Access): number {
  const weight = (access: Access) => accessOrder.indexOf(access === 'other' ? 'wider' : access);
  return weight(left) - weight(right);
}
