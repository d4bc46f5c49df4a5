import { describe, expect, it } from 'vitest';
import { authorization } from '../../support/small-roles.ts';
import { replaceIn } from '../../support/role-lines.ts';
import { soundRole, verifyAfter, verifyChanged } from '../../support/verify-changed.ts';

const nothing = () => undefined;
const withValues = (object: string, fields: Readonly<Record<string, readonly string[]>>) =>
  verifyChanged({ ...soundRole, orgLevels: [], authorizations: [authorization(object, fields)], menu: [] }, nothing);

describe('checkValues', () => {
  it('finds a range that runs backwards, at its upper end', () => {
    const found = verifyAfter((lines) => {
      const line = replaceIn(lines, 'AGR_1251', `01${' '.repeat(38)}03`, `03${' '.repeat(38)}01`);
      expect(line).toBe(16);
    });
    expect(found).toEqual([
      'R2523 16:166-206 V_VBAK_AAT ACTVT of the role Z_SALES_CLERK has a range from "03" to "01", which grants nothing',
    ]);
  });

  it('has nothing against a range that ends in a pattern, or has one value', () => {
    expect(withValues('S_RFC', { ACTVT: ['16'], RFC_NAME: ['AB..C*', '0..9*', 'A..A'], RFC_TYPE: ['FUGR'] })).toEqual(
      [],
    );
  });

  it('leaves a range without its lower end to the reader', () => {
    const found = withValues('S_RFC', { ACTVT: ['16'], RFC_NAME: ['..C'], RFC_TYPE: ['FUGR'] });
    expect(found.map((each) => each.slice(0, 5))).toEqual(['R2206']);
  });

  it('finds lower case in a field that is compared with upper case only', () => {
    const found = verifyAfter((lines) => replaceIn(lines, 'AGR_1251', 'VA03', 'va03'));
    expect(found).toEqual([
      'R2524 15:126-166 S_TCODE TCD of the role Z_SALES_CLERK holds "va03", but what it is compared with is upper case',
      'R2522 41:111-159 the menu of the role Z_SALES_CLERK has the transaction "VA03", and no active S_TCODE grants it',
    ]);
  });

  it('finds lower case in the upper end of a range', () => {
    expect(withValues('S_TCODE', { TCD: ['VA01..va99'] })).toEqual([
      'R2524 6:166-206 S_TCODE TCD of the role Z_SALES_CLERK holds "va99", but what it is compared with is upper case',
    ]);
  });

  it('finds an org level in lower case, which refers to nothing', () => {
    const found = verifyAfter((lines) => replaceIn(lines, 'AGR_1251', '$VKORG', '$vkorg'));
    expect(found.map((each) => each.slice(0, 8))).toEqual(['R2524 24', 'R2508 27']);
  });

  it('says nothing of fields that may hold lower case, nor of objects that nobody has verified', () => {
    expect(withValues('S_XMI_PROD', { EXTCOMPANY: ['Microsoft'], EXTPRODUCT: ['Azure'], INTERFACE: ['XAL'] })).toEqual(
      [],
    );
    expect(withValues('Z_OWN', { TCD: ['va03'], ACTVT: ['xx'] })).toEqual([]);
  });
});
