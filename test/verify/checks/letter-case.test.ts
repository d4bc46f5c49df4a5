import { describe, expect, it } from 'vitest';
import { helpOf } from '../../../src/diagnostics/diagnostic.ts';
import { replaceIn } from '../../support/role-lines.ts';
import { findingsAfter, soundRole, verifyAfter } from '../../support/verify-changed.ts';

describe('checkLetterCase', () => {
  it.each([
    ['AGR_1251', 'JOBGROUP', 'R2504 13:116-126 AGR_1251: FIELD holds "jobgroup", which has lower-case letters'],
    ['AGR_FLAGS', 'RESP_USER', 'R2504 37:84-94 AGR_FLAGS: FLAG_TYPE holds "resp_user", which has lower-case letters'],
  ])('finds a name in %s: %s', (table, name, expected) => {
    expect(verifyAfter((lines) => replaceIn(lines, table, name, name.toLowerCase()))).toContain(expected);
  });

  it('reports a name once, however often it comes, and says how to write it', () => {
    const found = findingsAfter([soundRole], (lines) => {
      for (const [index, line] of lines.entries()) lines[index] = line.replace('V_VBAK_AAT', 'v_vbak_aat');
    }).filter(({ code }) => code === 'R2504');
    expect(found.map(helpOf)).toEqual(['write V_VBAK_AAT']);
  });

  it('finds the name of a role in all its lines', () => {
    const found = verifyAfter((lines) => {
      for (const [index, line] of lines.entries()) lines[index] = line.replace('Z_SALES_CLERK', 'Z_Sales_Clerk');
    });
    expect(found).toEqual(['R2504 3:51-81 LOADED_AGRS: AGR_NAME holds "Z_Sales_Clerk", which has lower-case letters']);
  });
});
