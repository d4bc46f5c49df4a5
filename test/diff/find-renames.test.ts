import { describe, expect, it } from 'vitest';
import { findRenames } from '../../src/diff/find-renames.ts';
import { authorization, emptyRole, node } from '../support/small-roles.ts';

const role = (name: string, tables: readonly string[]) => ({
  ...emptyRole(name),
  authorizations: [authorization('S_TABU_NAM', { ACTVT: ['03'], TABLE: tables })],
});

const namesOf = (...pairs: ReturnType<typeof findRenames>) => pairs.map(({ from, to }) => `${from.name} -> ${to.name}`);

describe('findRenames', () => {
  it('recognises a role that says the same', () => {
    expect(namesOf(...findRenames([role('Z_OLD', ['A', 'B'])], [role('Z_NEW', ['A', 'B'])]))).toEqual([
      'Z_OLD -> Z_NEW',
    ]);
  });

  it('recognises a role that was changed a little at the same time', () => {
    const tables = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
    const renames = findRenames([role('Z_OLD', tables)], [role('Z_NEW', tables.slice(1))]);
    expect(namesOf(...renames)).toEqual(['Z_OLD -> Z_NEW']);
  });

  it('does not take a role for another with less in common', () => {
    expect(findRenames([role('Z_OLD', ['A', 'B', 'C'])], [role('Z_NEW', ['C', 'D', 'E'])])).toEqual([]);
  });

  it('gives each role its best partner', () => {
    const removed = [role('Z_1', ['A', 'B', 'C', 'D']), role('Z_2', ['A', 'B', 'C', 'E'])];
    const added = [role('Z_3', ['A', 'B', 'C', 'E']), role('Z_4', ['A', 'B', 'C', 'D'])];
    expect(namesOf(...findRenames(removed, added)).sort()).toEqual(['Z_1 -> Z_4', 'Z_2 -> Z_3']);
  });

  it('never recognises a role that says nothing', () => {
    expect(findRenames([emptyRole('Z_OLD')], [emptyRole('Z_NEW')])).toEqual([]);
  });

  it('does not take a composite role for a single one', () => {
    const composite = { ...role('Z_NEW', ['A']), kind: 'composite' as const };
    expect(findRenames([role('Z_OLD', ['A'])], [composite])).toEqual([]);
  });

  it('recognises roles that only have a menu', () => {
    const menu = [node('Sales', [node('VA01')])];
    expect(findRenames([{ ...emptyRole('Z_OLD'), menu }], [{ ...emptyRole('Z_NEW'), menu }])).toHaveLength(1);
  });

  it('recognises many roles that are all the same at once', () => {
    const many = (prefix: string) =>
      Array.from({ length: 200 }, (_, index) => role(`${prefix}${String(index)}`, ['A', 'B']));
    expect(findRenames(many('Z_A'), many('Z_B')).length).toBeLessThanOrEqual(200);
  });

  it('pairs thousands of roles that share most of what they say', () => {
    const many = (prefix: string) =>
      Array.from({ length: 2000 }, (_, index) =>
        role(`${prefix}${String(index)}`, ['A', 'B', 'C', 'D', 'E', `T${String(index)}`]),
      );
    expect(findRenames(many('Z_A'), many('Z_B'))).toHaveLength(2000);
  });
});
