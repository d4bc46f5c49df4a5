import { describe, expect, it } from 'vitest';
import { shippedCatalog } from '../../src/catalog/catalog.ts';
import { withProjectObjects, withProjectOrgLevels } from '../../src/catalog/project-catalog.ts';

describe('a catalog with the objects of a project', () => {
  const catalog = withProjectObjects(shippedCatalog, { Z_OBJ: ['Z_FIELD', 'ACTVT'], S_TCODE: ['TCD', 'Z_NEW'] });

  it('knows a new object as verified', () => {
    expect(catalog.object('Z_OBJ')).toEqual({
      name: 'Z_OBJ',
      fields: ['Z_FIELD', 'ACTVT'],
      verified: true,
      fieldOrder: 'verified',
      source: 'project',
    });
  });

  it('takes the word of the project for a shipped object and keeps its text', () => {
    const shipped = shippedCatalog.object('S_TCODE');
    expect(shipped?.fields).toEqual(['TCD']);
    expect(catalog.object('S_TCODE')).toMatchObject({
      fields: ['TCD', 'Z_NEW'],
      text: shipped?.text,
      source: 'project',
    });
  });

  it('leaves the shipped catalog and other objects as they are', () => {
    expect(shippedCatalog.object('Z_OBJ')).toBeUndefined();
    expect(catalog.object('S_RFC')).toEqual(shippedCatalog.object('S_RFC'));
    expect(catalog.orgLevel('BUKRS')).toEqual(shippedCatalog.orgLevel('BUKRS'));
  });

  it('lists new objects in order and corrected ones once', () => {
    const names = catalog.objectNames();
    expect(names).toHaveLength(shippedCatalog.objectNames().length + 1);
    expect(names).toEqual([...names].sort());
  });

  it('makes an object verified that was not', () => {
    expect(withProjectObjects(shippedCatalog, { A_B_ANLKL: ['BUKRS'] }).object('A_B_ANLKL')?.verified).toBe(true);
  });

  it('does not change when the project changes its arrays afterwards', () => {
    const fields = ['A'];
    const own = withProjectObjects(shippedCatalog, { Z_OBJ: fields });
    fields.push('B');
    expect(own.object('Z_OBJ')?.fields).toEqual(['A']);
  });

  it('has no object that only a prototype has', () => expect(catalog.object('constructor')).toBeUndefined());
});

describe('a catalog with the org levels of a project', () => {
  const catalog = withProjectOrgLevels(shippedCatalog, ['ZREGION', 'BUKRS']);

  it('knows them, and that the project says so', () => {
    expect(catalog.orgLevel('ZREGION')).toEqual({ name: 'ZREGION', certainty: 'project' });
  });

  it('keeps what it knows of standard ones', () => expect(catalog.orgLevel('BUKRS')?.certainty).toBe('standard'));

  it('lists all of them in order, each once', () => {
    const names = catalog.orgLevelNames();
    expect(names).toEqual([...new Set([...shippedCatalog.orgLevelNames(), 'ZREGION'])].sort());
  });

  it('goes together with objects of the project', () => {
    const both = withProjectObjects(catalog, { Z_OBJ: ['ZREGION'] });
    expect(both.object('Z_OBJ')?.fields).toEqual(['ZREGION']);
    expect(both.orgLevel('ZREGION')?.certainty).toBe('project');
  });
});
