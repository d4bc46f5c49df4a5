import { describe, expect, it } from 'vitest';
import { helpOf } from '../../../src/diagnostics/diagnostic.ts';
import type { GivenDefinition } from '../../../src/dsl/check/definitions.ts';
import { checkDefinitions } from '../../../src/dsl/check/definitions.ts';
import type { RowsOfTable } from '../../../src/dsl/check/derived-role-table.ts';
import { callSiteOf, definitionKindOf } from '../../../src/dsl/definition.ts';
import type { DerivedRoleDefinition, RoleDefinition } from '../../../src/index.ts';
import { defineComposite, defineRole, deriveRole, deriveRoles, externalRole, open, org } from '../../../src/index.ts';
import { context, shown } from '../../support/check-definition.ts';

const role = (name: string) => defineRole({ name, text: { EN: 'x' } });

const master = defineRole({
  name: 'Z_CLERK',
  text: { EN: 'Clerk' },
  authorizations: {
    V_VBAK_VKO: [{ VKORG: [org('VKORG')], VTWEG: [org('VTWEG')], SPART: ['*'], ACTVT: ['03'] }],
    S_DEVELOP: [{ DEVCLASS: ['$TMP'], OBJTYPE: ['*'], OBJNAME: ['*'], P_GROUP: ['*'], ACTVT: ['03'] }],
  },
});

/** Checks definitions as a build does. */
function check(definitions: readonly object[], rowsOf?: RowsOfTable) {
  const given = definitions.map((value): GivenDefinition => ({ kind: definitionKindOf(value) ?? 'config', value }));
  return checkDefinitions(given, context, rowsOf);
}

const table =
  (content: string): RowsOfTable =>
  (file) => ({ path: file, content: Buffer.from(content) });

const own = { name: 'Z_CLERK_1000', text: { EN: 'Clerk 1000' }, orgLevels: { VKORG: ['1000'], VTWEG: ['*'] } } as const;

describe('the roles of a build', () => {
  it('are given in the order of their upload: single, derived, composite roles', () => {
    const derived = deriveRole(master, own);
    const composite = defineComposite({ name: 'Z_DESK', text: { EN: 'Desk' }, roles: [derived, 'Z_B'] });
    const { roles, diagnostics } = check([composite, derived, role('Z_B'), master, role('Z_A')]);
    expect(roles.map(({ name }) => name)).toEqual(['Z_B', 'Z_CLERK', 'Z_A', 'Z_CLERK_1000', 'Z_DESK']);
    expect(diagnostics).toEqual([]);
  });

  it('have each name once: the second is reported with the place of the first', () => {
    const [first, second] = [role('Z_A'), role('Z_A')];
    const { roles, diagnostics } = check([first, role('Z_B'), second]);
    expect(roles.map(({ name }) => name)).toEqual(['Z_A', 'Z_B']);
    expect(shown(diagnostics).messages).toEqual(['role "Z_A": it is defined twice']);
    expect(diagnostics[0]?.places).toEqual([
      { definition: callSiteOf(second), path: ['name'], on: 'value' },
      { definition: callSiteOf(first), path: ['name'], on: 'value', note: 'the first one' },
    ]);
  });

  it('have each name once also when one of them has errors, and over all kinds', () => {
    const wrong = defineRole({ name: 'Z_A', text: {} });
    expect(shown(check([wrong, role('Z_A')]).diagnostics).found).toEqual(['R1020 text', 'R1018 name']);
    const composite = defineComposite({ name: 'Z_CLERK_1000', text: { EN: 'x' }, roles: ['Z_CLERK'] });
    expect(shown(check([master, deriveRole(master, own), composite]).diagnostics).found).toEqual(['R1018 name']);
  });

  it('without errors are given although others have some', () => {
    const { roles, diagnostics } = check([defineRole(null as never), role('Z_A'), defineRole({ name: 'z' } as never)]);
    expect(roles.map(({ name }) => name)).toEqual(['Z_A']);
    expect(shown(diagnostics).found).toEqual(['R1008', 'R1008', 'R1013 name', 'R1008']);
  });

  it('may be none', () => {
    expect(check([])).toMatchObject({ roles: [], diagnostics: [] });
  });
});

