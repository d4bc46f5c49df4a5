import { describe, expect, it } from 'vitest';
import { authorization } from '../../support/small-roles.ts';
import { soundRole, verifyAfter, verifyChanged, without } from '../../support/verify-changed.ts';

describe('checkStartAuthorizations', () => {
  it('finds a transaction of the menu whose S_TCODE row was lost, at the menu entry', () => {
    expect(
      verifyAfter((lines) => {
        without(lines, 'AGR_1251', 'VA03');
      }),
    ).toEqual([
      'R2522 40:111-159 the menu of the role Z_SALES_CLERK has the transaction "VA03", and no active S_TCODE grants it',
    ]);
  });

  it.each(['*', 'VA*', 'VA00..VA99'])('has nothing against S_TCODE with %s', (spelled) => {
    const others = soundRole.authorizations.filter(({ object }) => object !== 'S_TCODE');
    const role = { ...soundRole, authorizations: [authorization('S_TCODE', { TCD: [spelled] }), ...others] };
    expect(verifyChanged(role, () => undefined)).toEqual([]);
  });

  it('does not count an S_TCODE that is inactive', () => {
    const others = soundRole.authorizations.filter(({ object }) => object !== 'S_TCODE');
    const start = authorization('S_TCODE', { TCD: ['VA01'] });
    const inactive = authorization('S_TCODE', { TCD: ['VA03'] }, { inactive: true });
    const found = verifyChanged({ ...soundRole, authorizations: [start, inactive, ...others] }, () => undefined);
    expect(found.map((each) => each.slice(0, 5))).toEqual(['R2522']);
  });

  it('says nothing of a role without any S_TCODE: its authorizations are not maintained yet', () => {
    expect(verifyChanged({ ...soundRole, authorizations: [], orgLevels: [] }, () => undefined)).toEqual([]);
  });

  it('says nothing while a row of AGR_1251 is damaged: it may be the one', () => {
    const found = verifyAfter((lines) => {
      const index = lines.findIndex((line) => line.includes('TCD       VA03'));
      lines[index] = (lines[index] ?? '').replace('TCD  ', 'TCD   ');
    });
    expect(found.map((each) => each.slice(0, 5))).toEqual(['R2102']);
  });
});
