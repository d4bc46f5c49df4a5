import { describe, expect, it } from 'vitest';
import { shippedCatalog } from '../../src/catalog/catalog.ts';
import type { AnyRule } from '../../src/lint/rule.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { rules } from '../../src/lint/rules/index.ts';
import { runRules } from '../../src/lint/run-rules.ts';
import type { Role } from '../../src/model/role.ts';
import type { User } from '../../src/model/user.ts';
import { authorization, emptyRole } from '../support/small-roles.ts';

const ruleNamed = (id: string): AnyRule => rules.find((rule) => rule.id === id)!;

function findings(id: string, roles: readonly Role[], options: object = {}): readonly string[] {
  const rule = ruleNamed(id);
  const complete: unknown = rule.options?.parse(options) ?? {};
  const active = [{ rule, severity: rule.severity, options: complete }];
  return runRules(active, { roles, users: [], catalog: shippedCatalog, origin: 'files' }).map(({ message }) => message);
}

const roleWith = (object: string, fields: Parameters<typeof authorization>[1], options = {}): Role => ({
  ...emptyRole('Z_ROLE'),
  authorizations: [authorization(object, fields, options)],
});

const rfc = (name: string, more: object = {}) =>
  roleWith('S_RFC', { ACTVT: ['16'], RFC_NAME: [name], RFC_TYPE: ['FUGR'] }, more);

describe('a rule on access', () => {
  it.each(['*', '*ABC', '*..*', "' '..*", '0..Z*', '*..Z*', '/..[*'])('takes %s for everything', (spelled) => {
    expect(findings('critical/s-rfc-any', [rfc(spelled)])).toHaveLength(1);
  });

  it.each(['/THEO/CDC_*', 'A*', "' '", '$TMP', 'Z..Z9', '', '0..Y*', 'A..Z*', '0..Z'])(
    'does not take "%s" for everything',
    (spelled) => {
      expect(findings('critical/s-rfc-any', [rfc(spelled)])).toEqual([]);
    },
  );

  it('takes ranges and patterns for everything that hold all names together, and shows them', () => {
    const names = (...RFC_NAME: string[]) => roleWith('S_RFC', { ACTVT: ['16'], RFC_NAME, RFC_TYPE: ['FUGR'] });
    expect(findings('critical/s-rfc-any', [names('/THEO/*', 'N*..Z*', 'RFC1', '0*..M*')])).toEqual([
      'Z_ROLE: S_RFC with RFC_NAME "N* to Z*, 0* to M*" may call every function module from outside',
    ]);
    expect(findings('critical/s-rfc-any', [names('0*..L*', 'N*..Z*')])).toEqual([]);
  });

  it('is silent about what grants nothing: inactive, or another field open', () => {
    expect(findings('critical/s-rfc-any', [rfc('*', { inactive: true })])).toEqual([]);
    const open = roleWith('S_RFC', { ACTVT: ['16'], RFC_NAME: ['*'], RFC_TYPE: [''] });
    expect(findings('critical/s-rfc-any', [open])).toEqual([]);
  });

  it('finds a value inside a range or a pattern', () => {
    const debug = (type: string) =>
      roleWith('S_DEVELOP', { ACTVT: ['01..03'], DEVCLASS: ['*'], OBJNAME: ['*'], OBJTYPE: [type], P_GROUP: ['*'] });
    expect(findings('critical/debug-replace', [debug('DE*')])).toHaveLength(1);
    expect(findings('critical/debug-replace', [debug('CLAS..FUGR')])).toHaveLength(1);
    expect(findings('critical/debug-replace', [debug('PROG')])).toEqual([]);
  });
});

describe('known traps', () => {
  it('takes $TMP for a plain value and $BUKRS for an org level', () => {
    const role = roleWith('F_BKPF_BUK', { ACTVT: ['03'], BUKRS: ['$BUKRS', '$TMP'] });
    expect(findings('correctness/org-level-open', [role])).toEqual([
      'Z_ROLE: the org level BUKRS has no value, so F_BKPF_BUK and whatever else refers to it grants nothing',
    ]);
  });

  it("takes ' ' for a value and not for an open field", () => {
    expect(
      findings('correctness/open-field', [roleWith('S_BTCH_JOB', { JOBACTION: ['SHOW'], JOBGROUP: ["' '"] })]),
    ).toEqual([]);
    expect(
      findings('correctness/open-field', [roleWith('S_BTCH_JOB', { JOBACTION: ['SHOW'], JOBGROUP: [''] })]),
    ).toHaveLength(1);
  });

  it('leaves mixed case alone', () => {
    const role = roleWith('S_XMI_PROD', { EXTCOMPANY: ['Microsoft'], EXTPRODUCT: ['Sentinel'], INTERFACE: ['XAL'] });
    for (const { id } of rules.filter((each) => each.id.startsWith('correctness/')))
      expect(findings(id, [role])).toEqual([]);
  });

  it('does not judge the fields of objects that are unknown or not verified', () => {
    for (const object of ['Z_UNKNOWN', 'S_LOG_COM']) {
      const role = roleWith(object, { Z_FIELD: ['1'] });
      expect(findings('correctness/unknown-field', [role])).toEqual([]);
      expect(findings('correctness/missing-field', [role])).toEqual([]);
    }
  });

  it('names the rules whose objects the catalog has not verified', () => {
    const unverified = rules.filter(({ objects = [] }) =>
      objects.some((name) => shippedCatalog.object(name)?.verified !== true),
    );
    expect(unverified.map(({ id }) => id)).toEqual(['critical/s-log-com-any', 'critical/s-path-any']);
    for (const { why } of unverified) expect(why).toContain('not verified');
  });
});

