import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NeededValues } from '../../../src/verify/plan/exact-groups.ts';
import { exactGroups } from '../../../src/verify/plan/exact-groups.ts';

const anyNeeded: fc.Arbitrary<NeededValues[]> = fc.uniqueArray(
  fc.record({
    object: fc.constantFrom('A', 'B', 'C'),
    field: fc.constantFrom('X', 'Y', 'Z'),
    values: fc.uniqueArray(fc.constantFrom('1', '2', '3'), { minLength: 1 }).map((values) => values.sort()),
  }),
  { selector: ({ object, field }) => `${object} ${field}` },
);

/** Every triple of object, field and value. */
const granted = (groups: ReturnType<typeof exactGroups>) =>
  groups.flatMap(({ objects, fields, values }) =>
    objects.flatMap((object) => fields.flatMap((field) => values.map((value) => `${object} ${field} ${value}`))),
  );

describe('exactGroups', () => {
  it('puts fields of one object together, and objects that need the same', () => {
    expect(
      exactGroups([
        { object: 'A', field: 'X', values: ['1'] },
        { object: 'A', field: 'Y', values: ['1'] },
        { object: 'B', field: 'X', values: ['1'] },
        { object: 'B', field: 'Y', values: ['1'] },
        { object: 'C', field: 'X', values: ['2'] },
      ]),
    ).toEqual([
      { objects: ['A', 'B'], fields: ['X', 'Y'], values: ['1'] },
      { objects: ['C'], fields: ['X'], values: ['2'] },
    ]);
  });

  it('grants exactly what is needed, whatever it is', () => {
    fc.assert(
      fc.property(anyNeeded, (needed) => {
        const wanted = needed.flatMap(({ object, field, values }) =>
          values.map((value) => `${object} ${field} ${value}`),
        );
        expect(granted(exactGroups(needed)).sort()).toEqual(wanted.sort());
      }),
    );
  });
});
