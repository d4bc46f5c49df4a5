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
  /** Puts the master into the file of each derived role, as PFCG's own download does. */
  readonly withMaster: boolean;
  /** Puts the single roles into the file of each composite role, as PFCG's own download does. */
  readonly withChildren: boolean;
  /** Files of several roles are divided when they would be larger: bytes. */
  readonly maxSize?: number;
  /** How many bytes a role takes in a file. */
  readonly sizeOf: (role: Role) => number;
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
  const shared = (path: string, together: readonly Role[]) =>
    maxSize === undefined ? [{ path, roles: together }] : divided(path, together, maxSize, plan.sizeOf);
  if (bundle !== undefined) {
    return { outputs: shared(bundle, roles).map((output) => ({ ...output, bundle: true })), diagnostics };
  }
  const outputs =
    layout === 'role'
      ? roles.map((role) => ({ path: `roles/${fileNameOf(role.name)}.SAP`, roles: withRelatives(role, roles, plan) }))
      : kinds.flatMap(([kind, name]) => {
          const together = roles.filter((role) => role.kind === kind);
          return together.length === 0 ? [] : shared(`roles/${name}.SAP`, together);
        });
  return { outputs, diagnostics };
}

/** A role that alone is larger than a file may be: it is written all the same, and that is said. */
function tooLarge(role: Role, { maxSize, sizeOf }: FilePlan): Diagnostic[] {
  if (maxSize === undefined) return [];
  const size = sizeOf(role);
  return size > maxSize ? [diagnose('R5204', { role: role.name, size, limit: maxSize })] : [];
}

/** `all.SAP` becomes all-001.SAP, all-002.SAP ...: as many roles in each as fit, at least one. */
function divided(path: string, roles: readonly Role[], maxSize: number, sizeOf: (role: Role) => number): RoleOutput[] {
  const parts: Role[][] = [];
  let size = Infinity;
  for (const role of roles) {
    const own = sizeOf(role);
    if (size + own > maxSize) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(role);
    size += own;
  }
  const [, stem = path, ending = ''] = /^(.*?)(\.[^./\\]*)?$/s.exec(path) ?? [];
  const digits = Math.max(3, String(parts.length).length);
  return parts.map((part, index) => ({
    path: `${stem}-${String(index + 1).padStart(digits, '0')}${ending}`,
    roles: part,
  }));
}

/** The roles of the file of one role: those that it needs, as far as they are in the build, before itself. */
function withRelatives(role: Role, roles: readonly Role[], { withMaster, withChildren }: FilePlan): readonly Role[] {
  if (!withMaster && !withChildren) return [role];
  const wanted = new Set<string>();
  if (withMaster && role.parent !== undefined) wanted.add(role.parent);
  if (withChildren) {
    for (const child of role.children) {
      wanted.add(child);
      const parent = withMaster ? roles.find(({ name }) => name === child)?.parent : undefined;
      if (parent !== undefined) wanted.add(parent);
    }
  }
  return wanted.size === 0 ? [role] : [...roles.filter(({ name }) => wanted.has(name)), role];
}
