import { describe, expect, it } from 'vitest';
import { roleFacts, summaryOf } from '../../../src/diff/format/summary.ts';
import { diffRoles } from '../../../src/diff/index.ts';
import { authorization, emptyRole, node } from '../../support/small-roles.ts';

describe('summaryOf', () => {
  it('counts roles by what happened to them', () => {
    const role = (name: string, ...tables: readonly string[]) => ({
      ...emptyRole(name),
      authorizations: [authorization('S_TABU_NAM', { TABLE: tables })],
    });
    const left = [role('Z_1', 'A'), role('Z_2', 'B'), role('Z_3', 'C', 'D'), role('Z_4', 'E')];
    const right = [role('Z_1', 'A', 'X'), role('Z_2', 'B'), role('Z_9', 'C', 'D'), role('Z_8', 'F')];
    expect(summaryOf(diffRoles(left, right))).toBe(
      '1 role changed, 1 role renamed, 1 role added, 1 role removed, access wider in 1',
    );
  });
});

describe('roleFacts', () => {
  it.each([
    [emptyRole(), 'single role'],
    [{ ...emptyRole(), kind: 'derived' as const, parent: 'Z_P' }, 'derived role of Z_P'],
    [{ ...emptyRole(), kind: 'composite' as const, children: ['Z_A', 'Z_B'] }, 'composite role, 2 single roles'],
    [
      { ...emptyRole(), authorizations: [authorization('S_GUI', {})], menu: [node('VA01')] },
      'single role, 1 authorization, a menu',
    ],
  ])('%#: %s', (role, expected) => {
    expect(roleFacts(role)).toBe(expected);
  });
});
