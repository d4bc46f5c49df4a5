import { describe, expect, it } from 'vitest';
import { afterUploadSection } from '../../../src/guide/sections/after-upload.ts';
import { factsOf, role } from '../../support/guide.ts';
import { tableRows, textOfSection } from '../../support/sections.ts';
import { user } from '../../support/users.ts';

const entry = (report: string, address: string) => ({
  kind: 'entry' as const,
  type: 'OT',
  report,
  address,
  linkType: 'W',
  texts: [],
  children: [],
});

describe('what comes after the upload', () => {
  it('lists the variants to tick, role by role', () => {
    const step = (variant: string) => ({ kind: 'select variant' as const, application: 'R3TR IWSV X', variant });
    const facts = factsOf([
      role('A', { manualSteps: [step('V1'), step('V2')] }),
      role('B', { manualSteps: [step('V1')] }),
    ]);
    expect(tableRows(textOfSection(afterUploadSection, facts, 'EN'))).toEqual([
      '| `A` | `R3TR IWSV X` | `V1` |',
      '| `A` | `R3TR IWSV X` | `V2` |',
      '| `B` | `R3TR IWSV X` | `V1` |',
    ]);
  });

  it.each([
    ['EN', ['Fiori catalog', 'Fiori group', 'Fiori space']],
    ['DE', ['Fiori-Katalog', 'Fiori-Gruppe', 'Fiori-Bereich']],
  ] as const)('lists in %s the entries from which nothing was derived', (language, kinds) => {
    const menu = [
      entry('CAT_PROVIDER', 'X-SAP-UI2-CATALOGPAGE:C?AUTH_DEFAULTS=X&DEST_FES='),
      entry('GROUP_PROVIDER', 'sap-ui2-group:G'),
      entry('SPACE_PROVIDER', 'S'),
    ];
    const rows = tableRows(textOfSection(afterUploadSection, factsOf([role('A', { menu })]), language));
    expect(rows).toEqual(kinds.map((kind, index) => `| \`A\` | ${kind} | \`${'CGS'[index]!}\` |`));
  });

  it('lists what is open', () => {
    const facts = factsOf([role('A', { orgLevels: [{ name: 'BUKRS', values: [] }] }), role('B')]);
    expect(tableRows(textOfSection(afterUploadSection, facts, 'EN'))).toEqual(['| `A` | `$BUKRS` |']);
  });

  it('has nothing but the profiles for a role without any of it', () => {
    const text = textOfSection(afterUploadSection, factsOf([role('A')]), 'EN');
    expect(text.split('\n')).toHaveLength(2);
    expect(text).toContain('Generate the profile of each role');
  });

  it('asks for no profile when all roles are composite: those have none', () => {
    expect(textOfSection(afterUploadSection, factsOf([role('A', { kind: 'composite' })]), 'EN')).toBe('');
  });

  it('is left out for users alone', () => {
    expect(afterUploadSection(factsOf([], [user('A')]), 'DE')).toBeUndefined();
  });
});
