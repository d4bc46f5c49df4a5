import type { Role } from '../../src/model/role.ts';
import { contentOf } from '../../src/diff/diff-records.ts';

/** A role with everything in one order that has no meaning, for a comparison that knows no other rule. */
export function canonical(role: Role): unknown {
  const { manualSteps: _manualSteps, ...rest } = role;
  return {
    ...rest,
    children: sorted(role.children),
    authorizations: sorted(
      role.authorizations.map((each) => ({
        ...each,
        fields: sorted(each.fields.map((field) => ({ ...field, values: sorted(field.values) }))),
      })),
    ),
    orgLevels: sorted(role.orgLevels.map((level) => ({ ...level, values: sorted(level.values) }))),
    texts: sorted(role.texts),
    flags: sorted(role.flags),
    otherRecords: sorted(role.otherRecords.map(contentOf)),
    applicationVariants: sorted(role.applicationVariants ?? []),
  };
}

function sorted(list: readonly unknown[]): readonly unknown[] {
  const keyed = list.map((item) => ({ item, key: JSON.stringify(item) }));
  return keyed.sort((left, right) => (left.key < right.key ? -1 : 1)).map(({ item }) => item);
}
