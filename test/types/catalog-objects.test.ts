import { describe, expect, it, vi } from 'vitest';
import { catalogObjectTypes } from '../../src/catalog/object-types.ts';
import { compile, instantiations } from './compile.ts';

// TypeScript reads its own library for each of them.
vi.setConfig({ testTimeout: 120_000 });

const objectsOf = (count: number) =>
  Array.from({ length: count }, (_, number) => ({
    name: `Z_OBJ${number}`,
    text: `Object ${number} */`,
    fields: ['BUKRS', 'ACTVT'],
    verified: true,
  }));

const roleWith = (authorizations: string): string =>
  `import { defineRole } from 'rolewright';\nexport default defineRole({ name: 'Z', text: { EN: 'x' }, authorizations: { ${authorizations} } });`;

const imported = catalogObjectTypes([
  ...objectsOf(3),
  { name: 'S_RFC', fields: ['RFC_NEW', 'ACTVT'], verified: true },
  { name: "/IWFND/'X", fields: ['/A/B'], verified: true },
]);

describe('the types of an imported catalog', () => {
  it('know its objects, and replace those that are shipped', () => {
    const role = roleWith("Z_OBJ1: [{ BUKRS: ['*'], ACTVT: ['03'] }], S_RFC: [{ RFC_NEW: ['*'], ACTVT: ['16'] }]");
    expect(compile(`${imported}\n${role}`)).toEqual([]);
  });

  it('name the object and the field that is wrong, and the nearest one', () => {
    const [field] = compile(`${imported}\n${roleWith("Z_OBJ1: [{ BUKR: ['*'], ACTVT: ['03'] }]")}`);
    expect(field).toMatchObject({ at: 'BUKR' });
    expect(field?.message).toContain("'BUKR' does not exist in type 'Z_OBJ1'. Did you mean to write 'BUKRS'?");
    const [object] = compile(`${imported}\n${roleWith("Z_OBJX1: [{ BUKRS: ['*'], ACTVT: ['03'] }]")}`);
    expect(object).toMatchObject({ at: 'Z_OBJX1' });
    expect(object?.message).toContain("Did you mean to write 'Z_OBJ");
  });

  it('give way to what the project declares', () => {
    const own =
      "declare module 'rolewright' { interface AuthObjects { readonly Z_OBJ1: { readonly OWN: readonly string[] } } }";
    expect(compile(`${imported}\n${own}\n${roleWith("Z_OBJ1: [{ OWN: ['1'] }]")}`)).toEqual([]);
    expect(compile(`${imported}\n${own}\n${roleWith("Z_OBJ1: [{ BUKRS: ['*'], ACTVT: ['03'] }]")}`)).toHaveLength(1);
  });

  it('cost one role file hardly more when there are 5,000 of them than with 300', () => {
    const role = roleWith("Z_OBJ1: [{ BUKRS: ['*'], ACTVT: ['03'] }]");
    const [few, many] = [300, 5000].map((count) => instantiations(`${catalogObjectTypes(objectsOf(count))}\n${role}`));
    expect((many ?? 0) - (few ?? 0)).toBeLessThan(4700 * 6);
  });
});
