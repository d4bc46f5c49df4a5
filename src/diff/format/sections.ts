import type { Role } from '../../model/role.ts';
import type { Change } from '../change.ts';
import { diffRole } from '../diff-role.ts';
import type { Section } from '../rank.ts';
import { sectionOf } from '../rank.ts';
import type { Description, NameService } from './description.ts';
import { describeChange } from './describe-change.ts';

/** Changes in words, under the headings that they are shown under. */
export function describedSections(
  changes: readonly Change[],
  serviceOf: NameService,
): ReadonlyMap<Section, readonly Description[]> {
  const found = new Map<Section, Description[]>();
  for (const change of changes) {
    const section = sectionOf(change);
    const list = found.get(section) ?? [];
    list.push(describeChange(change, serviceOf));
    found.set(section, list);
  }
  return found;
}

/** What a new role brings, as changes to a role that has nothing: its authorizations, org levels and single roles. */
export function accessOfNewRole(role: Role, serviceOf: NameService): readonly Description[] {
  const nothing: Role = {
    name: role.name,
    kind: role.kind,
    children: [],
    masterLanguage: role.masterLanguage,
    texts: [],
    authorizations: [],
    orgLevels: [],
    menu: [],
    flags: [],
    otherRecords: [],
  };
  const { authorizations, orgLevels, children } = role;
  return diffRole(nothing, { ...nothing, authorizations, orgLevels, children }).map((change) => {
    const { note, ...description } = describeChange(change, serviceOf);
    return 'widerBy' in change || note === undefined ? description : { note, ...description };
  });
}
