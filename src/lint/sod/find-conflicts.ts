import type { Role } from '../../model/role.ts';
import type { User } from '../../model/user.ts';
import type { ResolveOrgLevel } from '../../model/value-logic/value-set.ts';
import type { CompiledConflict, CompiledSod, RoleAccess } from './compiled-sod.ts';
import { accessOf } from './compiled-sod.ts';
import type { Evidence } from './smallest-evidence.ts';
import { smallestEvidence } from './smallest-evidence.ts';

/** A conflict that a role has, a composite role has with its single roles, or a user with all roles. */
export interface FoundConflict {
  readonly conflict: CompiledConflict;
  readonly role?: Role;
  readonly user?: User;
  /** The smallest set of authorizations that causes it. */
  readonly evidence: readonly Evidence[];
}

/** What a role brings to functions: its accesses as bits, made once, so that users are sums of their roles. */
interface Held extends RoleAccess {
  readonly bits: Uint32Array;
}

/** Finds the conflicts of roles, of composite roles with what they bundle, and of users with all their roles. */
export class ConflictFinder {
  readonly #sod: CompiledSod;
  readonly #roles: ReadonlyMap<string, Role>;
  readonly #resolveFor: (role: Role) => ResolveOrgLevel;
  readonly #held = new Map<Role, Held>();
  readonly #needs: readonly { readonly conflict: CompiledConflict; readonly functions: readonly Uint32Array[][] }[];
  readonly #words: number;
  /** Users have the same roles again and again. */
  readonly #ofRoles = new Map<string, readonly Omit<FoundConflict, 'user' | 'role'>[]>();

  constructor(sod: CompiledSod, roles: readonly Role[], resolveFor: (role: Role) => ResolveOrgLevel) {
    this.#sod = sod;
    this.#roles = new Map(roles.map((role) => [role.name, role]));
    this.#resolveFor = resolveFor;
    this.#words = Math.max(1, Math.ceil(sod.accesses / 32));
    this.#needs = sod.conflicts.map((conflict) => ({
      conflict,
      functions: conflict.needs.map(({ alternatives }) => alternatives.map((numbers) => this.#bitsOf(numbers))),
    }));
  }

  /** The conflicts of one role; of a composite role those that none of its single roles has alone. */
  ofRole(role: Role): readonly FoundConflict[] {
    const held = this.#withChildren(role.name);
    const alone = new Set(held.length < 2 ? [] : held.flatMap((each) => this.#conflictsOf([each])));
    return this.#conflictsOf(held)
      .filter((conflict) => !alone.has(conflict))
      .map((conflict) => ({ conflict, role, evidence: smallestEvidence(conflict, held) }));
  }

  /** The conflicts of a user with all roles, whatever the time they are assigned for. */
  ofUser(user: User): readonly FoundConflict[] {
    const held = [...new Set(user.roles.flatMap(({ role }) => this.#withChildren(role)))];
    const involved = this.#conflictsOf(held);
    if (involved.length === 0) return [];
    const key = held.map(({ role }) => role.name).join('\0');
    let found = this.#ofRoles.get(key);
    if (found === undefined) {
      found = involved.map((conflict) => ({ conflict, evidence: smallestEvidence(conflict, held) }));
      this.#ofRoles.set(key, found);
    }
    return found.map((each) => ({ ...each, user }));
  }

  #conflictsOf(held: readonly Held[]): readonly CompiledConflict[] {
    const sum = new Uint32Array(this.#words);
    for (const { bits } of held)
      for (let word = 0; word < sum.length; word++) sum[word] = (sum[word] ?? 0) | (bits[word] ?? 0);
    return this.#needs
      .filter(({ functions }) =>
        functions.every((alternatives) => alternatives.some((needed) => contains(sum, needed))),
      )
      .map(({ conflict }) => conflict);
  }

  #withChildren(name: string): readonly Held[] {
    const role = this.#roles.get(name);
    if (role === undefined) return [];
    return [role, ...role.children.flatMap((child) => this.#roles.get(child) ?? [])].map((each) => this.#hold(each));
  }

  #hold(role: Role): Held {
    let held = this.#held.get(role);
    if (held === undefined) {
      const access = accessOf(role, this.#sod, this.#resolveFor(role));
      held = { ...access, bits: this.#bitsOf(access.met.keys()) };
      this.#held.set(role, held);
    }
    return held;
  }

  #bitsOf(numbers: Iterable<number>): Uint32Array {
    const bits = new Uint32Array(this.#words);
    for (const number of numbers) bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31));
    return bits;
  }
}

function contains(bits: Uint32Array, needed: Uint32Array): boolean {
  for (let word = 0; word < needed.length; word++) {
    const wanted = needed[word] ?? 0;
    if (((bits[word] ?? 0) & wanted) >>> 0 !== wanted) return false;
  }
  return true;
}
