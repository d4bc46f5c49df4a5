import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';

const role = `const clerk = defineRole({ name: 'Z_CLERK', text: { EN: 'Clerk' } });`;
const imports = `import { assign, defineComposite, defineRole, defineUser, deriveRole, externalRole, parameter, usersFromCsv } from 'rolewright';\nexport const used = [assign, defineComposite, defineRole, defineUser, deriveRole, externalRole, parameter, usersFromCsv];`;

/** What TypeScript underlines, and the number of the error. */
const errors = (code: string) => compile(`${imports}\n${role}\n${code}`).map(({ code: number, at }) => [number, at]);
const user = (properties: string) => errors(`defineUser({ name: 'MILLER', type: 'dialog', ${properties} });`);

describe('the types of users', () => {
  it('take roles of every kind, names, external roles and assignments', () => {
    expect(
      errors(`
        const derived = deriveRole(clerk, { name: 'Z_1', text: { EN: 'x' } });
        const composite = defineComposite({ name: 'Z_2', text: { EN: 'x' }, roles: [clerk] });
        defineUser({
          name: parameter('name', { default: 'A' }),
          type: 'service',
          validTo: parameter('end'),
          roles: [clerk, derived, composite, 'SAP_X', externalRole('Z_3'), assign(clerk, { from: '2026-01-01' }), { role: clerk, to: '2026-01-01' }],
          parameters: { BUK: '1000' },
        });`),
    ).toEqual([]);
  });

  it.each([
    ['a password', `password: 'x'`, 'password'],
    ['a misspelt property', `lastNam: 'x'`, 'lastNam'],
    ['a language that there is not', `language: 'GE'`, 'language'],
    ['a date format that there is not', `dateFormat: 'YY'`, 'dateFormat'],
    ['a time format that there is not', `timeFormat: '12h'`, 'timeFormat'],
    ['a number format that there is not', `decimalFormat: '1.000'`, 'decimalFormat'],
    ['a department that is a number', `department: 42`, 'department'],
  ])('refuse %s where it is written', (_, property, at) => {
    expect(user(property).map(([, each]) => each)).toEqual([at]);
  });

  it('refuse a type that there is not, and a user without one', () => {
    expect(errors(`defineUser({ name: 'A', type: 'dialogue' });`)).toEqual([[2820, 'type']]);
    expect(errors(`defineUser({ name: 'A' });`).map(([number]) => number)).toEqual([2345]);
  });

  it.each([
    ['a user', `[defineUser({ name: 'A', type: 'dialog' })]`],
    ['a number', `[42]`],
    ['no array', `'Z_A'`],
  ])('refuse %s as roles', (_, roles) => {
    expect(user(`roles: ${roles}`)).toHaveLength(1);
  });

  it('refuse a period without an object, and a misspelt end of it', () => {
    expect(errors(`assign(clerk, '2026-01-01');`)).toHaveLength(1);
    expect(errors(`assign(clerk, { form: '2026-01-01' });`).map(([, at]) => at)).toEqual(['form']);
  });

  it('refuse what a role cannot ask of its users', () => {
    const asking = (users: string) => errors(`defineRole({ name: 'Z_B', text: { EN: 'B' }, users: ${users} });`);
    expect(asking(`{ type: 'dialog', because: 'x' }`)).toEqual([]);
    expect(asking(`{ type: 'dialog' }`)).toHaveLength(1);
    expect(asking(`{ type: 'person', because: 'x' }`).map(([, at]) => at)).toEqual(['type']);
  });

  it('refuse names, passwords and unknown meanings in the options of a list', () => {
    expect(
      errors(
        `usersFromCsv('x.csv', { defaults: { type: 'dialog', roles: [clerk] }, columns: { A: 'name', B: null } });`,
      ),
    ).toEqual([]);
    expect(errors(`usersFromCsv('x.csv', { defaults: { name: 'A' } });`).map(([, at]) => at)).toEqual(['name']);
    expect(errors(`usersFromCsv('x.csv', { defaults: { pwd: 'A' } });`).map(([, at]) => at)).toEqual(['pwd']);
    expect(errors(`usersFromCsv('x.csv', { columns: { A: 'surname' } });`).map(([, at]) => at)).toEqual(['A']);
  });
});
