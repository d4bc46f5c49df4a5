import { describe, expect, it } from 'vitest';
import { shippedCatalog } from '../../../src/catalog/catalog.ts';
import { checkSod } from '../../../src/lint/sod/check-sod.ts';
import { readSodTables } from '../../../src/lint/sod/read-sod-tables.ts';

const read = (functions: string, conflicts: string) =>
  readSodTables({ path: 'f.csv', content: functions }, { path: 'c.csv', content: conflicts });

const functions = `FUNCTION,TEXT,ALTERNATIVE,OBJECT,FIELD,VALUES
BUY,orders goods,1,S_TCODE,TCD,ME21N | ME22N
BUY,,1,M_BEST_EKO,ACTVT,01|02
BUY,,1,M_BEST_EKO,EKORG,1000..1999
BUY,,2,S_TCODE,TCD,ME21
`;
const conflicts = `CONFLICT,TEXT,FUNCTIONS,RISK,SEVERITY
C-1,twice,BUY|BUY,none,Error
`;

describe('readSodTables', () => {
  it('puts the rows of an alternative together, and the fields of an object', () => {
    const { rules, diagnostics } = read(functions, conflicts);
    expect(diagnostics).toEqual([]);
    expect(rules).toEqual({
      functions: [
        {
          id: 'BUY',
          text: 'orders goods',
          alternatives: [
            [
              { object: 'S_TCODE', fields: { TCD: ['ME21N', 'ME22N'] } },
              { object: 'M_BEST_EKO', fields: { ACTVT: ['01', '02'], EKORG: ['1000..1999'] } },
            ],
            [{ object: 'S_TCODE', fields: { TCD: ['ME21'] } }],
          ],
        },
      ],
      conflicts: [{ id: 'C-1', text: 'twice', functions: ['BUY', 'BUY'], risk: 'none', severity: 'error' }],
    });
    expect(checkSod(rules, shippedCatalog).problems).toEqual([]);
  });

  it('takes the values of a field from several rows, too: one a row is how other tools write them', () => {
    const one = 'FUNCTION,ALTERNATIVE,OBJECT,FIELD,VALUES\nBUY,1,S_TCODE,TCD,ME21N\nBUY,1,S_TCODE,TCD,ME22N|ME21\n';
    expect(read(one, conflicts).rules.functions[0]?.alternatives).toEqual([
      [{ object: 'S_TCODE', fields: { TCD: ['ME21N', 'ME22N', 'ME21'] } }],
    ]);
  });

  it('reports a table without the column that names its rows', () => {
    expect(read(functions.replace('FUNCTION,', 'DUTY,'), conflicts).diagnostics.length).toBeGreaterThan(0);
  });

  it.each([
    [functions.replace('M_BEST_EKO', ''), conflicts],
    [functions.replace('ME21N | ME22N', ''), conflicts],
    [functions, conflicts.replace('Error', 'high')],
    [functions, conflicts.replace('BUY|BUY', 'BUY')],
  ])('leaves what is missing or wrong to be reported', (first, second) => {
    expect(checkSod(read(first, second).rules, shippedCatalog).problems).not.toEqual([]);
  });
});