describe('a derived role', () => {
  it('has the menu and the authorizations of its master in full, and name, texts and org levels of its own', () => {
    const [checkedMaster, derived] = check([deriveRole(master, own)]).roles;
    expect(derived).toMatchObject({
      name: 'Z_CLERK_1000',
      kind: 'derived',
      parent: 'Z_CLERK',
      texts: [{ language: 'E', short: 'Clerk 1000', long: [] }],
      orgLevels: [
        { name: 'VKORG', values: [{ low: '1000', high: '' }] },
        { name: 'VTWEG', values: [{ low: '*', high: '' }] },
      ],
    });
    expect(derived?.authorizations).toBe(checkedMaster?.authorizations);
    expect(checkedMaster).toMatchObject({ name: 'Z_CLERK', kind: 'single' });
  });

  it.each<[string, object, string]>([
    ['authorizations', { ...own, authorizations: {} }, 'R1402 #1 authorizations'],
    ['a menu', { ...own, menu: [] }, 'R1402 #1 menu'],
    ['a side', { ...own, side: 'gateway' }, 'R1402 #1 side'],
    ['start authorizations', { ...own, deriveStartAuthorizations: false }, 'R1402 #1 deriveStartAuthorizations'],
    ['authorization defaults', { ...own, defaults: 'merge' }, 'R1402 #1 defaults'],
    ['decisions', { ...own, decisions: [] }, 'R1402 #1 decisions'],
  ])('cannot have %s of its own', (_, definition, found) => {
    const { roles, diagnostics } = check([deriveRole(master, definition as never)]);
    expect(roles.map(({ name }) => name)).toEqual(['Z_CLERK']);
    expect(places(diagnostics)).toEqual([found]);
  });

  it('is warned of org levels that its master does not use, and of those that stay open unsaid', () => {
    const definition = { ...own, orgLevels: { VKORG: ['1000'], BUKRS: ['1000'] } };
    expect(places(check([deriveRole(master, definition)]).diagnostics)).toEqual([
      'R1403 #1 orgLevels BUKRS',
      'R1404 #1 orgLevels',
    ]);
    const said = { ...own, orgLevels: { VKORG: ['1000'], VTWEG: [open()] } };
    expect(check([deriveRole(master, said)]).diagnostics).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['a derived role', deriveRole(master, own)],
    ['a composite role', defineComposite({ name: 'Z_DESK', text: { EN: 'x' }, roles: ['Z_A'] })],
    ['something else', { name: 'Z_PLAIN', text: { EN: 'x' } }],
  ])('cannot have %s as its master', (found, notSingle) => {
    const definition = deriveRole(notSingle as RoleDefinition, { ...own, name: 'Z_2' });
    const { diagnostics } = check([definition]);
    expect(shown(diagnostics).messages).toEqual([`role "Z_2": the master is ${found}, not a single role`]);
  });

  it('says nothing of a master with errors but what was said of it', () => {
    const wrong = defineRole({ name: 'Z_WRONG', text: {} });
    expect(shown(check([wrong, deriveRole(wrong, own)]).diagnostics).found).toEqual(['R1020 text']);
  });

  it('comes out of each row of an array, with its place in the array', () => {
    const rows: DerivedRoleDefinition[] = [own, { ...own, name: 'z_2' }];
    const { roles, diagnostics } = check([...deriveRoles(master, rows)]);
    expect(roles.map(({ name }) => name)).toEqual(['Z_CLERK', 'Z_CLERK_1000']);
    expect(places(diagnostics)).toEqual(['R1013 #1 1 name']);
  });
});

