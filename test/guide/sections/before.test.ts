import { describe, expect, it } from 'vitest';
import { beforeSection } from '../../../src/guide/sections/before.ts';
import { factsOf, role } from '../../support/guide.ts';
import { tableRows, textOfSection } from '../../support/sections.ts';
import { user } from '../../support/users.ts';

const authorization = (object: string, low = '03', high = '') => ({
  object,
  status: 'U' as const,
  inactive: false,
  text: '',
  fields: [{ name: 'ACTVT', values: [{ low, high, status: 'U' as const }] }],
});

const rowsOf = (...build: Parameters<typeof factsOf>) =>
  tableRows(textOfSection(beforeSection, factsOf(...build), 'EN'));

describe('what an admin checks first', () => {
  it('names the authorizations for exactly this build', () => {
    const menu = [
      { kind: 'entry' as const, type: 'TR', report: 'VA03', address: '', linkType: '', texts: [], children: [] },
    ];
    expect(rowsOf([role('A', { menu, authorizations: [authorization('S_RFC'), authorization('S_B')] })])).toEqual([
      '| `S_USER_AGR` | create, change and upload (`ACTVT` `01`, `02`, `UL`) each role: `A` |',
      '| `S_USER_TCD` | each transaction in the menus (`TCD`): `VA03` |',
      '| `S_USER_VAL` | each value of each field of: `S_B`, `S_RFC` |',
    ]);
  });

  it('says that ranges need the value * as well', () => {
    const [, values] = rowsOf([role('A', { authorizations: [authorization('S_RFC', '01', '03')] })]);
    expect(values).toContain('and the value `*` as well, because there are ranges');
  });

  it('names the groups of the users, if they have any', () => {
    expect(rowsOf([], [user('A', { group: 'G2' }), user('B', { group: 'G1' })])).toEqual([
      '| `S_USER_GRP` | create and change users (`ACTVT` `01`, `02`, `22` for roles) in the groups `G1`, `G2` |',
    ]);
    expect(rowsOf([], [user('A')])[0]).toMatch(/for roles\) \|$/);
  });

  it('speaks of the release and of downloads only when there are roles', () => {
    const withRoles = textOfSection(beforeSection, factsOf([role('A')], [], [], { release: '754' }), 'EN');
    expect(withRoles).toContain('The files say release `754`.');
    expect(withRoles).toContain('whole file');
    const usersOnly = textOfSection(beforeSection, factsOf([], [user('A')]), 'EN');
    expect(usersOnly).not.toMatch(/release|Download|whole file/);
  });

  it.each([
    ['EN', 'You are logged on to `QAS`'],
    ['DE', 'Sie sind an `QAS` angemeldet'],
  ] as const)('names the system in %s, if the build is for one', (language, sentence) => {
    expect(textOfSection(beforeSection, factsOf([], [], [], { system: 'QAS' }), language)).toContain(sentence);
    expect(textOfSection(beforeSection, factsOf([]), language)).not.toContain(sentence.replace(' `QAS`', ''));
  });

  it('names the roles that must be there', () => {
    const facts = factsOf([role('A', { kind: 'derived', parent: 'MASTER' })]);
    expect(textOfSection(beforeSection, facts, 'EN')).toContain('does not make them: `MASTER`.');
    expect(textOfSection(beforeSection, factsOf([role('A')]), 'EN')).not.toContain('does not make them');
  });
});
