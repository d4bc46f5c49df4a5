import { describe, expect, it } from 'vitest';
import { complaints, replaceIn } from '../../support/role-lines.ts';
import { authorization } from '../../support/small-roles.ts';
import { findingsAfter, soundRole, verifyAfter, verifyChanged, without } from '../../support/verify-changed.ts';

describe('checkOrgLevels', () => {
  it('finds a reference whose rows in AGR_1252 were lost', () => {
    expect(
      verifyAfter((lines) => {
        without(lines, 'AGR_1252', '1000');
        without(lines, 'AGR_1252', '2000');
      }),
    ).toEqual([
      'R2507 24:126-166 V_VBAK_VKO VKORG of the role Z_SALES_CLERK refers to $VKORG, and AGR_1252 has no row for it',
    ]);
  });

  it('leaves a master alone, whether its derived roles are in the file or elsewhere', () => {
    const master = { ...soundRole, orgLevels: [] };
    const derived = { ...soundRole, name: 'Z_SALES_CLERK_1000', parent: master.name };
    expect(complaints(findingsAfter([master, derived], () => undefined))).toEqual([]);
    expect(verifyChanged(master, () => undefined, { masters: [master.name] })).toEqual([]);
    expect(verifyChanged(master, () => undefined, { masters: ['Z_OTHER'] })).toHaveLength(1);
  });

  it('finds values of an org level that nothing refers to', () => {
    expect(verifyAfter((lines) => replaceIn(lines, 'AGR_1251', '$VKORG', '1000  '))).toEqual([
      'R2508 27:90-130 no authorization of the role Z_SALES_CLERK refers to the org level $VKORG',
    ]);
  });

  it('names the reference that was meant, with its line', () => {
    const found = findingsAfter([soundRole], (lines) => {
      replaceIn(lines, 'AGR_1252', '$VKORG', '$VKROG');
      replaceIn(lines, 'AGR_1252', '$VKORG', '$VKROG');
    }).filter(({ code }) => code === 'R2508');
    expect(found).toMatchObject([{ data: { level: 'VKROG', meant: '$VKORG' }, places: [{ line: 27 }, { line: 24 }] }]);
  });

  it('takes $TMP for the plain value that it is', () => {
    const fields = { ACTVT: ['03'], DEVCLASS: ['$TMP'], OBJNAME: ['*'], OBJTYPE: ['*'], P_GROUP: ['*'] };
    const role = { ...soundRole, authorizations: [authorization('S_DEVELOP', fields)], orgLevels: [], menu: [] };
    expect(verifyChanged(role, () => undefined)).toEqual([]);
  });
});
