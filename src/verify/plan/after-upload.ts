import type { OtherRecord, Role, RoleFlag } from '../../model/role.ts';

/** Flags that the importer does not take from a file. */
const ignoredFlags: ReadonlySet<string> = new Set(['SAP_SOURCE', 'SAPORIGSAV', 'MAINT_VERS', 'SYS_FLAG']);

/** Flags that the importer replaces; COLL_AGR, too, which the kind of a role stands for. */
const replacedFlags: ReadonlySet<string> = new Set(['CUSTOMIZE']);

/** Records beside those of the model that the importer deletes and inserts anew. */
const replacedRecords: ReadonlySet<string> = new Set([
  'AGR_CUSTOM',
  'AGR_ATTS',
  'AGR_MINI',
  'AGR_MINIT',
  'AGR_TCODES',
  'AGR_1253',
]);

/** Users are not part of an upload: the importer deletes their rows in this table and takes none. */
const users = 'AGR_USERT';

/**
 * The role as the system has it after the upload (reference, section 6: read in an old public copy of the importer).
 * The file replaces the role; flags are only added, and with them the master language; records with a tag that the
 * importer does not know are left out. What newer importers do with ticks for application variants is not known: those
 * of the file count, or else those that were there.
 *
 * @param role the role in the file
 * @param before the role in the system, when it is there
 * @example
 * ```ts
 * const { content } = verifyRoleFile(() => [readFileSync('Z_SALES.SAP')], { file: 'Z_SALES.SAP' });
 * const [role] = content.roles;
 * const before = { ...role, texts: [], flags: [{ name: 'FORCE_YEL', value: '' }] };
 * afterUpload(role, before).texts.length; // => 2
 * afterUpload(role, before).flags[1].name; // => "FORCE_MIX"
 * afterUpload(role, before).flags[2].name; // => "FORCE_YEL"
 * ```
 */
export function afterUpload(role: Role, before: Role | undefined): Role {
  const { manualSteps: _manualSteps, applicationVariants, ...rest } = role;
  const variants = applicationVariants ?? before?.applicationVariants;
  return {
    ...rest,
    masterLanguage: before === undefined || before.masterLanguage === '' ? role.masterLanguage : before.masterLanguage,
    flags: mergedFlags(role.flags, before?.flags ?? []),
    ...(variants === undefined ? {} : { applicationVariants: variants }),
    otherRecords: [
      ...(before?.otherRecords ?? []).filter(({ tag }) => !replacedRecords.has(tag) && tag !== users),
      ...takenRecords(role),
    ],
  };
}

/** The flags of a file that the importer takes. */
export function takenFlags(flags: readonly RoleFlag[]): readonly RoleFlag[] {
  return flags.filter(({ name }) => !ignoredFlags.has(name));
}

/** The records of a file that the importer takes, beside those of the model. */
export function takenRecords({ otherRecords }: Role): readonly OtherRecord[] {
  return otherRecords.filter(({ tag }) => replacedRecords.has(tag));
}

function mergedFlags(flags: readonly RoleFlag[], before: readonly RoleFlag[]): readonly RoleFlag[] {
  const merged = new Map(before.map((flag) => [flag.name, flag]));
  for (const flag of takenFlags(flags)) {
    if (!merged.has(flag.name) || replacedFlags.has(flag.name)) merged.set(flag.name, flag);
  }
  return [...merged.values()].sort((left, right) => (left.name < right.name ? -1 : 1));
}
