/** The values that one field of one object needs. */
export interface NeededValues {
  readonly object: string;
  readonly field: string;
  readonly values: readonly string[];
}

/** Objects and fields that need the same values: each of the objects has each of the fields, and nothing else is granted. */
export interface ExactGroup {
  readonly objects: readonly string[];
  readonly fields: readonly string[];
  readonly values: readonly string[];
}

/**
 * Puts together what can be granted together: fields of one object that need the same values, and objects whose
 * groups of fields are the same. So few authorizations grant exactly what is needed.
 *
 * @example exactGroups([{ object: 'A', field: 'X', values: ['1'] }, { object: 'B', field: 'X', values: ['1'] }])
 * // [{ objects: ['A', 'B'], fields: ['X'], values: ['1'] }]
 */
export function exactGroups(needed: readonly NeededValues[]): readonly ExactGroup[] {
  const ofObjects = grouped(needed, ({ object, values }) => keyOf([object], values)).map((same) => ({
    object: same[0]?.object ?? '',
    fields: same.map(({ field }) => field).sort(),
    values: same[0]?.values ?? [],
  }));
  return grouped(ofObjects, ({ fields, values }) => keyOf(fields, values)).map((same) => ({
    objects: same.map(({ object }) => object).sort(),
    fields: same[0]?.fields ?? [],
    values: same[0]?.values ?? [],
  }));
}

function keyOf(names: readonly string[], values: readonly string[]): string {
  return `${names.join('\0')}\x01${values.join('\0')}`;
}

function grouped<T>(items: readonly T[], keyOfItem: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOfItem(item));
    if (group === undefined) groups.set(keyOfItem(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
