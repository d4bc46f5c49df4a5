import { describe, expect, it } from 'vitest';
import { shippedCatalog } from '../../../src/catalog/catalog.ts';
import { withProjectObjects } from '../../../src/catalog/project-catalog.ts';
import { replaceIn } from '../../support/role-lines.ts';
import { authorization } from '../../support/small-roles.ts';
import { findingsAfter, soundRole, verifyAfter, verifyChanged, without } from '../../support/verify-changed.ts';

describe('checkAuthorizations', () => {
  it('finds a field of a verified object that has lost its only row, at the authorization', () => {
    expect(
      verifyAfter((lines) => {
        without(lines, 'AGR_1251', 'JOBGROUP');
      }),
    ).toEqual(['R2502 7:90-100 S_BTCH_JOB of the role Z_SALES_CLERK has no row for its field JOBGROUP']);
  });

  it('finds a field that the object does not have, and names the one that was meant, once', () => {
    expect(verifyAfter((lines) => replaceIn(lines, 'AGR_1251', 'JOBGROUP ', 'JOBGRUOP '))).toEqual([
      'R2503 13:116-126 S_BTCH_JOB of the role Z_SALES_CLERK has no field "JOBGRUOP", did you mean JOBGROUP?',
    ]);
  });

  it('finds an authorization that has lost all its values', () => {
    expect(
      verifyAfter((lines) => {
        without(lines, 'AGR_1251', 'S_BTCH_JOB');
        without(lines, 'AGR_1251', 'S_BTCH_JOB');
      }),
    ).toEqual(['R2501 7:90-100 S_BTCH_JOB __________00 of the role Z_SALES_CLERK has no value in AGR_1251']);
  });

  it('shows both lines when a name of the authorization was changed', () => {
    const found = findingsAfter([soundRole], (lines) => replaceIn(lines, 'AGR_1250', 'S_BTCH_JOB', 'S_BTCH_JOP'));
    expect(found.map(({ code, places }) => [code, places.map((place) => ('line' in place ? place.line : 0))])).toEqual([
      ['R2212', [7, 12]],
    ]);
  });

  it('says nothing of objects that nobody has verified', () => {
    const role = { ...soundRole, authorizations: [authorization('Z_OWN', { ANY: ['X'] })], orgLevels: [], menu: [] };
    expect(verifyChanged(role, () => undefined)).toEqual([]);
  });

  it('takes the word of the project for its own objects', () => {
    const role = { ...soundRole, authorizations: [authorization('Z_OWN', { ANY: ['X'] })], orgLevels: [], menu: [] };
    const catalog = withProjectObjects(shippedCatalog, { Z_OWN: ['ANY', 'ACTVT'] });
    expect(verifyChanged(role, () => undefined, { catalog }).map((each) => each.slice(0, 5))).toEqual(['R2502']);
  });

  it('says nothing of a missing field while a row of AGR_1251 is damaged: it may be the one', () => {
    const found = verifyAfter((lines) => replaceIn(lines, 'AGR_1251', 'JOBGROUP  ', 'JOBGROUP   '));
    expect(found.map((each) => each.slice(0, 5))).toEqual(['R2102']);
  });
});
