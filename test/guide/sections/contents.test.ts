import { describe, expect, it } from 'vitest';
import { contentsSection } from '../../../src/guide/sections/contents.ts';
import { factsOf, role } from '../../support/guide.ts';
import { tableRows, textOfSection } from '../../support/sections.ts';
import { goldenUsers, user } from '../../support/users.ts';

describe('what a build holds', () => {
  it('lists files in the order of upload, with size and roles', () => {
    const facts = {
      ...factsOf([role('A'), role('B')]),
      files: [
        { path: 'roles/B.SAP', size: 12, roles: ['B'] },
        { path: 'roles/rest.SAP', size: 34567, roles: ['A', 'C'] },
      ],
    };
    expect(tableRows(textOfSection(contentsSection, facts, 'EN')).slice(0, 2)).toEqual([
      '| 1 | `roles/B.SAP` | 12 | `B` |',
      '| 2 | `roles/rest.SAP` | 34567 | `A`, `C` |',
    ]);
  });

  it.each([
    ['EN', ['single role', 'derived role', 'composite role']],
    ['DE', ['Einzelrolle', 'abgeleitete Rolle', 'Sammelrolle']],
  ] as const)('names the kinds of roles in %s', (language, kinds) => {
    const facts = factsOf([role('A'), role('B', { kind: 'derived' }), role('C', { kind: 'composite' })]);
    const rows = tableRows(textOfSection(contentsSection, facts, language)).slice(3);
    expect(rows).toEqual(kinds.map((kind, index) => `| \`${'ABC'[index]!}\` | ${kind} | Text of ${'ABC'[index]!} |`));
  });

  it('shows no text where a role has none', () => {
    const text = textOfSection(contentsSection, factsOf([role('A', { texts: [] })]), 'EN');
    expect(tableRows(text)).toContain('| `A` | single role |  |');
  });

  it('counts users by type and lists their files', () => {
    const text = textOfSection(contentsSection, factsOf([], goldenUsers, ['ecatt']), 'EN');
    expect(text).toContain('Users: 2 of the type dialog, 1 of the type system.');
    expect(tableRows(text)).toEqual([
      '| `users/ecatt-users.TXT` | 682 | 3 |',
      '| `users/ecatt-user-roles.TXT` | 355 | 3 |',
    ]);
    expect(textOfSection(contentsSection, factsOf([], goldenUsers), 'DE')).toContain(
      '2 vom Typ Dialog, 1 vom Typ System.',
    );
  });

  it.each(['B', 'C', 'L', 'S'] as const)('knows the word for users of the type %s in both languages', (type) => {
    for (const language of ['EN', 'DE'] as const) {
      const text = textOfSection(contentsSection, factsOf([], [user('A', { type })]), language);
      expect(text).toMatch(language === 'EN' ? /: 1 of the type [a-z]+\./ : /: 1 vom Typ [A-Z][a-z]+\./);
    }
  });
});
