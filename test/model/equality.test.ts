import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalRole, rolesEqual } from '../../src/model/equality.ts';
import type { Role } from '../../src/model/role.ts';
import { authorization, emptyRole, node } from '../support/small-roles.ts';

const role: Role = {
  ...emptyRole('Z_SALES'),
  children: [],
  texts: [
    { language: 'D', short: 'Verkauf', long: [] },
    { language: 'E', short: 'Sales', long: ['First', 'Second'] },
  ],
  authorizations: [
    authorization('S_RFC', { ACTVT: ['16'], RFC_NAME: ['A', 'B*'] }),
    authorization('S_RFC', { ACTVT: ['16'], RFC_NAME: ['C..D'] }),
    authorization('S_TCODE', { TCD: ['VA03'] }, { status: 'S' }),
  ],
  orgLevels: [
    {
      name: 'BUKRS',
      values: [
        { low: '1', high: '' },
        { low: '2', high: '3' },
      ],
    },
  ],
  menu: [node('Orders', [node('VA03')]), node('VA05')],
  flags: [{ name: 'RESP_USER', value: 'MILLER' }],
  otherRecords: [{ tag: 'AGR_1253', row: '100Z_SALES                       x' }],
};

const [first, second, third] = role.authorizations;

describe('two roles are equal', () => {
  it('when they are one and the same, or copies', () => {
    expect(rolesEqual(role, role)).toBe(true);
    expect(rolesEqual(role, JSON.parse(JSON.stringify(role)) as Role)).toBe(true);
  });

  it('in whatever order authorizations, fields, values, texts, flags and records come', () => {
    const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
    fc.assert(
      fc.property(
        shuffled(role.authorizations),
        shuffled(role.texts),
        fc.boolean(),
        (authorizations, texts, turned) => {
          const turn = <T>(list: readonly T[]) => (turned ? [...list].reverse() : list);
          const other: Role = {
            ...role,
            texts,
            authorizations: authorizations.map((each) => ({
              ...each,
              fields: turn(each.fields).map((field) => ({ ...field, values: turn(field.values) })),
            })),
            orgLevels: role.orgLevels.map((level) => ({ ...level, values: turn(level.values) })),
          };
          expect(rolesEqual(other, role)).toBe(true);
          expect(canonicalRole(other)).toEqual(canonicalRole(role));
        },
      ),
    );
  });

  it.each([
    ['flags that the importer ignores', { flags: [...role.flags, { name: 'SYS_FLAG', value: 'X' }] }],
    ['flags that only record the state of the role', { flags: [...role.flags, { name: 'FORCE_YEL', value: '' }] }],
    ['the client of kept records', { otherRecords: [{ tag: 'AGR_1253', row: '200Z_SALES                       x' }] }],
    ['what an admin does by hand', { manualSteps: [] }],
  ])('when they differ in %s', (_, properties) => {
    expect(rolesEqual({ ...role, ...properties }, role)).toBe(true);
  });
});

describe('two roles are not equal', () => {
  it.each<[string, Partial<Role>]>([
    ['the name', { name: 'Z_OTHER' }],
    ['the kind', { kind: 'composite' }],
    ['the parent', { parent: 'Z_MASTER' }],
    ['the single roles', { children: ['Z_ONE'] }],
    ['the master language', { masterLanguage: 'D' }],
    ['a text', { texts: [{ language: 'E', short: 'Sale', long: ['First', 'Second'] }] }],
    [
      'the order of the lines of a text',
      { texts: role.texts.map((text) => ({ ...text, long: [...text.long].reverse() })) },
    ],
    ['an authorization less', { authorizations: [first, third].flatMap((each) => each ?? []) }],
    ['an authorization twice', { authorizations: [first, first, second, third].flatMap((each) => each ?? []) }],
    [
      'values moved between authorizations',
      {
        authorizations: [
          authorization('S_RFC', { ACTVT: ['16'], RFC_NAME: ['A'] }),
          authorization('S_RFC', { ACTVT: ['16'], RFC_NAME: ['B*', 'C..D'] }),
          ...(third === undefined ? [] : [third]),
        ],
      },
    ],
    ['a status', { authorizations: role.authorizations.map((each) => ({ ...each, status: 'M' as const })) }],
    ['what is inactive', { authorizations: role.authorizations.map((each) => ({ ...each, inactive: true })) }],
    ['an org level', { orgLevels: [{ name: 'BUKRS', values: [{ low: '1', high: '' }] }] }],
    ['the order of the menu', { menu: [...role.menu].reverse() }],
    ['a flag', { flags: [{ name: 'RESP_USER', value: 'SMITH' }] }],
    ['a kept record', { otherRecords: [{ tag: 'AGR_1253', row: '100Z_SALES                       y' }] }],
  ])('when they differ in %s', (_, properties) => {
    expect(rolesEqual({ ...role, ...properties }, role)).toBe(false);
  });
});
