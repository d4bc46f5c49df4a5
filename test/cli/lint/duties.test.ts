import { describe, expect, it } from 'vitest';
import { codesOf, fixed, found, project, sales } from '../../support/linted-project.ts';
import { runIn } from '../harness/run-in.ts';

describe('segregation of duties', () => {
  const functions = `FUNCTION;TEXT;ALTERNATIVE;OBJECT;FIELD;VALUES
RFC;calls functions;1;S_RFC;RFC_NAME;*
TABLES;reads tables;1;S_TABU_DIS;DICBERCLS;SPWD|SS
TABLES;;1;S_TABU_DIS;ACTVT;03
`;
  const conflicts = `CONFLICT;TEXT;FUNCTIONS;RISK;SEVERITY
T-1;tables and calls;RFC|TABLES;reads everything from outside;error
`;
  const tables = { 'duties/functions.csv': functions, 'duties/conflicts.csv': conflicts };
  const lint = `sod: [{ functions: 'duties/functions.csv', conflicts: 'duties/conflicts.csv' }]`;

  it('is read from tables, and shows the smallest set of authorizations', async () => {
    const findings = await found(project(sales, `{ lint: { ${lint} } }`, tables));
    expect(findings.find(({ code }) => code === 'sod/t-1')).toMatchObject({
      severity: 'error',
      message: 'Z_SALES: calls functions and reads tables: reads everything from outside',
      line: 7,
      related: [{ line: 8, note: 'needed for it: S_TABU_DIS in Z_SALES' }],
    });
  });

  it('takes a level from the configuration', async () => {
    const findings = await found(project(sales, `{ lint: { ${lint}, rules: { 'sod/t-1': 'off' } } }`, tables));
    expect(codesOf(findings)).not.toContain('sod/t-1');
  });

  it('reports a level for a conflict that no rule set has', async () => {
    const levels = "rules: { 'sod/T-1': 'off' }";
    const findings = await found(project(sales, `{ lint: { ${lint}, ${levels} } }`, tables));
    expect(findings.find(({ code }) => code === 'R6001')?.message).toBe(
      'there is no rule "sod/T-1", did you mean sod/t-1?',
    );
    expect(codesOf(findings)).toContain('sod/t-1');
  });

  it('names objects that the catalog does not know: misspelt, they would never be found', async () => {
    const misspelt = { ...tables, 'duties/functions.csv': functions.replace('S_RFC', 'S_RCF') };
    const findings = await found(project(fixed, `{ lint: { ${lint} } }`, misspelt));
    expect(findings.map(({ severity, message }) => [severity, message])).toEqual([
      ['info', 'segregation of duties: the catalog does not know S_RCF'],
    ]);
  });

  it('reports data that cannot be used', async () => {
    const broken = { ...tables, 'duties/conflicts.csv': conflicts.replace('RFC|TABLES', 'RFC|TABLE') };
    const findings = await found(project(fixed, `{ lint: { ${lint} } }`, broken));
    expect(findings.map(({ message }) => message)).toEqual([
      'segregation of duties: the conflict T-1 names a function "TABLE" that does not exist',
    ]);
    expect((await runIn(project(fixed, `{ lint: { ${lint} } }`), ['lint'])).status).toBe(2);
  });

  it('judges users with all their roles', async () => {
    const source = `import { defineRole, defineUser } from 'rolewright';
const text = { EN: 'Some text' };
const calls = defineRole({ name: 'Z_CALLS', text, authorizations: { S_RFC: [{ RFC_TYPE: ['FUGR'], RFC_NAME: ['RFC1'], ACTVT: ['16'] }] } });
const tables = defineRole({ name: 'Z_TABLES', text, authorizations: { S_TABU_DIS: [{ DICBERCLS: ['SS'], ACTVT: ['03'] }] } });
export default [calls, tables, defineUser({ name: 'JDOE', type: 'dialog', roles: [calls, tables] })];
`;
    const findings = await found(project(source, `{ lint: { ${lint} } }`, tables));
    expect(findings).toMatchObject([
      {
        code: 'sod/t-1',
        message: 'JDOE: calls functions and reads tables: reads everything from outside',
        line: 5,
        related: [{ line: 3 }, { line: 4 }],
      },
    ]);
  });

  it('says once which roles of users are only in the system, and judged nowhere', async () => {
    const source = `import { defineComposite, defineRole, defineUser, externalRole } from 'rolewright';
const text = { EN: 'Some text' };
const calls = defineRole({ name: 'Z_CALLS', text, authorizations: { S_RFC: [{ RFC_TYPE: ['FUGR'], RFC_NAME: ['RFC1'], ACTVT: ['16'] }] } });
const desk = defineComposite({ name: 'Z_DESK', text, roles: [calls, externalRole('SAP_X')] });
const user = (name: string, ...roles: Parameters<typeof defineUser>[0]['roles']) => defineUser({ name, type: 'dialog', roles });
export default [calls, desk, user('JDOE', desk), user('ASMITH', 'SAP_Y', calls), user('BMILLER', calls)];
`;
    const all = project(source, `{ lint: { ${lint} } }`, tables);
    expect((await found(all)).map(({ severity, line, message }) => [severity, line, message])).toEqual([
      ['info', 4, 'segregation of duties: SAP_X could not be judged, which Z_DESK, JDOE have'],
      ['info', 5, 'segregation of duties: SAP_Y could not be judged, which ASMITH has'],
    ]);
    expect((await runIn(all, ['build'])).stderr).not.toContain('R6032');
    expect(await found(project(source, '{}', tables))).toEqual([]);
  });

  it('says only in lint, and not in every build, what is good to know', async () => {
    const misspelt = { ...tables, 'duties/functions.csv': functions.replace('S_RFC', 'S_RCF') };
    const { status, stderr } = await runIn(project(fixed, `{ lint: { ${lint} } }`, misspelt), ['build']);
    expect([status, stderr.includes('R6031')]).toEqual([0, false]);
  });
});
