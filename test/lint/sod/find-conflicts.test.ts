import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileSod } from '../../../src/lint/sod/compiled-sod.ts';
import { ConflictFinder } from '../../../src/lint/sod/find-conflicts.ts';
import type { SodRules } from '../../../src/lint/sod/sod-rules.ts';
import { sodFindings } from '../../../src/lint/sod/sod-findings.ts';
import { sampleSod } from '../../../src/lint/sod/sample-sod.ts';
import { shippedCatalog } from '../../../src/catalog/catalog.ts';
import { checkSod } from '../../../src/lint/sod/check-sod.ts';
import type { Role } from '../../../src/model/role.ts';
import type { User } from '../../../src/model/user.ts';
import { orgLevelsOf } from '../../../src/model/value-logic/org-level-reference.ts';
import { authorization, emptyRole } from '../../support/small-roles.ts';

const need = (object: string, field: string, ...values: readonly string[]) => ({ object, fields: { [field]: values } });
const duties: SodRules = {
  functions: [
    { id: 'VENDOR', text: 'maintain vendors', alternatives: [[need('S_TCODE', 'TCD', 'FK01', 'FK02')]] },
    {
      id: 'PAY',
      text: 'pay vendors',
      alternatives: [
        [need('S_TCODE', 'TCD', 'F110'), need('F_REGU_BUK', 'FBTCH', '21')],
        [need('S_TCODE', 'TCD', 'F-53')],
      ],
    },
  ],
  conflicts: [
    { id: 'P2P', text: 'vendors and payments', functions: ['VENDOR', 'PAY'], risk: 'pays an invented vendor' },
  ],
};

const role = (name: string, ...authorizations: Role['authorizations']): Role => ({
  ...emptyRole(name),
  authorizations,
});
const tcodes = (...codes: readonly string[]) => authorization('S_TCODE', { TCD: codes });
const user = (...roles: readonly string[]): User =>
  ({ name: 'JDOE', roles: roles.map((each) => ({ role: each, from: '', to: '' })) }) as unknown as User;

const finderFor = (roles: readonly Role[], rules: SodRules = duties) =>
  new ConflictFinder(compileSod([rules]), roles, ({ orgLevels }) => orgLevelsOf(orgLevels));
const evidenceOf = (roles: readonly Role[]) =>
  finderFor(roles)
    .ofRole(roles[0]!)
    .map(({ evidence }) => evidence.map(({ index }) => index));

describe('conflicts of a role', () => {
  it('need all of an alternative of each function', () => {
    expect(evidenceOf([role('Z', tcodes('FK01', 'F110'))])).toEqual([]);
    expect(
      evidenceOf([role('Z', tcodes('FK01', 'F110'), authorization('F_REGU_BUK', { BUKRS: ['*'], FBTCH: ['21'] }))]),
    ).toEqual([[0, 1]]);
  });

  it('show the smallest set of authorizations: another alternative may need fewer', () => {
    const regu = authorization('F_REGU_BUK', { BUKRS: ['*'], FBTCH: ['21'] });
    expect(evidenceOf([role('Z', regu, tcodes('FK01'), tcodes('F110'), tcodes('F-53', 'FK02'))])).toEqual([[3]]);
  });

  it.each(['*', 'F*', 'F-00..FK99'])('understand %s', (spelled) => {
    expect(evidenceOf([role('Z', tcodes(spelled))])).toEqual([[0]]);
  });

  it('understand org levels, and that one without a value grants nothing', () => {
    const regu = authorization('F_REGU_BUK', { BUKRS: ['$BUKRS'], FBTCH: ['21'] });
    const plain = role('Z', regu, tcodes('FK01', 'F110'));
    expect(evidenceOf([{ ...plain, orgLevels: [{ name: 'BUKRS', values: [{ low: '1000', high: '' }] }] }])).toEqual([
      [1, 0],
    ]);
    expect(evidenceOf([{ ...plain, orgLevels: [{ name: 'BUKRS', values: [] }] }])).toEqual([]);
  });

  it('do not count what is inactive', () => {
    expect(
      evidenceOf([role('Z', tcodes('FK01'), authorization('S_TCODE', { TCD: ['F-53'] }, { inactive: true }))]),
    ).toEqual([]);
  });
});

