import type { Authorization } from './authorization.ts';
import { oncePer } from './once-per.ts';
import type { OtherRecord, Role } from './role.ts';

/** What is a derived role's own. */
export type OwnOfDerived = Pick<Role, 'name' | 'texts' | 'masterLanguage' | 'orgLevels' | 'flags'>;

/** MANDT has three columns, AGR_NAME behind it thirty (reference, section 2). */
const roleColumns = { start: 3, end: 33 };

/**
 * The derived role of a master: menu and authorizations are the master's own arrays, so that a family of thousands
 * takes the memory of one.
 */
export function deriveFrom(master: Role, own: OwnOfDerived): Role {
  const inherited = inheritedFrom(master);
  const { otherRecords } = inherited;
  return {
    ...inherited,
    name: own.name,
    texts: own.texts,
    masterLanguage: own.masterLanguage,
    orgLevels: own.orgLevels,
    flags: own.flags,
    otherRecords: otherRecords.length === 0 ? otherRecords : otherRecords.map((record) => ofRole(record, own.name)),
  };
}

const inheritedFrom = oncePer(({ manualSteps, ...rest }: Role): Role => {
  // PFCG merges the authorizations of the master only.
  const steps = manualSteps?.filter(({ kind }) => kind !== 'compare proposals') ?? [];
  return { ...rest, ...(steps.length === 0 ? {} : { manualSteps: steps }), kind: 'derived', parent: rest.name };
});

/** A record of one role as a record of another: only the name in it changes. */
function ofRole({ tag, row }: OtherRecord, name: string): OtherRecord {
  return {
    tag,
    row:
      row.slice(0, roleColumns.start) + name.padEnd(roleColumns.end - roleColumns.start) + row.slice(roleColumns.end),
  };
}

/** The org levels that authorizations refer to, by name; `$TMP` counts only when `isOrgLevel` says so. */
export function orgLevelsUsed(role: Role, isOrgLevel: (name: string) => boolean): readonly string[] {
  return namesBehindDollar(role.authorizations).filter(isOrgLevel);
}

const namesBehindDollar = oncePer((authorizations: readonly Authorization[]): readonly string[] => {
  const names = new Set<string>();
  for (const { fields } of authorizations) {
    for (const { values } of fields) {
      for (const { low } of values) if (low.startsWith('$')) names.add(low.slice(1));
    }
  }
  return [...names].sort();
});
