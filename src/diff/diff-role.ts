import type { Role } from '../model/role.ts';
import { orgLevelsOf } from '../model/value-logic/org-level-reference.ts';
import { diffAuthorizations } from './authorizations/diff-authorizations.ts';
import type { Change } from './change.ts';
import { diffChildren } from './diff-children.ts';
import { diffFlags } from './diff-flags.ts';
import { diffOrgLevels } from './diff-org-levels.ts';
import { diffRecords } from './diff-records.ts';
import { diffTexts } from './diff-texts.ts';
import { diffVariants } from './diff-variants.ts';
import { diffMenu } from './menu/diff-menu.ts';
import { byWeight } from './rank.ts';

export interface DiffOptions {
  /** Whether `$NAME` is an org level where a role does not say it; without it those of every system. */
  readonly isOrgLevel?: (name: string) => boolean;
}

/**
 * What differs between two versions of one role, the gravest first. Their names are not compared, and neither are the
 * steps that an admin does by hand: no file has them.
 *
 * @returns no changes when they say the same: the order of rows, counters, node numbers and stamps are no part of that
 */
export function diffRole(before: Role, after: Role, options: DiffOptions = {}): readonly Change[] {
  if (before === after) return [];
  const resolvers = () => ({
    before: orgLevelsOf(before.orgLevels, options.isOrgLevel),
    after: orgLevelsOf(after.orgLevels, options.isOrgLevel),
  });
  const changes: Change[] = [
    ...diffAuthorizations(before.authorizations, after.authorizations, resolvers),
    ...diffOrgLevels(before, after, resolvers),
    ...diffTexts(before.texts, after.texts),
    ...diffMenu(before.menu, after.menu),
    ...diffChildren(before.children, after.children),
    ...diffHead(before, after),
    ...diffVariants(before.applicationVariants ?? [], after.applicationVariants ?? []),
    ...diffFlags(before.flags, after.flags),
    ...diffRecords(before.otherRecords, after.otherRecords),
  ];
  return changes.sort(byWeight);
}

function diffHead(before: Role, after: Role): Change[] {
  const changes: Change[] = [];
  if (before.kind !== after.kind) changes.push({ kind: 'role-kind', before: before.kind, after: after.kind });
  if (before.parent !== after.parent) changes.push({ kind: 'parent', before: before.parent, after: after.parent });
  if (before.masterLanguage !== after.masterLanguage) {
    changes.push({ kind: 'master-language', before: before.masterLanguage, after: after.masterLanguage });
  }
  return changes;
}
