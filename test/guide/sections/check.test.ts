import { describe, expect, it } from 'vitest';
import { beforeSection } from '../../../src/guide/sections/before.ts';
import { checkSection } from '../../../src/guide/sections/check.ts';
import { factsOf, role } from '../../support/guide.ts';
import { textOfSection } from '../../support/sections.ts';
import { user } from '../../support/users.ts';

const commandFor = (...names: readonly string[]) =>
  /`(rolewright verify [^`]*)`/.exec(textOfSection(checkSection, factsOf(names.map((name) => role(name))), 'EN'))?.[1];

describe('the check afterwards', () => {
  it('compares a fresh download with the file, or with the folder of several', () => {
    expect(commandFor('Z_A')).toBe('rolewright verify --uploaded roles/Z_A.SAP --state DOWNLOAD');
    expect(commandFor('Z_A', 'Z_B')).toBe('rolewright verify --uploaded roles --state DOWNLOAD');
  });

  it('compares it with the parts of a bundle, which lie in no folder of their own', () => {
    const parts = [1, 2].map((number) => ({
      path: `../all-00${number}.SAP`,
      bundle: true as const,
      size: 1,
      roles: [],
    }));
    const text = textOfSection(checkSection, { ...factsOf([role('A'), role('B')]), files: parts }, 'EN');
    expect(text).toContain('`rolewright verify --uploaded ../all-001.SAP ../all-002.SAP --state DOWNLOAD`');
  });

  it('quotes a file whose name has a # for the slash of a namespace', () => {
    expect(commandFor('#ACME#A')).toBe('rolewright verify --uploaded "roles/#ACME#A.SAP" --state DOWNLOAD');
  });

  it.each(['EN', 'DE'] as const)(
    'names the code page that nobody can recognise, there and before the upload: %s',
    (language) => {
      const commands = (codePage: string) => {
        const facts = factsOf([role('Z_A')], [], [], { codePage });
        const text = [checkSection, beforeSection].map((section) => textOfSection(section, facts, language)).join();
        return [...text.matchAll(/`rolewright verify [^`]*DOWNLOAD([^`]*)`/g)].map(([, words]) => words);
      };
      expect(commands('windows-1250')).toEqual([' --encoding windows-1250', ' --encoding windows-1250']);
      for (const codePage of ['windows-1252', 'us-ascii', 'utf-16le']) expect(commands(codePage)).toEqual(['', '']);
    },
  );

  it('begins with the user comparison, roles or not', () => {
    for (const facts of [factsOf([role('A')]), factsOf([], [user('A')])]) {
      expect(textOfSection(checkSection, facts, 'EN')).toMatch(/^1\. User comparison: transaction `PFCG`/);
      expect(textOfSection(checkSection, facts, 'DE')).toMatch(/^1\. Benutzerabgleich: Transaktion `PFCG`/);
    }
  });

  it('downloads several roles at once', () => {
    expect(textOfSection(checkSection, factsOf([role('A')]), 'EN')).toContain('*Role > Download*');
    expect(textOfSection(checkSection, factsOf([role('A'), role('B')]), 'EN')).toContain('*Utilities > Mass download*');
  });

  it('looks at users only when there are some', () => {
    expect(textOfSection(checkSection, factsOf([role('A')]), 'EN')).not.toContain('`SU01`');
    expect(textOfSection(checkSection, factsOf([], [user('A')]), 'EN')).toContain('`SU01`');
    expect(textOfSection(checkSection, factsOf([], [user('A')]), 'EN')).not.toContain('verify');
  });
});
