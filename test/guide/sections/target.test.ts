import { describe, expect, it } from 'vitest';
import { targetSection } from '../../../src/guide/sections/target.ts';
import { factsOf, role } from '../../support/guide.ts';
import { textOfSection } from '../../support/sections.ts';
import { assignment, user } from '../../support/users.ts';

const points = (...build: Parameters<typeof factsOf>) =>
  textOfSection(targetSection, factsOf(...build), 'EN')
    .split('\n')
    .filter((line) => line.startsWith('- [ ] '));

describe('what only the target system knows', () => {
  it('is always the characters of names, licences and the rules for passwords', () => {
    const some = points([], [user('A', { group: 'G', lastName: 'B' })]);
    expect(some).toHaveLength(4);
    expect(some[0]).toContain('`BNAME_RESTRICT`');
    expect(some[1]).toBe('- [ ] that these user groups exist: `G`');
  });

  it('is whether a group and a last name are required, when some users have none', () => {
    expect(points([], [user('A')])).toContain('- [ ] whether a user group is required: some users have none here');
    expect(points([], [user('A')])).toContain('- [ ] whether a last name is required: 1 user has none');
    expect(points([], [user('A'), user('B')])).toContain(
      '- [ ] whether a last name is required: 2 of the users have none',
    );
  });

  it('is whether roles, policies and aliases are there or free', () => {
    const given = user('A', { securityPolicy: 'P', alias: 'X', roles: [assignment('Z_1'), assignment('Z_2')] });
    const text = points([role('Z_1')], [given]).join('\n');
    expect(text).toContain('that these security policies exist: `P`');
    expect(text).toContain('that the aliases are free: 1 user has one');
    expect(text).toMatch(/are there with a generated profile: `Z_2`$/m);
  });

  it('is listed in German too', () => {
    const text = textOfSection(targetSection, factsOf([], [user('A'), user('B', { alias: 'X' })]), 'DE');
    expect(text).toContain('ob ein Nachname Pflicht ist: 2 der Benutzer haben keinen');
    expect(text).toContain('dass die Aliasse frei sind: 1 Benutzer hat einen');
  });

  it('is nothing of this kind for roles alone', () => {
    expect(targetSection(factsOf([role('A')]), 'EN')).toBeUndefined();
  });
});
