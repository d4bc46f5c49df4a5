import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windows1252 } from '../../src/codec/encoding.ts';
import { checkDefinitions } from '../../src/dsl/check/definitions.ts';
import { readPfcg } from '../../src/formats/pfcg/read.ts';
import { writePfcg } from '../../src/formats/pfcg/write.ts';
import type { DerivedRoleDefinition } from '../../src/index.ts';
import { defineRole, deriveRoles, org, range } from '../../src/index.ts';
import { driftOf } from '../../src/model/drift.ts';
import type { Role } from '../../src/model/role.ts';
import { context } from '../support/check-definition.ts';

const value = fc.stringMatching(/^[A-Z0-9][A-Z0-9_/*]{0,8}$/);
const values = fc.uniqueArray(value, { minLength: 1, maxLength: 4 });
/** A field of the master: values of its own, or the org level. */
const fieldOr = (level: 'VKORG' | 'VTWEG' | 'SPART') => fc.oneof(values, fc.constant([org(level)]));

const masters = fc
  .array(
    fc.record({
      VKORG: fieldOr('VKORG'),
      VTWEG: fieldOr('VTWEG'),
      SPART: fieldOr('SPART'),
      ACTVT: fc.uniqueArray(fc.stringMatching(/^[0-9]{2}$/), { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((authorizations) =>
    defineRole({
      name: 'Z_MASTER',
      text: { EN: 'Master' },
      authorizations: { V_VBAK_VKO: authorizations, S_TCODE: [{ TCD: ['VA03'] }] },
    }),
  );

const orgValue = fc.oneof(
  value.map((low) => ({ low, high: '' })),
  fc.tuple(fc.nat(4999), fc.nat(3999)).map(([from, more]) => ({ low: String(1000 + from), high: String(6000 + more) })),
);
const orgValues = fc.uniqueArray(orgValue, {
  minLength: 1,
  maxLength: 4,
  selector: ({ low, high }) => `${low} ${high}`,
});
const rows = fc.array(fc.record({ VKORG: orgValues, VTWEG: orgValues, SPART: orgValues }), {
  minLength: 1,
  maxLength: 5,
});

function writtenAndRead(roles: readonly Role[]): readonly Role[] {
  const target = { client: '100', release: '757', encoding: windows1252(), lineEnd: 'crlf' } as const;
  const report = { diagnostics: [], rows: 0 };
  const bytes = Buffer.concat([...writePfcg(roles, target, report)]);
  const file = readPfcg(bytes, { file: 'family.SAP' });
  expect([...report.diagnostics, ...file.diagnostics]).toEqual([]);
  return file.roles;
}

describe('a family of derived roles', () => {
  it("has the master's authorizations and the org levels of its rows, also when it is read back", () => {
    fc.assert(
      fc.property(masters, rows, (master, table) => {
        const definitions = table.map((levels, index): DerivedRoleDefinition => ({
          name: `Z_DERIVED_${index}`,
          text: { EN: 'Derived' },
          orgLevels: Object.fromEntries(
            Object.entries(levels).map(([name, list]) => [
              name,
              list.map(({ low, high }) => (high === '' ? low : range(low, high))),
            ]),
          ),
        }));
        const derived = deriveRoles(master, definitions).map((value) => ({ kind: 'derivedRole', value }) as const);
        const { roles, diagnostics } = checkDefinitions(derived, context);
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        const read = writtenAndRead(roles);
        const [readMaster, ...others] = read;
        expect(read.map(({ name }) => name)).toEqual(['Z_MASTER', ...definitions.map(({ name }) => name)]);
        others.forEach((role, index) => {
          expect(role).toMatchObject({
            kind: 'derived',
            parent: 'Z_MASTER',
            authorizations: readMaster?.authorizations,
          });
          expect(driftOf(role, readMaster as Role)).toEqual([]);
          const levels = Object.entries(table[index] ?? {}).map(([name, list]) => ({ name, values: list }));
          expect(role.orgLevels).toEqual(levels.sort((a, b) => (a.name < b.name ? -1 : 1)));
        });
      }),
      { numRuns: 100 },
    );
  });
});
