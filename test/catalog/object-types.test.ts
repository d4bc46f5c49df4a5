import { describe, expect, it } from 'vitest';
import {
  documentation,
  interfaceNames,
  objectInterface,
  projectObjectTypes,
  propertyName,
} from '../../src/catalog/object-types.ts';

describe('the interface of an object', () => {
  it('requires all fields of a verified object and has no others', () => {
    const object = { name: 'S_RFC', text: 'Access to RFC', fields: ['RFC_TYPE', 'ACTVT'], verified: true };
    expect(objectInterface(object, 'S_RFC')).toBe(
      [
        '/** Access to RFC */',
        'interface S_RFC extends AuthorizationOptions {',
        '  readonly RFC_TYPE: Values;',
        '  readonly ACTVT: Values;',
        '}',
      ].join('\n'),
    );
  });

  it('completes the fields of an object that is not verified and takes others in upper case', () => {
    expect(objectInterface({ name: 'A', fields: ['BUKRS'], verified: false }, 'A')).toBe(
      [
        '/** No text is known (fields not verified) */',
        'interface A extends AuthorizationOptions {',
        '  readonly BUKRS?: Values;',
        '  readonly [field: Uppercase<string>]: Values | undefined;',
        '}',
      ].join('\n'),
    );
  });

  it('cannot be left through its documentation', () => {
    const about = (text: string) => documentation({ name: 'A', text, fields: [], verified: true });
    expect(about('@deprecated {@link A}')).toBe('/** \\@deprecated {\\@link A} */');
    expect(about('A\u202eB\nC')).toBe('/** A\\u202EB\\nC */');
    expect(documentation({ name: 'A', text: 'A */ evil()', fields: [], verified: true })).toBe('/** A * / evil() */');
  });
});

describe('names in types', () => {
  it.each([
    ['S_RFC', 'S_RFC'],
    ['/IWBEP/SB', '_IWBEP_SB'],
    ['1ABC', '_1ABC'],
    ['Z-OBJ', 'Z_OBJ'],
  ])('of the object %s is %s', (object, expected) => expect(interfaceNames([object]).get(object)).toBe(expected));

  it('of two objects are never the same', () => {
    expect([...interfaceNames(['Z_A', 'Z/A', 'Z-A']).values()]).toEqual(['Z_A', 'Z_A_', 'Z_A__']);
  });

  it.each([
    ['ACTVT', 'ACTVT'],
    ['/IWBEP/PRJ', "'/IWBEP/PRJ'"],
    ["A'B", "'A\\'B'"],
    ['A\\B', "'A\\\\B'"],
    ['A\nB\u202e', "'A\\nB\\u202e'"],
    ['1A', "'1A'"],
  ])('of the property %s is %s', (name, expected) => expect(propertyName(name)).toBe(expected));
});

describe('the types of the objects of a project', () => {
  it('declare objects and org levels, sorted', () => {
    expect(projectObjectTypes({ Z_OBJ: ['Z_FIELD', 'ACTVT'], '/A/B': ['/A/F'] }, ['ZREGION'])).toBe(`\
// Written by \`rolewright types\` from the configuration. Changes here are lost.

import type { AuthorizationOptions, OrgLevelValues, Values } from 'rolewright';

declare module 'rolewright' {
  interface AuthObjects {
    readonly '/A/B': _A_B;
    readonly Z_OBJ: Z_OBJ;
  }
  interface OrgLevelFields {
    readonly ZREGION: OrgLevelValues;
  }
}

/** /A/B */
interface _A_B extends AuthorizationOptions {
  readonly '/A/F': Values;
}

/** Z_OBJ */
interface Z_OBJ extends AuthorizationOptions {
  readonly Z_FIELD: Values;
  readonly ACTVT: Values;
}

export {};
`);
  });

  it('declare nothing for a project without objects', () => {
    const text = projectObjectTypes({});
    expect(text).not.toContain('import');
    expect(text).not.toContain('interface');
    expect(text).toMatch(/\n\nexport \{\};\n$/);
  });

  it('are the same whatever the order of the objects is', () => {
    expect(projectObjectTypes({ B: ['X'], A: ['Y'] })).toBe(projectObjectTypes({ A: ['Y'], B: ['X'] }));
  });
});
