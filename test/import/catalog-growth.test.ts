import { describe, expect, it } from 'vitest';
import { shippedCatalog } from '../../src/catalog/catalog.ts';
import { catalogGrowth, isEmptyGrowth, joinGrowth, withGrowth } from '../../src/import/catalog-growth.ts';
import { catalogSource } from '../../src/import/catalog-source.ts';
import type { Role } from '../../src/model/role.ts';
import { roleWith } from '../support/imported.ts';

function roleUsing(object: string, ...fields: readonly string[]): Role {
  const values = [{ low: '*', high: '', status: 'U' }] as const;
  return roleWith({
    authorizations: [
      { object, status: 'U', inactive: false, text: '', fields: fields.map((name) => ({ name, values })) },
    ],
  });
}

const growthOf = (...roles: readonly Role[]) => catalogGrowth(roles, shippedCatalog);

describe('the growth of the catalog', () => {
  it('is nothing for objects that are known', () => {
    expect(isEmptyGrowth(growthOf(roleUsing('S_TCODE', 'TCD')))).toBe(true);
    expect(isEmptyGrowth(growthOf(roleUsing('S_RFC', 'ACTVT')))).toBe(true);
  });

  it('has all fields that were seen of a new object', () => {
    const { objects } = growthOf(roleUsing('ZOBJ', 'ZB', 'ACTVT'), roleUsing('ZOBJ', 'ZC'));
    expect(objects).toEqual({ ZOBJ: ['ACTVT', 'ZB', 'ZC'] });
  });

  it('has the known fields too when an object has another one in this release', () => {
    expect(growthOf(roleUsing('S_TCODE', 'TCD', 'ZNEW')).objects).toEqual({ S_TCODE: ['TCD', 'ZNEW'] });
  });

  it('has the org levels that a role gives values, and never ACTVT', () => {
    const orgLevels = ['ZPIER', 'BUKRS', 'ACTVT'].map((name) => ({ name, values: [] }));
    expect(growthOf(roleWith({ orgLevels })).orgLevels).toEqual(['ZPIER']);
  });

  it('has no names that a project cannot declare', () => {
    const many = Array.from({ length: 11 }, (_, index) => `F${String(index)}`);
    expect(isEmptyGrowth(growthOf(roleUsing('zlower', 'F'), roleUsing('ZÄ', 'F'), roleUsing('ZMANY', ...many)))).toBe(
      true,
    );
  });

  it('is known to the catalog that it is added to', () => {
    const catalog = withGrowth(shippedCatalog, { objects: { ZOBJ: ['ZB'] }, orgLevels: ['ZPIER'] });
    expect([catalog.object('ZOBJ')?.fields, catalog.orgLevel('ZPIER')?.certainty]).toEqual([['ZB'], 'project']);
  });

  it('adds to what was declared before', () => {
    const one = { objects: { ZA: ['F', 'G'] }, orgLevels: ['ZP'] };
    const other = { objects: { ZA: ['G', 'H'], ZB: ['F'] }, orgLevels: ['ZO'] };
    expect(joinGrowth(one, other)).toEqual({ objects: { ZA: ['F', 'G', 'H'], ZB: ['F'] }, orgLevels: ['ZO', 'ZP'] });
  });

  it('is a source that names only what it uses', () => {
    expect(catalogSource({ objects: {}, orgLevels: ['ZP'] })).toContain(
      "import type { OrgLevelValues } from 'rolewright';",
    );
    expect(catalogSource({ objects: { '/A/B': ['F'] }, orgLevels: [] })).toContain("  '/A/B': ['F'],");
  });
});
