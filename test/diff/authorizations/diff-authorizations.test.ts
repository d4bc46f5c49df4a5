import { describe, expect, it, vi } from 'vitest';
import { diffAuthorizations } from '../../../src/diff/authorizations/diff-authorizations.ts';
import { orgLevelsOf } from '../../../src/model/value-logic/org-level-reference.ts';
import { authorization } from '../../support/small-roles.ts';

const resolvers = () => ({ before: orgLevelsOf([]), after: orgLevelsOf([]) });
const rfc = authorization('S_RFC', { ACTVT: ['16'], RFC_NAME: ['SDTX'] });
const gui = authorization('S_GUI', { ACTVT: ['61'] });

describe('diffAuthorizations', () => {
  it('finds nothing between the same authorizations, and asks for no org levels', () => {
    const asked = vi.fn(resolvers);
    expect(diffAuthorizations([gui, rfc], structuredClone([gui, rfc]), asked)).toEqual([]);
    expect(asked).not.toHaveBeenCalled();
  });

  it('finds nothing when only their order differs', () => {
    expect(diffAuthorizations([gui, rfc], [rfc, gui], resolvers)).toEqual([]);
  });

  it('gives what is new, changed and gone, by object', () => {
    const more = authorization('S_RFC', { ACTVT: ['16'], RFC_NAME: ['SDTX', 'SYST'] });
    const tcode = authorization('S_TCODE', { TCD: ['SE16'] });
    const changes = diffAuthorizations([gui, rfc], [more, tcode], resolvers);
    expect(changes.map(({ kind, access }) => [kind, access])).toEqual([
      ['authorization-removed', 'narrower'],
      ['authorization-changed', 'wider'],
      ['authorization-added', 'wider'],
    ]);
    expect(changes[1]).toMatchObject({ before: rfc, after: more });
  });

  it('shows a change of status alone as one that leaves access as it is', () => {
    const standard = authorization('S_RFC', { ACTVT: ['16'], RFC_NAME: ['SDTX'] }, { status: 'S' });
    const [change] = diffAuthorizations([rfc], [standard], resolvers);
    expect(change).toMatchObject({ kind: 'authorization-changed', access: 'same' });
  });

  it('compares thousands of authorizations of one object without comparing each with each', () => {
    const many = (prefix: string) =>
      Array.from({ length: 5000 }, (_, index) =>
        authorization('S_RFC', { ACTVT: ['16'], RFC_NAME: [`${prefix}${index}`] }),
      );
    const changes = diffAuthorizations(many('A'), many('B'), resolvers);
    expect(changes.filter(({ access }) => access === 'wider')).toHaveLength(5000);
    expect(changes.filter(({ access }) => access === 'narrower')).toHaveLength(5000);
  });

  it('compares tens of thousands of values of one field', () => {
    const many = (prefix: string) => [
      authorization('S_RFC', { RFC_NAME: Array.from({ length: 30_000 }, (_, index) => `${prefix}${index}`) }),
    ];
    const [change] = diffAuthorizations(many('A'), many('B'), resolvers);
    expect(change).toMatchObject({ kind: 'authorization-changed', access: 'other', widerBy: 'values' });
  });
});