describe('conflicts of composite roles and users', () => {
  const roles = [
    role('Z_VENDOR', tcodes('FK01')),
    role('Z_PAY', tcodes('F-53')),
    role('Z_BOTH', tcodes('FK01', 'F-53')),
  ];
  const composite = (name: string, ...children: readonly string[]): Role => ({
    ...emptyRole(name),
    kind: 'composite',
    children,
  });

  it('come together from several roles', () => {
    const all = [...roles, composite('Z_ALL', 'Z_VENDOR', 'Z_PAY')];
    const finder = finderFor(all);
    expect(finder.ofRole(all[3]!).map(({ evidence }) => evidence.map((each) => each.role.name))).toEqual([
      ['Z_VENDOR', 'Z_PAY'],
    ]);
    expect(finder.ofUser(user('Z_VENDOR', 'Z_PAY'))).toHaveLength(1);
    expect(finder.ofUser(user('Z_ALL'))).toHaveLength(1);
    expect(finder.ofUser(user('Z_VENDOR', 'Z_NOT_THERE'))).toEqual([]);
  });

  it('are told of a composite role only when no single role has them alone', () => {
    const all = [...roles, composite('Z_ALL', 'Z_VENDOR', 'Z_BOTH')];
    expect(finderFor(all).ofRole(all[3]!)).toEqual([]);
    expect(finderFor(all).ofUser(user('Z_ALL'))).toHaveLength(1);
  });

  it('name the functions and the risk', () => {
    const found = sodFindings([duties], roles, [user('Z_PAY', 'Z_VENDOR')], () => false);
    expect(found.map(({ message }) => message)).toEqual([
      'Z_BOTH: maintain vendors and pay vendors: pays an invented vendor',
      'JDOE: maintain vendors and pay vendors: pays an invented vendor',
    ]);
    expect(found[1]?.remark.also?.map(({ role: name }) => name)).toEqual(['Z_VENDOR', 'Z_PAY']);
  });
});

describe('the smallest set of authorizations', () => {
  const letters = ['A', 'B', 'C', 'D'];
  const rules: SodRules = {
    functions: [
      { id: 'ONE', text: '', alternatives: [[need('O', 'F', 'A'), need('O', 'F', 'B')], [need('O', 'F', 'C')]] },
      { id: 'TWO', text: '', alternatives: [[need('O', 'F', 'B'), need('O', 'F', 'D')]] },
    ],
    conflicts: [{ id: 'X', text: '', functions: ['ONE', 'TWO'], risk: '' }],
  };
  const isConflict = (held: readonly (readonly string[])[]) => {
    const all = new Set(held.flat());
    return ((all.has('A') && all.has('B')) || all.has('C')) && all.has('B') && all.has('D');
  };

  it('is as small as the smallest of all sets that cause the conflict', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.constantFrom(...letters), { minLength: 1, maxLength: 3 }), { maxLength: 6 }),
        (held) => {
          const tested = role('Z', ...held.map((values) => authorization('O', { F: values })));
          const [found] = finderFor([tested], rules).ofRole(tested);
          expect(found !== undefined).toBe(isConflict(held));
          if (found === undefined) return;
          const subsets = Array.from({ length: 2 ** held.length }, (_, bits) =>
            held.filter((_each, at) => (bits >> at) & 1),
          );
          const smallest = Math.min(...subsets.filter(isConflict).map(({ length }) => length));
          expect(found.evidence).toHaveLength(smallest);
          expect(isConflict(found.evidence.map(({ index }) => held[index]!))).toBe(true);
        },
      ),
    );
  });
});

describe('rule sets', () => {
  const problemsOf = (given: unknown) => checkSod(given, shippedCatalog).problems;
  const asking = (...accesses: SodRules['functions'][number]['alternatives'][number]) => ({
    ...duties,
    functions: [...duties.functions, { id: 'MORE', text: '', alternatives: [accesses] }],
  });

  it('have to name functions that exist, each once', () => {
    expect(problemsOf(sampleSod())).toEqual([]);
    expect(problemsOf({ ...duties, conflicts: [{ ...duties.conflicts[0], functions: ['VENDOR', 'PAYS'] }] })).toEqual([
      'the conflict P2P names a function "PAYS" that does not exist',
    ]);
    expect(problemsOf({ ...duties, functions: [...duties.functions, duties.functions[0]] })).toEqual([
      'the function "VENDOR" is there twice',
    ]);
    expect(problemsOf({ functions: 'x' }).length).toBeGreaterThan(0);
  });

  it('must not ask for what no role can have: it would never be found', () => {
    expect(problemsOf(asking(need('S_TCODE', 'TDC', 'FK01')))).toEqual([
      'the function MORE: S_TCODE has no field TDC, its fields are TCD',
    ]);
    expect(problemsOf(asking(need('S_TCODE', 'TCD', 'FK99..FK00', 'FK00..FK99', 'FK*')))).toEqual([
      'the function MORE: S_TCODE TCD: "FK99..FK00" grants nothing, its ends are exchanged',
    ]);
    expect(problemsOf(asking({ object: 'S_TCODE', fields: { TCD: [] } }))).toEqual([
      'the function MORE, alternatives.0.0.fields.TCD: it has no value',
    ]);
  });

  it('may have objects that the catalog does not know, which are named', () => {
    const { rules, problems, unknown } = checkSod(asking(need('S_TCDOE', 'TCD', 'FK01')), shippedCatalog);
    expect([rules !== undefined, problems, unknown]).toEqual([true, [], ['S_TCDOE']]);
  });
});
