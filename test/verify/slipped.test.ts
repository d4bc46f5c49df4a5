import { describe, expect, it } from 'vitest';
import { replaceIn } from '../support/role-lines.ts';
import { verifyAfter } from '../support/verify-changed.ts';

describe('explainSlip', () => {
  it('says which column slipped, by how much, and what the importer would store instead', () => {
    expect(verifyAfter((lines) => replaceIn(lines, 'AGR_1251', 'JOBACTION RELE', 'JOBACTION  RELE'))).toEqual([
      'R2102 12:126-166 AGR_1251: from LOW on, everything stands 1 column too far right; the importer would store LOW " RELE" instead of "RELE", MODIFIED "" instead of "U", DELETED "U" instead of "", NEU "" instead of "O"',
    ]);
  });

  it('says so of a status that slipped into the next flag', () => {
    expect(verifyAfter((lines) => replaceIn(lines, 'AGR_1250', 'U  O000000', ' U O000000'))).toEqual([
      'R2101 7:117-118 AGR_1250: DELETED holds "U", expected one of X, blank',
    ]);
  });

  it('says what the importer would store when two columns are missing at the end of a value', () => {
    const [found] = verifyAfter((lines) =>
      replaceIn(lines, 'AGR_1251', `RELE${' '.repeat(76)}U`, `RELE${' '.repeat(74)}U`),
    );
    expect(found).toMatch(/^R2102 12:\d+-\d+ AGR_1251: from MODIFIED on, everything stands 2 columns too far left/);
    expect(found).toContain(`HIGH "${' '.repeat(38)}U" instead of "", MODIFIED "" instead of "U"`);
  });

  it('says nothing about storing when nobody knows what the line was', () => {
    expect(verifyAfter((lines) => replaceIn(lines, 'AGR_1251', 'U  O000000', 'Q  O000000'))).toEqual([
      'R2101 12:206-207 AGR_1251: MODIFIED holds "Q", expected one of S, G, M, U, blank',
    ]);
  });
});
