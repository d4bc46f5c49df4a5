import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameAccess } from '../../src/lint/same-access.ts';
import type { Role } from '../../src/model/role.ts';
import { anyShortValues, granted, shortTexts } from '../support/brute-force-values.ts';
import { anySmallRole, authorization, emptyRole } from '../support/small-roles.ts';

const role = (...authorizations: Role['authorizations']): Role => ({ ...emptyRole('Z_ROLE'), authorizations });
const one = authorization('Z_ONE', { A: ['X', 'Y'], B: ['Z'] });

describe('sameAccess', () => {
  it.each<[string, Role]>([
    ['a value that is covered', role(authorization('Z_ONE', { A: ['X', 'Y', 'X..Y'], B: ['Z', 'Z'] }))],
    ['another order', role(authorization('Z_ONE', { A: ['X..Y'], B: ['Z'] }))],
    [
      'the same authorization twice',
      role(authorization('Z_ONE', { A: ['X..Y', 'Y'], B: ['Z'] }), authorization('Z_ONE', { A: ['X..Y'], B: ['Z'] })),
    ],
  ])('is so with %s', (_, other) =>
    expect(sameAccess(role(authorization('Z_ONE', { A: ['X..Y'], B: ['Z'] })), other)).toBe(true),
  );

  it.each<[string, Role]>([
    ['a value less', role(authorization('Z_ONE', { A: ['X'], B: ['Z'] }))],
    ['another status', role(authorization('Z_ONE', { A: ['X', 'Y'], B: ['Z'] }, { status: 'M' }))],
    ['an inactive one', role(authorization('Z_ONE', { A: ['X', 'Y'], B: ['Z'] }, { inactive: true }))],
    ['an open field', role(authorization('Z_ONE', { A: ['X', 'Y', ''], B: ['Z'] }))],
    ['an org level instead of its value', role(authorization('Z_ONE', { A: ['X', 'Y'], B: ['$BUKRS'] }))],
    ['another text', role({ ...one, text: 'x' })],
    ['no authorization', role()],
    ['another org level', { ...role(one), orgLevels: [{ name: 'BUKRS', values: [] }] }],
    ['another menu', { ...role(one), menu: [{} as never] }],
  ])('is not so with %s', (_, other) => expect(sameAccess(role(one), other)).toBe(false));

  it('is so for a role and itself', () => {
    fc.assert(
      fc.property(anySmallRole, (any) => {
        expect(sameAccess(any, structuredClone(any))).toBe(true);
      }),
    );
  });

  it('of one authorization is what brute force says of its values', () => {
    fc.assert(
      fc.property(anyShortValues, anyShortValues, (left, right) => {
        const roleOf = (values: typeof left) =>
          role({
            ...one,
            fields: [{ name: 'A', values: values.map((value) => ({ ...value, status: 'U' as const })) }],
          });
        const textsOf = (values: typeof left) => [...granted(values, shortTexts)].join();
        expect(sameAccess(roleOf(left), roleOf(right))).toBe(textsOf(left) === textsOf(right));
      }),
      { numRuns: 500 },
    );
  });
});
