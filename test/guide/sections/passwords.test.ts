import { describe, expect, it } from 'vitest';
import { passwordsSection } from '../../../src/guide/sections/passwords.ts';
import { factsOf, role } from '../../support/guide.ts';
import { textOfSection } from '../../support/sections.ts';
import { user } from '../../support/users.ts';

describe('initial passwords', () => {
  it.each([
    ['EN', ['No file of this build has a password', 'generate initial passwords', 'the first logon changes it']],
    [
      'DE',
      [
        'Keine Datei dieses Builds enthält ein Kennwort',
        'generieren Initialkennwörter',
        'ändert es die erste Anmeldung',
      ],
    ],
  ] as const)('come from the system, says the guide in %s', (language, sentences) => {
    const text = textOfSection(passwordsSection, factsOf([], [user('A')]), language);
    for (const sentence of sentences) expect(text).toContain(sentence);
  });

  it('are no matter of roles', () => {
    expect(passwordsSection(factsOf([role('A')]), 'EN')).toBeUndefined();
  });
});
