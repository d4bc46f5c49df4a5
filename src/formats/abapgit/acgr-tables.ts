import type { Layout } from '../../codec/layout.ts';
import { AGR_LSD } from '../../layouts/agr-lsd.ts';
import { AGR_USERT } from '../../layouts/agr-usert.ts';
import { DATE, LOADED_AGRS, RELEASE } from '../../layouts/header.ts';
import { pfcgLayouts } from '../../layouts/index.ts';

/** The class that would read and write such files in abapGit, had its proposal been taken. */
export const acgrSerializer = 'LCL_OBJECT_ACGR';

/**
 * Tables of a role file that an XML file of abapGit does not have: its header lines, the users (the proposal leaves them
 * out), and AGR_LSD, whose field names are not known; the flag MASTER_LAN says the same.
 */
const without: readonly Layout[] = [DATE, RELEASE, LOADED_AGRS, AGR_USERT, AGR_LSD];

/** The tables of a role as abapGit XML, in order of their names (inferred from a public proposal, closed unmerged). */
export const acgrLayouts: readonly Layout[] = pfcgLayouts
  .filter((layout) => !without.includes(layout))
  .toSorted((left, right) => (left.tag < right.tag ? -1 : 1));

/** Users of the role: known, and never written or read. */
export const userTables: readonly string[] = ['AGR_USERS', 'AGR_USERT'];

/** Who and when, and the client: cleared before writing, ignored in reading. */
export function isCleared(column: string): boolean {
  return column === 'MANDT' || /^(?:CREATE|CHANGE)_(?:USR|DAT|TIM|TMP|TST)$/.test(column);
}

/** The column that S/4HANA 2023 adds behind AGR_HIERT, of a width that is not known. */
export const descriptionColumn = 'DESCRIPTION';
