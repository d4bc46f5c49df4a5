import { describe, expect, it } from 'vitest';
import { callSiteOf, definitionKindOf, markDefinition } from '../../src/dsl/definition.ts';

const callSite = { file: '/roles/z.role.ts', line: 3, column: 16 };

describe('a definition', () => {
  it('is a copy that carries its kind and its place', () => {
    const given = { name: 'Z' };
    const definition = markDefinition(given, 'role', callSite);
    expect(definition).not.toBe(given);
    expect(definition).toEqual(given);
    expect(definitionKindOf(definition)).toBe('role');
    expect(callSiteOf(definition)).toEqual(callSite);
  });

  it('does not mark what it was made from', () => {
    const given = { name: 'Z' };
    markDefinition(given, 'role', callSite);
    expect(definitionKindOf(given)).toBeUndefined();
    expect(Reflect.ownKeys(given)).toEqual(['name']);
  });

  it('does not hand its marks on when it is spread or printed', () => {
    const definition = markDefinition({ name: 'Z' }, 'role', callSite);
    expect(definitionKindOf({ ...definition })).toBeUndefined();
    expect(JSON.stringify(definition)).toBe('{"name":"Z"}');
    expect(Object.keys(definition)).toEqual(['name']);
  });

  it('is marked with symbols that every copy of the package shares', () => {
    const definition = markDefinition({}, 'config', callSite);
    const read = (mark: string): unknown => Reflect.get(definition, Symbol.for(mark));
    expect([read('rolewright.definition'), read('rolewright.callSite')]).toEqual(['config', callSite]);
  });

  it('has none of its getters called', () => {
    const given = {
      get name(): string {
        throw new Error('was read');
      },
    };
    expect(definitionKindOf(markDefinition(given, 'role', undefined))).toBe('role');
  });

  it('keeps the prototype, for the check to judge', () => {
    class Own {
      readonly name = 'Z';
    }
    expect(markDefinition(new Own(), 'role', undefined)).toBeInstanceOf(Own);
  });

  it.each([null, undefined, 5, 'x', [], () => 1])('can be made of %s, for the check to refuse', (given) => {
    expect(definitionKindOf(markDefinition(given as unknown, 'role', undefined))).toBe('role');
  });

  it.each([null, undefined, 5, 'role', {}, [], { kind: 'role' }, { [Symbol.for('rolewright.definition')]: 'other' }])(
    'is not %j',
    (value) => {
      expect(definitionKindOf(value)).toBeUndefined();
      expect(callSiteOf(value)).toBeUndefined();
    },
  );

  it('is looked for without throwing', () => {
    const angry = new Proxy(
      {},
      {
        getOwnPropertyDescriptor: () => {
          throw new Error('no');
        },
      },
    );
    expect([definitionKindOf(angry), callSiteOf(angry)]).toEqual([undefined, undefined]);
  });
});
