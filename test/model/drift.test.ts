import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveFrom } from '../../src/model/derive.ts';
import { driftOf as driftWithPlaces } from '../../src/model/drift.ts';
import type { Authorization } from '../../src/model/authorization.ts';
import type { Role } from '../../src/model/role.ts';

const authorization = (object: string, fields: Readonly<Record<string, readonly string[]>>): Authorization => ({
  object,
  status: 'U',
  inactive: false,
  text: '',
  fields: Object.entries(fields).map(([name, values]) => ({
    name,
    values: values.map((low) => ({ low, high: '', status: 'U' })),
  })),
});

const roleWith = (...authorizations: readonly Authorization[]): Role => ({
  name: 'Z_MASTER',
  kind: 'single',
  children: [],
  masterLanguage: 'E',
  texts: [],
  authorizations,
  orgLevels: [],
  menu: [],
  flags: [],
  otherRecords: [],
});

const master = roleWith(
  authorization('S_RFC', { ACTVT: ['16'], RFC_NAME: ['A', 'B'] }),
  authorization('S_RFC', { ACTVT: ['16'], RFC_NAME: ['C'] }),
  authorization('V_VBAK_VKO', { ACTVT: ['03'], VKORG: ['$VKORG'] }),
);

const own = { name: 'Z_1', texts: [], masterLanguage: 'E', orgLevels: [], flags: [] };
const changed = (...authorizations: readonly Authorization[]): Role => ({ ...deriveFrom(master, own), authorizations });

/** What drifted, without the authorizations in which it did. */
const driftOf = (derived: Role, from: Role) =>
  driftWithPlaces(derived, from).map(({ object, field, value, change }) => ({ object, field, value, change }));

describe('drift', () => {
  it('is none right after deriving, and none in another order', () => {
    expect(driftOf(deriveFrom(master, own), master)).toEqual([]);
    expect(driftOf(changed(...[...master.authorizations].reverse()), master)).toEqual([]);
  });

  it('names the object, the field and the value that were changed', () => {
    const [first, second, third] = master.authorizations as [Authorization, Authorization, Authorization];
    const edited = authorization('V_VBAK_VKO', { ACTVT: ['02', '03'], VKORG: ['1000'] });
    expect(driftOf(changed(first, second, edited), master)).toEqual([
      { object: 'V_VBAK_VKO', field: 'VKORG', value: '$VKORG', change: 'missing' },
      { object: 'V_VBAK_VKO', field: 'ACTVT', value: '02', change: 'added' },
      { object: 'V_VBAK_VKO', field: 'VKORG', value: '1000', change: 'added' },
    ]);
    const shorter = authorization('S_RFC', { ACTVT: ['16'], RFC_NAME: ['A'] });
    expect(driftOf(changed(second, shorter, third), master)).toEqual([
      { object: 'S_RFC', field: 'RFC_NAME', value: 'B', change: 'missing' },
    ]);
  });

  it('names authorizations that are there no more or that came on top', () => {
    const [first, , third] = master.authorizations as [Authorization, Authorization, Authorization];
    const extra = authorization('S_TCODE', { TCD: ['SE16'] });
    expect(driftOf(changed(first, extra, third), master)).toEqual([
      { object: 'S_RFC', field: '', value: '', change: 'missing' },
      { object: 'S_TCODE', field: '', value: '', change: 'added' },
    ]);
  });

  it('says in which of several authorizations of an object it is', () => {
    const [first, , third] = master.authorizations as [Authorization, Authorization, Authorization];
    const edited = authorization('S_RFC', { ACTVT: ['16'], RFC_NAME: ['D'] });
    const found = driftWithPlaces(changed(first, edited, third), master);
    expect(found).toHaveLength(2);
    for (const each of found) expect(each.authorization).toBe(edited);
    const [missing] = driftWithPlaces(changed(first, third), master);
    expect(missing).toEqual({ object: 'S_RFC', field: '', value: '', change: 'missing' });
    const [added] = driftWithPlaces(changed(...master.authorizations, edited), master);
    expect(added?.authorization).toBe(edited);
  });

  it('names an authorization that was made inactive', () => {
    const [first, second, third] = master.authorizations as [Authorization, Authorization, Authorization];
    const off = { ...third, inactive: true };
    expect(driftOf(changed(first, second, off), master)).toEqual([
      { object: 'V_VBAK_VKO', field: '', value: 'inactive', change: 'added' },
    ]);
  });

  it('names exactly the one value that is taken out, whichever it is', () => {
    const values = fc.uniqueArray(fc.stringMatching(/^[A-Z]{1,3}$/), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(values, fc.nat(), (all, choice) => {
        const gone = all[choice % all.length] ?? '';
        const whole = roleWith(authorization('S_TCODE', { TCD: all }));
        const less = changed(authorization('S_TCODE', { TCD: all.filter((each) => each !== gone) }));
        expect(driftOf(less, whole)).toEqual([{ object: 'S_TCODE', field: 'TCD', value: gone, change: 'missing' }]);
      }),
    );
  });
});
