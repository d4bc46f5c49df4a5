import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { fileNameOf } from '../../formats/file-name.ts';
import type { Role, RoleKind } from '../../model/role.ts';
import type { RoleOutput } from './role-outputs.ts';

/** How the roles of a build are spread over files. */
export interface FilePlan {
  readonly layout: 'role' | 'kind';
  /** One file for all roles, as the manifest shows it. */
  readonly bundle?: string;
  /** Puts the master into every file that has derived roles, as PFCG's own download does. */
  readonly withMaster: boolean;
  /** Puts the single roles into every file that has composite roles, as PFCG's own download does. */
  readonly withChildren: boolean;
  /** Files of several roles are divided when they would be larger: bytes. */
  readonly maxSize?: number;
  /** How many bytes a file with this role alone takes, and one without any role. */
  readonly sizeOf: (role?: Role) => number;
}

export interface PlannedFiles {
  /** In the order of their upload: masters before derived roles, single roles before composite ones. */
  readonly outputs: readonly RoleOutput[];
  readonly diagnostics: readonly Diagnostic[];
}

/** In the order of their upload; the number in front of the name keeps it when the files are sorted. */
const kinds: readonly (readonly [kind: RoleKind, name: string])[] = [
  ['single', '1-single'],
  ['derived', '2-derived'],
  ['composite', '3-composite'],
];

/**
 * Spreads roles over files. A role is never parted; a file of several roles is divided into numbered ones where a
 * greatest size is given.
 *
 * @param roles in the order of their upload
 */
export function planRoleFiles(roles: readonly Role[], plan: FilePlan): PlannedFiles {
  const { bundle, layout, maxSize } = plan;
  const diagnostics = roles.flatMap((role) => tooLarge(role, plan));
  const places = new Map(roles.map((role, index) => [role, index]));
  const inOrder = (part: Iterable<Role>) => [...part].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  const related = relatedIn(roles, plan);
  const together = (part: Part) => inOrder(related(part));
  const divided = (path: string, all: Part) =>
    maxSize === undefined
      ? [{ path, roles: together(all) }]
      : numbered(path, divide(all, maxSize, plan.sizeOf, together).map(inOrder));
  if (bundle !== undefined) {
    return { outputs: divided(bundle, roles).map((output) => ({ ...output, bundle: true })), diagnostics };
  }
  const paths = new Map(roles.map((role) => [`roles/${fileNameOf(role.name)}.SAP`, role]));
  const ofRole = ([path, role]: readonly [string, Role]): readonly RoleOutput[] => {
    const all = together([role]);
    const whole = [{ path, roles: all }];
    if (maxSize === undefined || all.length === 1) return whole;
    const parts = numbered(path, divide(all, maxSize, plan.sizeOf));
    // Z_DESK-001 may be a role as well
    return parts.length === 1 || parts.some((part) => paths.has(part.path)) ? whole : parts;
  };
  const outputs =
    layout === 'role'
      ? [...paths].flatMap(ofRole)
      : kinds.flatMap(([kind, name]) => {
          const all = roles.filter((role) => role.kind === kind);
          return all.length === 0 ? [] : divided(`roles/${name}.SAP`, all);
        });
  return { outputs, diagnostics };
}

/** A role that alone is larger than a file may be: it is written all the same, and that is said. */
function tooLarge(role: Role, { maxSize, sizeOf }: FilePlan): Diagnostic[] {
  if (maxSize === undefined) return [];
  const size = sizeOf(role);
  return size > maxSize ? [diagnose('R5204', { role: role.name, size, limit: maxSize })] : [];
}

/** The roles of one file. */
type Part = readonly Role[];

/** Gives roles with those that must be in one file with them, as far as they are in the build. */
function relatedIn(roles: Part, { withMaster, withChildren }: FilePlan): (part: Part) => Iterable<Role> {
  if (!withMaster && !withChildren) return (part) => part;
  const named = new Map(roles.map((role) => [role.name, role]));
  return (part) => {
    const all = new Set(part);
    // a set goes on with what is added to it: the masters of single roles come in as well
    for (const { children, parent } of all) {
      for (const name of [...(withChildren ? children : []), ...(withMaster ? [parent ?? ''] : [])]) {
        const role = named.get(name);
        if (role !== undefined) all.add(role);
      }
    }
    return all;
  };
}

/** As many roles in each part as fit with what belongs to them; where that alone is too much, a role goes without it. */
function divide(
  roles: Part,
  maxSize: number,
  sizeOf: FilePlan['sizeOf'],
  together = (part: Part): Part => part,
): readonly Iterable<Role>[] {
  const empty = sizeOf();
  const sizeOfAll = (part: Part) => part.reduce((sum, role) => sum + sizeOf(role) - empty, 0);
  const parts: Set<Role>[] = [];
  let size = Infinity;
  const add = (all: Part) => {
    const more = sizeOfAll(all.filter((role) => parts.at(-1)?.has(role) !== true));
    if (size + more > maxSize) {
      parts.push(new Set());
      size = empty + sizeOfAll(all);
    } else size += more;
    for (const role of all) parts.at(-1)?.add(role);
  };
  for (const role of roles) {
    const all = together([role]);
    if (empty + sizeOfAll(all) <= maxSize) add(all);
    else add([role]);
  }
  return parts;
}

/** `all.SAP` becomes all-001.SAP, all-002.SAP ... */
function numbered(path: string, parts: readonly Iterable<Role>[]): readonly RoleOutput[] {
  const [, stem = path, ending = ''] = /^(.*?)(\.[^./\\]*)?$/s.exec(path) ?? [];
  const digits = Math.max(3, String(parts.length).length);
  return parts.map((part, index) => ({
    path: `${stem}-${String(index + 1).padStart(digits, '0')}${ending}`,
    roles: [...part],
  }));
}
