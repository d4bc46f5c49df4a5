import { describe, expect, it } from 'vitest';
import { helpOf } from '../../src/diagnostics/diagnostic.ts';
import { complaints, replaceIn } from '../support/role-lines.ts';
import { findingsAfter, soundRole, verifyAfter } from '../support/verify-changed.ts';

const copyOf = (lines: string[], tag: string, text: string) =>
  lines.find((line) => line.startsWith(`${tag} `) && line.includes(text)) ?? '';

describe('explainTwin', () => {
  it('says which of two rows would be lost, and what with it', () => {
    expect(verifyAfter((lines) => replaceIn(lines, 'AGR_1251', '000008', '000007'))).toEqual([
      'R2204 19:84-90 AGR_1251: the key "Z_SALES_CLERK 000007" was already used in line 18; the importer would keep that line and lose this one: LOW "OR" stays, "Z*" is lost',
    ]);
  });

  it('says of two equal lines that they are the same, and that one is to go', () => {
    const found = findingsAfter([soundRole], (lines) => lines.push(copyOf(lines, 'AGR_TEXTS', 'E00000')));
    expect(complaints(found)[0]).toMatch(/lose this one, which says the same$/);
    expect(found.map(helpOf)).toEqual(['remove one of the two lines']);
  });

  it('advises a number of its own only where rows have numbers', () => {
    const helpFor = (tag: string, text: string) =>
      findingsAfter([soundRole], (lines) => lines.push(`${copyOf(lines, tag, text)}X`)).map(helpOf);
    expect(helpFor('AGR_1252', '000001')).toEqual(['give the row a number of its own, or remove it']);
    expect(helpFor('AGR_FLAGS', 'DEVCLASS')).toEqual(['remove the line that is wrong']);
  });

  it.each([
    ['AGR_DEFINE', '100Z'],
    ['AGR_TCODES', 'VA01'],
    ['AGR_1250', '000001'],
    ['AGR_1251', '000001'],
    ['AGR_1252', '000001'],
    ['AGR_TEXTS', 'D00001'],
    ['AGR_FLAGS', 'COLL_AGR'],
    ['AGR_BUFFI', '00000005'],
    ['AGR_HIER', '00000004'],
    ['AGR_HIERT', '00000004'],
    ['LOADED_AGRS', 'Z_SALES'],
  ])('finds a second row with the key of another in %s, with both lines', (tag, text) => {
    const [first, ...others] = findingsAfter([soundRole], (lines) => lines.push(copyOf(lines, tag, text)));
    expect(first).toMatchObject({ code: 'R2204', places: [{ line: 50 }, { note: 'the first row with this key' }] });
    expect(others).toEqual([]);
  });
});
