import { describe, expect, it } from 'vitest';
import { uploadSection } from '../../../src/guide/sections/upload.ts';
import { factsOf, role } from '../../support/guide.ts';
import { textOfSection } from '../../support/sections.ts';
import { user } from '../../support/users.ts';

describe('the upload', () => {
  it('speaks of the one file, or of all of them in their order', () => {
    expect(textOfSection(uploadSection, factsOf([role('A')]), 'EN')).toContain('2. Choose the file `roles/A.SAP`.');
    const several = textOfSection(uploadSection, factsOf([role('A'), role('B')]), 'EN');
    expect(several).toContain('Choose the 2 files one after the other');
    expect(several).toContain('the first is `roles/A.SAP`');
  });

  it.each([
    ['EN', '**replaces**', 'read in an old public copy'],
    ['DE', '**ersetzt**', 'gelesen in einer alten öffentlichen Kopie'],
  ] as const)('says in %s that it replaces, and how that is known', (language, word, source) => {
    const text = textOfSection(uploadSection, factsOf([role('A')]), language);
    expect(text).toContain(word);
    expect(text).toContain(source);
  });

  it('names the code page of the files', () => {
    const facts = factsOf([role('A')], [], [], { codePage: 'iso-8859-2' });
    expect(textOfSection(uploadSection, facts, 'EN')).toContain('`iso-8859-2`');
  });

  it('is left out when there is nothing to upload', () => {
    expect(uploadSection(factsOf([], [user('A')]), 'EN')).toBeUndefined();
  });
});
