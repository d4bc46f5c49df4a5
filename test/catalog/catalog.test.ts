import { describe, expect, it } from 'vitest';
import { shippedCatalog } from '../../src/catalog/catalog.ts';
import { authorizationObjects } from '../../src/catalog/data/authorization-objects.ts';

const objects = shippedCatalog.objectNames().map((name) => shippedCatalog.object(name)!);

describe('the shipped catalog', () => {
  it('has 310 objects, 270 of them verified', () => {
    expect(objects).toHaveLength(310);
    expect(objects.filter(({ verified }) => verified)).toHaveLength(270);
  });

  it('knows the fields, text, class and source of an object', () => {
    expect(shippedCatalog.object('S_RFC')).toMatchObject({
      name: 'S_RFC',
      fields: ['RFC_TYPE', 'RFC_NAME', 'ACTVT'],
      verified: true,
      source: 'shipped',
    });
  });

  it('keeps the fields of an object that is not verified apart from facts', () => {
    expect(shippedCatalog.object('A_B_ANLKL')).toMatchObject({ verified: false, fields: ['BUKRS', 'ANLKL', 'BWASL'] });
  });

  it.each(['', 'S_RFCX', 's_rfc', 'constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'])(
    'knows no object %j',
    (name) => expect(shippedCatalog.object(name)).toBeUndefined(),
  );

  it('gives object names in order, each once', () => {
    const names = shippedCatalog.objectNames();
    expect(names).toEqual([...new Set(names)].sort());
  });

  it('cannot be changed through the lists it gives', () => {
    (shippedCatalog.objectNames() as string[]).pop();
    (shippedCatalog.orgLevelNames() as string[]).pop();
    expect(shippedCatalog.objectNames()).toHaveLength(310);
    expect(shippedCatalog.orgLevelNames()).toHaveLength(17);
  });

  it('knows the standard org levels and says how sure it is', () => {
    expect(shippedCatalog.orgLevel('BUKRS')).toEqual({ name: 'BUKRS', text: 'Company code', certainty: 'standard' });
    expect(shippedCatalog.orgLevelNames()).toContain('WERKS');
  });

  it.each(['ACTVT', 'TCD', '$BUKRS', 'bukrs', 'constructor'])('does not take %j for an org level', (name) =>
    expect(shippedCatalog.orgLevel(name)).toBeUndefined(),
  );
});

describe('the data of the catalog', () => {
  it.each(Object.entries(authorizationObjects))('%s has names that fit into a row', (name, { fields }) => {
    expect(name).toMatch(/^[A-Z0-9_/]{1,10}$/);
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.length).toBeLessThanOrEqual(10);
    expect(new Set(fields).size).toBe(fields.length);
    for (const field of fields) expect(field).toMatch(/^[A-Z0-9_/]{1,10}$/);
  });

  it('has values of ACTVT for objects with that field only', () => {
    const odd = objects.filter(
      ({ fields, activitiesSeen }) => activitiesSeen !== undefined && !fields.includes('ACTVT'),
    );
    expect(odd).toEqual([]);
  });
});
