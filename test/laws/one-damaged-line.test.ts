import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rolesEqual } from '../../src/model/equality.ts';
import type { Role } from '../../src/model/role.ts';
import { damages } from '../support/damage.ts';
import { expectOneError } from '../support/expect-one-error.ts';
import { folder, node, transaction } from '../support/menu-nodes.ts';
import { complaints, linesOf, readLines } from '../support/role-lines.ts';
import { authorization, emptyRole } from '../support/small-roles.ts';

/** A role with a row in every table that the model knows. */
const role: Role = {
  ...emptyRole('Z_SALES_CLERK'),
  kind: 'composite',
  parent: 'Z_MASTER',
  children: ['Z_ONE', 'Z_TWO'],
  texts: [
    { language: 'D', short: 'Verk\u00e4ufer', long: ['Erste Zeile', 'Zweite'] },
    { language: 'E', short: 'Sales clerk', long: [] },
  ],
  authorizations: [
    authorization('S_ADMI_FCD', { S_ADMI_FCD: ['AUDD', 'SPOS'] }, { text: 'A text' }),
    authorization('S_BTCH_JOB', { JOBACTION: ['RELE'], JOBGROUP: ["' '"] }, { status: 'S' }),
    authorization('S_RFC', { ACTVT: ['16'], RFC_NAME: ['/NMSP/*', 'A..Z'], RFC_TYPE: [''] }, { status: 'M' }),
    authorization('S_RFC', { ACTVT: ['16'], RFC_NAME: ['*'], RFC_TYPE: ['FUGR'] }, { inactive: true }),
  ],
  orgLevels: [
    {
      name: 'BUKRS',
      values: [
        { low: '1000', high: '' },
        { low: '2000', high: '2999' },
      ],
    },
    { name: 'WERKS', values: [] },
  ],
  menu: [
    folder(transaction('VA01'), transaction('VA03')),
    node({ report: 'URL', address: 'https://example.com', texts: [{ language: 'E', text: 'Example' }] }),
  ],
  flags: [
    { name: 'DEVCLASS', value: 'Z_SALES' },
    { name: 'RESP_USER', value: 'MILLER' },
  ],
};

/** A file of one role, and one with another role whose name is like it. */
const files = [[role], [role, { ...emptyRole('Z_SALES_CHIEF'), authorizations: role.authorizations.slice(0, 2) }]];
const lines = linesOf(role);

const outcomes = { always: 'exactly one error', perhaps: 'at most one error', never: 'no error' };

describe.each(damages)('a line: $name', (damage) => {
  it.each(files.map((roles) => ({ roles: roles.length, all: linesOf(...roles) })))(
    `in a file of $roles gives ${outcomes[damage.harm]}, on that line`,
    ({ all }) => {
      const cases = all.flatMap((line, index) => (damage.apply(line, 0) === undefined ? [] : [index]));
      expect(cases).not.toEqual([]);
      fc.assert(
        fc.property(fc.constantFrom(...cases), fc.nat(1000), (index, at) => {
          expectOneError(all, index, damage, at);
        }),
        { numRuns: 200 },
      );
    },
  );
});

describe('what harms nothing', () => {
  it('is any order of the lines', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
        const { diagnostics, roles } = readLines(shuffled);
        expect(complaints(diagnostics)).toEqual([]);
        expect(roles.map((each) => rolesEqual(each, role))).toEqual([true]);
      }),
    );
  });

  it('is an empty line anywhere, which is an info', () => {
    fc.assert(
      fc.property(fc.nat(lines.length), fc.constantFrom('', '   '), (at, empty) => {
        const { diagnostics, roles } = readLines(lines.toSpliced(at, 0, empty));
        expect(diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['R2107 info']);
        expect(roles).toEqual([role]);
      }),
    );
  });
});