describe('the value blank among activities', () => {
  it("is ' there, as in every field of two characters, and not ' '", () => {
    const blank = (low: string) => roleWith('S_TABU_NAM', { ACTVT: [low], TABLE: ['T001'] });
    expect(findings('correctness/activity', [blank("' '")])).toHaveLength(1);
    expect(findings('correctness/activity', [blank("'")])).toEqual([]);
  });
});

describe('options', () => {
  it('extend the known activities and values', () => {
    const role = roleWith('S_TABU_NAM', { ACTVT: ['02'], TABLE: ['T001'] });
    expect(findings('correctness/activity', [role])).toEqual([]);
    expect(findings('correctness/activity', [role], { permitted: { S_TABU_NAM: ['03'] } })).toHaveLength(1);
    expect(findings('correctness/value-kind', [role], { values: { 'S_TABU_NAM TABLE': ['T002'] } })).toHaveLength(1);
    const blanks = roleWith('Z A', { 'B C': ['X'] });
    expect(findings('correctness/value-kind', [blanks], { values: { 'Z A B C': ['Y'] } })).toHaveLength(1);
  });

  it('change the naming convention', () => {
    expect(findings('hygiene/naming', [emptyRole('Z_ROLE')], { pattern: '^ZX_' })).toHaveLength(1);
  });
});

describe('derived roles', () => {
  const master = { ...rfc('*'), name: 'Z_MASTER' };

  it('are not judged again for the authorizations of their master', () => {
    const derived: Role = { ...master, name: 'Z_DERIVED', kind: 'derived', parent: 'Z_MASTER' };
    expect(findings('critical/s-rfc-any', [master, derived])).toHaveLength(1);
    expect(findings('hygiene/derived-drift', [master, derived])).toEqual([]);
  });

  it('are found when they have authorizations of their own', () => {
    const derived: Role = { ...rfc('Z*'), name: 'Z_DERIVED', kind: 'derived', parent: 'Z_MASTER' };
    expect(findings('hygiene/derived-drift', [master, derived])).toEqual([
      'Z_DERIVED: it differs from its master Z_MASTER: S_RFC RFC_NAME "*" is missing and 1 more',
    ]);
  });
});

it('covers at least forty rules, each with a name of its own', () => {
  expect(rules.length).toBeGreaterThanOrEqual(40);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

it('runs a rule of a project like any other', () => {
  const own = defineRule({
    id: 'own/no-test',
    severity: 'error',
    title: 'test role',
    why: 'Why.',
    reference: 'own',
    bad: '',
    good: '',
    role(role, _context, report) {
      if (role.name.includes('TEST')) report({ part: 'name' }, 'it is a test role', { help: 'remove it' });
    },
  });
  const roles = [emptyRole('Z_TEST'), emptyRole('Z_ROLE')];
  const found = runRules([{ rule: own, severity: 'info', options: {} }], {
    roles,
    users: [],
    catalog: shippedCatalog,
    origin: 'sources',
  });
  expect(found).toMatchObject([{ severity: 'info', message: 'Z_TEST: it is a test role', spot: { part: 'name' } }]);
});

it('says of each finding what it is about: the role, its authorization, or the user', () => {
  const own = defineRule({
    id: 'own/all',
    severity: 'error',
    title: 'everything',
    why: 'Why.',
    reference: 'own',
    bad: '',
    good: '',
    role: ({ name }, { catalog }, report) => {
      const [known, unknown] = ['S_RFC', 'Z_RFC'].map((object) => catalog.object(object)?.name ?? 'none');
      report({ part: 'name' }, `${name} ${catalog.object('S_RFC')?.name} ${known} ${unknown}`);
    },
    authorization: ({ object }, _context, report) => {
      report({ field: 'ACTVT', value: 0 }, object);
    },
    user: ({ name }, _context, report) => {
      report({ part: 'user' }, name);
    },
  });
  const one = roleWith('S_RFC', { ACTVT: ['16'] });
  const other = { ...roleWith('S_GUI', { ACTVT: ['61'] }), name: 'Z_OTHER' };
  const roles = [{ ...one, authorizations: [...one.authorizations, ...other.authorizations] }, other];
  const users = [{ name: 'MILLER', type: 'A', roles: [] }] as unknown as readonly User[];
  const active = [{ rule: own, severity: own.severity, options: {} }];
  const found = runRules(active, { roles, users, catalog: shippedCatalog, origin: 'files' });
  const at = (index: number) => ({ part: 'authorization', index, field: 'ACTVT', value: 0 });
  expect(found.map(({ role, user, spot, message }) => [role, user, spot, message])).toEqual([
    [roles[0], undefined, { part: 'name' }, 'Z_ROLE: Z_ROLE S_RFC S_RFC none'],
    [roles[0], undefined, at(0), 'Z_ROLE: S_RFC'],
    [roles[0], undefined, at(1), 'Z_ROLE: S_GUI'],
    [roles[1], undefined, { part: 'name' }, 'Z_OTHER: Z_OTHER S_RFC S_RFC none'],
    [roles[1], undefined, at(0), 'Z_OTHER: S_GUI'],
    [undefined, users[0], { part: 'user' }, 'MILLER: MILLER'],
  ]);
});
