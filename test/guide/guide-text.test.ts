import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guideText } from '../../src/guide/guide-text.ts';
import { guideLanguages } from '../../src/guide/section.ts';
import type { Role } from '../../src/model/role.ts';
import type { User } from '../../src/model/user.ts';
import { userParameters } from '../../src/formats/ecatt/columns.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { factsOf, role } from '../support/guide.ts';
import { goldenUsers, user } from '../support/users.ts';

/** A role with everything that a guide speaks of. */
const communication = role('Z_FCCX_COMMUNICATION', {
  texts: [
    { language: 'D', short: 'Kommunikationsbenutzer', long: [] },
    { language: 'E', short: 'Communication user', long: [] },
  ],
  authorizations: [
    {
      object: 'S_RFCACL',
      status: 'U',
      inactive: false,
      text: '',
      fields: [
        { name: 'ACTVT', values: [{ low: '16', high: '', status: 'U' }] },
        { name: 'RFC_SYSID', values: [{ low: '', high: '', status: 'U' }] },
        { name: 'RFC_USER', values: [{ low: 'A', high: 'C', status: 'U' }] },
      ],
    },
  ],
  menu: [
    { kind: 'entry', type: 'TR', report: 'FCCX_TMM', address: '', linkType: '', texts: [], children: [] },
    {
      kind: 'entry',
      type: 'OT',
      report: 'GROUP_PROVIDER',
      address: 'sap-ui2-group:CLOSING',
      linkType: 'W',
      texts: [],
      children: [],
    },
  ],
  manualSteps: [{ kind: 'select variant', application: 'R3TR IWSV FCCX_COMMUNICATION_SERVICES_SRV', variant: 'OP' }],
});

const derived = role('Z_CLOSING_1000', { kind: 'derived', parent: 'Z_CLOSING' });

const whole = factsOf([communication, derived], goldenUsers, ['ecatt', 'bapi', 'su10'], { system: 'QAS' });

