import type { Role } from './role.ts';

/** Flags of the file that the importer ignores (reference, section 6). */
const ignoredFlags: readonly string[] = ['SAP_SOURCE', 'SAPORIGSAV', 'MAINT_VERS', 'SYS_FLAG'];

/**
 * Flags that record how far the role was maintained and generated in the system that it was downloaded from. That
 * they mean nothing elsewhere is inferred.
 */
const stateFlags = /^(FORCE_|EXTSAP_F\d)/;

/** MANDT has three columns; the importer writes to its own client (reference, section 1: inferred). */
const clientColumns = 3;

/**
 * A role without what neither a person nor the importer acts on, and with everything in one order where order means
 * nothing. Counters, node numbers, AUTH and stamps are not in the model at all; the client of kept records, ignored
 * flags and what an admin does by hand are left out. The order of menu nodes and of lines of text means something.
 *
 * @example canonicalRole(role).flags.some(({ name }) => name === 'SYS_FLAG') // false
 */
export function canonicalRole(role: Role): Role {
  const { manualSteps: _manualSteps, applicationVariants, ...rest } = role;
  return {
    ...rest,
    children: [...role.children].sort(),
    texts: sorted(role.texts),
    authorizations: sorted(
      role.authorizations.map((authorization) => ({
        ...authorization,
        fields: sorted(authorization.fields.map(({ name, values }) => ({ name, values: sorted(values) }))),
      })),
    ),
    orgLevels: sorted(role.orgLevels.map(({ name, values }) => ({ name, values: sorted(values) }))),
    flags: sorted(role.flags.filter(({ name }) => !ignoredFlags.includes(name) && !stateFlags.test(name))),
    ...(applicationVariants === undefined ? {} : { applicationVariants: sorted(applicationVariants) }),
    otherRecords: sorted(role.otherRecords.map(({ tag, row }) => ({ tag, row: row.slice(clientColumns) }))),
  };
}

/**
 * Whether two roles are the same to a person and to the importer.
 *
 * @example rolesEqual(role, { ...role, flags: [...role.flags, { name: 'SYS_FLAG', value: '' }] }) // true
 */
export function rolesEqual(left: Role, right: Role): boolean {
  return left === right || textOf(canonicalRole(left)) === textOf(canonicalRole(right));
}

/** By their texts: two lists with the same members come out the same, however they were ordered. */
function sorted<T>(list: readonly T[]): readonly T[] {
  const keyed = list.map((item) => ({ item, key: textOf(item) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ item }) => item);
}

/** A text that is the same for the same content, in whatever order its properties were written. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : each,
  );
}
