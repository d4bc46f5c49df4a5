import { diffRole } from '../diff/diff-role.ts';
import type { Change } from '../diff/index.ts';
import type { Role } from '../model/role.ts';

/** Records whose rows belong together: their numbers refer to each other. */
const units = {
  head: ['LOADED_AGRS', 'AGR_DEFINE', 'AGR_TIME', 'AGR_LSD'],
  authorizations: ['AGR_1250', 'AGR_1251'],
  'org levels': ['AGR_1252'],
  texts: ['AGR_TEXTS'],
  flags: ['AGR_FLAGS'],
  menu: ['AGR_TCODES', 'AGR_HIER', 'AGR_HIERT', 'AGR_BUFFI'],
  children: ['AGR_AGRS'],
  variants: ['AGR_APPL_VARS'],
} as const;

export type Unit = keyof typeof units;

const unitByTag = new Map<string, Unit>(
  Object.entries(units).flatMap(([unit, tags]) => tags.map((tag) => [tag, unit as Unit] as const)),
);

/** The unit that a record belongs to; a record that nobody knows is one of its own. */
export function unitOf(tag: string): string {
  return unitByTag.get(tag) ?? tag;
}

/** The units in which two versions of a role differ. */
export function differingUnits(left: Role, right: Role): ReadonlySet<string> {
  return new Set(diffRole(left, right).flatMap(unitsOf));
}

function unitsOf(change: Change): readonly string[] {
  switch (change.kind) {
    case 'authorization-added':
    case 'authorization-removed':
    case 'authorization-changed':
      return ['authorizations'];
    case 'org-level':
      return ['org levels'];
    case 'text':
      return ['texts'];
    case 'flag':
      return ['flags'];
    case 'role-kind':
      return ['flags', 'head'];
    case 'master-language':
      return ['flags', 'head'];
    case 'parent':
      return ['head'];
    case 'child-added':
    case 'child-removed':
      return ['children'];
    case 'menu-node-added':
    case 'menu-node-removed':
    case 'menu-node-moved':
    case 'menu-node-changed':
      return ['menu'];
    case 'application-variant':
      return ['variants'];
    case 'record-added':
    case 'record-removed':
      return [unitOf(change.record.tag)];
  }
}