describe.each(guideLanguages)('the guide in %s', (language) => {
  const text = guideText(whole, language);

  it('is the golden one', () => {
    const golden = new URL(`../../fixtures/guide/IMPORT.${language}.md`, import.meta.url);
    expect(text).toBe(readFileSync(golden, 'utf8'));
  });

  it.each([
    ['the system', 'QAS'],
    ['each role file', 'roles/Z_FCCX_COMMUNICATION.SAP'],
    ['the release switch', 'UPLOAD_CHECK_RELEASE'],
    ['the release', '757'],
    ['the master that must be there', 'Z_CLOSING'],
    ['authorizations for roles', 'S_USER_AGR'],
    ['authorizations for transactions', 'S_USER_TCD'],
    ['each transaction', 'FCCX_TMM'],
    ['authorizations for values', 'S_USER_VAL'],
    ['each object', 'S_RFCACL'],
    ['authorizations for users', 'S_USER_GRP'],
    ['the variant to select', 'OP'],
    ['the entry of which nothing was derived', 'CLOSING'],
    ['the open field', 'S_RFCACL RFC_SYSID'],
    ['generating profiles in mass', 'SUPC'],
    ['recording', 'SECATT'],
    ['the client setting', 'SCC4'],
    ['the program of the screens', 'SAPLSUID_MAINTENANCE'],
    ['the way without eCATT', 'BAPI_USER_ACTGROUPS_ASSIGN'],
    ['the user comparison', 'PFUD'],
    ['the check afterwards', 'rolewright verify --uploaded roles --state DOWNLOAD'],
    ['characters of user names', 'BNAME_RESTRICT'],
    ['the user group', 'TECHNICAL'],
    ['the security policy', 'Z_TECHNICAL'],
    ['a role that must be there', 'SAP_BC_ENDUSER'],
  ])('names %s', (_, name) => {
    expect(text).toContain(`\`${name}\``);
  });

  it('names every parameter of the recording with its screen field', () => {
    for (const { name, screenField } of userParameters) expect(text).toContain(`| \`${name}\` | \`${screenField}\` |`);
    for (const name of ['P_USER', 'P_ROLE', 'P_FROM', 'P_TO']) expect(text).toContain(`| \`${name}\` |`);
  });

  it('is the same each time', () => {
    expect(
      guideText(factsOf([communication, derived], goldenUsers, ['ecatt', 'bapi', 'su10'], { system: 'QAS' }), language),
    ).toBe(text);
  });

  it('has no blank at the end of a line and no two empty lines', () => {
    expect(text).not.toMatch(/[ \t]\n|\n\n\n/);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('numbers its parts one after the other', () => {
    const numbers = [...text.matchAll(/^## (\d+)\. /gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('leaves out what the build has not', () => {
    const rolesOnly = guideText(factsOf([role('Z_A')]), language);
    for (const word of ['SECATT', 'SU10', 'S_USER_GRP', 'S_USER_TCD', 'BNAME_RESTRICT'])
      expect(rolesOnly).not.toContain(word);
    const usersOnly = guideText(factsOf([], [user('A')]), language);
    for (const word of ['S_USER_AGR', 'UPLOAD_CHECK_RELEASE', 'SUPC', 'verify']) expect(usersOnly).not.toContain(word);
    expect(usersOnly).toContain('SECATT');
  });

  it('warns of an encoding that is not known to be read', () => {
    const other = factsOf([], [user('A', { lastName: 'B' })], ['ecatt'], { userEncoding: 'utf-8' });
    expect(guideText(other, language)).toContain('`utf-8`');
    expect(text).not.toContain('`us-ascii`');
  });

  it('cuts long lists and says how many are missing', () => {
    const users = Array.from({ length: 300 }, (_, index) => user(`U${index}`, { securityPolicy: `P${index}` }));
    const long = guideText(factsOf([], users, ['ecatt']), language);
    expect(long).toContain('rolewright build --users bapi');
    expect(long).toMatch(/\b200\b/);
    expect(long).toMatch(/\b100\b/);
  });

  it.each(Object.entries(hostileTexts))('shows %s as text only, wherever it comes from', (_, hostile) => {
    const roles: readonly Role[] = [
      role(hostile, {
        texts: [{ language: 'E', short: hostile, long: [] }],
        manualSteps: [{ kind: 'select variant', application: hostile, variant: hostile }],
      }),
    ];
    const users: readonly User[] = [user('A', { group: hostile.replace(/[\t\r\n\0]/g, ''), parameters: [] })];
    const facts = { ...factsOf(roles, [user('A')], ['ecatt']), system: hostile };
    const shown = guideText(
      { ...facts, users: { ...facts.users!, groups: users.map(({ group }) => group) } },
      language,
    );
    expect(shown).not.toMatch(/[\p{Cf}\p{Cs}\u2028]|[^\n\P{Cc}]/u);
    expect(shown.match(/^#{1,6} /gm)).toHaveLength(
      guideText(factsOf([role('A')], [user('A')]), language).match(/^#{1,6} /gm)!.length,
    );
    expect(shown).not.toMatch(/<(?!\/?$)[a-z/!]/i);
  });
});

describe('the guide', () => {
  it('says the text of a role in its language, else in that of the role', () => {
    expect(guideText(whole, 'EN')).toContain('| Communication user |');
    expect(guideText(whole, 'DE')).toContain('| Kommunikationsbenutzer |');
    const french = role('Z_F', { masterLanguage: 'F', texts: [{ language: 'F', short: 'Bonjour', long: [] }] });
    expect(guideText(factsOf([french]), 'DE')).toContain('| Bonjour |');
  });

  it('has the same parts, steps and tables in both languages', () => {
    const shape = (text: string) =>
      text.split('\n').map((line) => /^(#+ |- \[ \] |\d+\. |\| )?/.exec(line)![0] + (line === '' ? 'empty' : ''));
    expect(shape(guideText(whole, 'DE'))).toEqual(shape(guideText(whole, 'EN')));
  });

  it('speaks no English in German but for names', () => {
    // Texts of roles and parameters come from elsewhere, and both stand in tables.
    const german = guideText(whole, 'DE').replace(/`[^`]*`|\*[^*\n]*\*|^\|.*\|$/gm, '');
    expect(german).not.toMatch(/\b(the|and|with|users?|roles?|files?|of|each)\b/i);
  });

  it('says of what is not known for sure how it is known', () => {
    const text = guideText(whole, 'EN');
    for (const mark of ['(inferred)', '(read in an old public copy of the importer)', '(general knowledge)']) {
      expect(text).toContain(mark);
    }
  });
});