describe('a family out of a table', () => {
  const family = deriveRoles(master, 'clerks.csv');

  it('has a role a row, several values and ranges in a cell, and an empty cell is an open org level', () => {
    const csv = 'Name;Text;text_de;VKORG;VTWEG\r\nZ_1;One;Eins;1000 | 2000 .. 2999;*\r\nZ_2;Two;Zwei;3*;\r\n';
    const { roles, diagnostics } = check([family], table(`\ufeff${csv}`));
    expect(roles.map(({ name, kind }) => `${name} ${kind}`)).toEqual(['Z_CLERK single', 'Z_1 derived', 'Z_2 derived']);
    expect(roles[1]?.orgLevels[0]?.values).toEqual([
      { low: '1000', high: '' },
      { low: '2000', high: '2999' },
    ]);
    expect(roles[1]?.texts.map(({ language, short }) => language + short)).toEqual(['DEins', 'EOne']);
    expect(roles[2]?.orgLevels).toEqual([
      { name: 'VKORG', values: [{ low: '3*', high: '' }] },
      { name: 'VTWEG', values: [] },
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('is warned of an org level that it has no column for, at each row, and of none that its master does not use', () => {
    const { diagnostics } = check([family], table('NAME,TEXT,VKORG,WERKS\nZ_1,One,1,\nZ_2,Two,,\n'));
    expect(shown(diagnostics).messages).toEqual([
      'role "Z_1": the master Z_CLERK refers to the org level VTWEG, which has no values here',
      'role "Z_2": the master Z_CLERK refers to the org level VTWEG, which has no values here',
    ]);
    expect(diagnostics.map(helpOf)).toEqual(
      Array(2).fill('add the column VTWEG; where an admin is to fill it in, its cell stays empty'),
    );
  });

  it.each<[string, string, string[]]>([
    ['a column that is missing', 'TEXT,VKORG,VTWEG\nOne,1,*\n', ['R4407 1:1']],
    ['a column that is no org level', 'NAME,TEXT,VKROG\nZ_1,One,1\n', ['R4405 1:11']],
    ['a role that is there twice', 'NAME,TEXT,VKORG,VTWEG\nZ_1,One,1,*\nZ_1,Two,2,*\n', ['R1018 3:1 2:1']],
    ['a value that is too long', `NAME,TEXT,VKORG,VTWEG\nZ_1,One,${'1'.repeat(41)},*\n`, ['R1031 2:9']],
    ['a name in lower case', 'NAME\tTEXT\tVKORG\tVTWEG\nZ_1\tOne\t1\t*\nz_2\tTwo\t2\t*\n', ['R1013 3:1']],
    ['a row that is too short', 'NAME,TEXT,VKORG,VTWEG\nZ_1,One,1\n', ['R4403 2:9']],
    ['a range without an end', 'NAME,TEXT,VKORG,VTWEG\nZ_1,One,1000..,*\n', ['R1411 2:9']],
    ['a range without a beginning', 'NAME,TEXT,VKORG,VTWEG\nZ_1,One,..1000,*\n', ['R1411 2:9']],
    ['a range with three ends', 'NAME,TEXT,VKORG,VTWEG\nZ_1,One,1..2..3,*\n', ['R1411 2:9']],
    ['a range with three dots', 'NAME,TEXT,VKORG,VTWEG\nZ_1,One,1...2,*\n', ['R1411 2:9']],
    ['nothing behind a bar', 'NAME,TEXT,VKORG,VTWEG\nZ_1,One,1|,*\n', ['R1411 2:9']],
    ['a range that ends before it begins', 'NAME,TEXT,VKORG,VTWEG\nZ_1,One,2..1,*\n', ['R1034 2:9']],
  ])('reports %s at its line and column', (_, csv, expected) => {
    const { diagnostics } = check([family], table(csv));
    const found = diagnostics.map(({ code, places }) =>
      [code, ...places.map((place) => ('file' in place ? `${place.line}:${place.column}` : '?'))].join(' '),
    );
    expect(found).toEqual(expected);
  });

  it('has no role of a row whose cells say something else than values, and says what to write', () => {
    const { roles, diagnostics } = check([family], table('NAME,TEXT,VKORG,VTWEG\nZ_1,One,1..,*\nZ_2,Two,2..1,*\n'));
    expect(roles.map(({ name }) => name)).toEqual(['Z_CLERK']);
    expect(diagnostics.map(helpOf)).toEqual([
      "write 1000 for a value, 1000..1999 for a range, ' ' for the value blank, | between several",
      'write 1..2 if that is meant',
    ]);
  });

  it('lists the columns of its table without all languages, and offers nothing that it does not have', () => {
    const [misspelt] = check([family], table('NAME,TEXT,VKROG\nZ_1,One,1\n')).diagnostics;
    expect(misspelt && helpOf(misspelt)).toMatch(
      /^the columns are NAME, TEXT, TEXT_EN, TEXT_DE and so on, RESPONSIBLE, PACKAGE, BUKRS[A-Z, ]+WERKS$/,
    );
  });

  it('says when its table cannot be read', () => {
    const missing = check([family], () => ({ reason: 'there is no such file or folder' }));
    expect(shown(missing.diagnostics).messages).toEqual([
      'the table "clerks.csv" cannot be read: there is no such file or folder',
    ]);
    expect(check([family]).diagnostics.map(({ code }) => code)).toEqual(['R1409']);
  });
});

describe('a composite role', () => {
  const desk = (roles: unknown) => defineComposite({ name: 'Z_DESK', text: { EN: 'Desk' }, roles: roles as never });

  it('has roles by definition, by name, and roles that are in the system only', () => {
    const derived = deriveRole(master, own);
    const { roles, diagnostics } = check([
      master,
      derived,
      role('Z_A'),
      desk([derived, 'Z_A', externalRole('SAP_USER')]),
    ]);
    expect(roles.at(-1)).toMatchObject({
      kind: 'composite',
      children: ['SAP_USER', 'Z_A', 'Z_CLERK_1000'],
      authorizations: [],
      orgLevels: [],
    });
    expect(diagnostics).toEqual([]);
  });

  it('brings the roles that it has by definition, with their masters, also when nothing exports them', () => {
    const derived = deriveRole(master, own);
    const { roles, diagnostics } = check([desk([derived, role('Z_A'), derived])]);
    expect(roles.map(({ name }) => name)).toEqual(['Z_CLERK', 'Z_A', 'Z_CLERK_1000']);
    expect(shown(diagnostics).found).toEqual(['R1407 roles.2']);
  });

  it.each<[string, unknown, string]>([
    ['none', [], 'R1408 roles'],
    ['an unknown name', ['Z_AA'], 'R1405 roles.0'],
    ['one role twice', ['Z_A', externalRole('Z_A')], 'R1407 roles.1'],
    ['a composite role', [defineComposite({ name: 'Z_ALL', text: { EN: 'x' }, roles: ['Z_A'] })], 'R1406 roles.0'],
    ['itself', ['Z_DESK'], 'R1406 roles.0'],
    ['a composite role that is said to be external', ['Z_A', externalRole('Z_DESK')], 'R1406 roles.1'],
    ['something else', [1], 'R1005 roles.0'],
    ['an external role in lower case', [externalRole('sap')], 'R1013 roles.0'],
    ['a single value', 'Z_A', 'R1006 roles'],
  ])('cannot have %s', (_, roles, found) => {
    const { diagnostics } = check([role('Z_A'), desk(roles)]);
    expect(shown(diagnostics).found).toEqual([found]);
  });

  it.each([
    [
      'a table without rows that can be read',
      [deriveRoles(master, 'clerks.csv')],
      table('NAME,TEXT,VKROG\nZ_CLERK_1,One,1\n'),
    ],
    ['a master with errors', [deriveRole(defineRole({ name: 'Z_CLERK', text: {} }), own)], undefined],
  ])('may have roles that are hidden by %s', (_, definitions, rowsOf) => {
    const { diagnostics } = check([...definitions, desk(['Z_CLERK_1'])], rowsOf);
    expect(diagnostics.map(({ code }) => code)).not.toContain('R1405');
    expect(diagnostics).toHaveLength(1);
  });

  it('cannot have authorizations', () => {
    const definition = defineComposite({
      name: 'Z_DESK',
      text: { EN: 'x' },
      roles: ['Z_A'],
      authorizations: {},
    } as never);
    expect(shown(check([role('Z_A'), definition]).diagnostics).found).toEqual(['R1007 authorizations key']);
  });
});

type Found = ReturnType<typeof check>['diagnostics'];

/** Code, argument and path of each diagnostic: what stands behind the first argument of a call. */
function places(diagnostics: Found): string[] {
  return diagnostics.map(({ code, places: [place] }) => {
    if (place === undefined || 'file' in place) return code;
    return [code, `#${place.argument ?? 0}`, ...place.path].join(' ');
  });
}
