import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { Problems } from '../../../src/dsl/check/problems.ts';
import { readArray, readProperties } from '../../../src/dsl/check/read.ts';
import { Spot } from '../../../src/dsl/check/spot.ts';
import { shown } from '../../support/check-definition.ts';

function properties(value: unknown) {
  const problems = new Problems(undefined);
  const read = readProperties(new Spot(problems, 'it'), value, 'an object');
  return { read: read && [...read], ...shown(problems.list()) };
}

function elements(value: unknown, limit = 10) {
  const problems = new Problems(undefined);
  const read = readArray(new Spot(problems, 'it'), value, { of: 'values', limit, tooMany: 'R1041' });
  return { read, ...shown(problems.list()) };
}

const throwing = (trap: keyof ProxyHandler<object>, target: object = {}) =>
  new Proxy(target, {
    [trap]: () => {
      throw new Error('no');
    },
  });

class Role {
  readonly name = 'Z';
}

describe('the properties of an object', () => {
  it('are read in their order', () => {
    expect(properties({ b: 1, a: 2 }).read).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
  });

  it('are those without undefined', () => expect(properties({ a: undefined, b: null }).read).toEqual([['b', null]]));

  it.each([
    ['a literal', { a: 1 }],
    ['one without prototype', Object.assign(Object.create(null) as object, { a: 1 })],
    ['JSON', JSON.parse('{ "a": 1 }') as unknown],
    ['one of another realm', runInContext('({ a: 1 })', createContext())],
    ['a frozen one', Object.freeze({ a: 1 })],
    ['a proxy that does nothing', new Proxy({ a: 1 }, {})],
  ])('of %s are read', (_, object) => expect(properties(object).read).toEqual([['a', 1]]));

  it.each([
    ['null', null],
    ['undefined', undefined],
    ['a text', 'a'],
    ['a number', 1],
    ['a function', () => ({})],
    ['an array', []],
    ['an instance of a class', new Role()],
    ['a date', new Date(0)],
    ['a map', new Map([['a', 1]])],
    ['a boxed text', Object('a') as unknown],
    ['one that inherits', Object.create({ a: 1 }) as unknown],
    ['one with a prototype set by a literal', { __proto__: { a: 1 } }],
    ['a promise', Promise.resolve({ a: 1 })],
    ['a proxy whose prototype throws', throwing('getPrototypeOf')],
  ])('of %s are refused', (_, value) => expect(properties(value)).toMatchObject({ read: undefined, found: ['R1005'] }));

  it('of an own key __proto__ are read like any other', () => {
    expect(properties(JSON.parse('{ "__proto__": 1 }')).read).toEqual([['__proto__', 1]]);
  });

  it('behind a getter are read once', () => {
    let calls = 0;
    const { read } = properties({
      get a() {
        calls += 1;
        return calls;
      },
    });
    expect([read, calls]).toEqual([[['a', 1]], 1]);
  });

  it('behind a getter that throws are reported, the others read', () => {
    const object = {
      get a(): never {
        throw new Error('no');
      },
      b: 1,
    };
    expect(properties(object)).toMatchObject({ read: [['b', 1]], found: ['R1009 a'] });
  });

  it('of a proxy that throws are reported', () => {
    expect(properties(throwing('ownKeys'))).toMatchObject({ read: undefined, found: ['R1009'] });
    expect(properties(throwing('get', { a: 1 }))).toMatchObject({ read: [], found: ['R1009 a'] });
  });

  it('have no symbols as keys, but for the marks of definitions', () => {
    expect(properties({ [Symbol('own')]: 1 }).messages).toEqual([
      'it must be an object whose keys are texts, not one with the key Symbol(own)',
    ]);
    expect(properties({ [Symbol.for('rolewright.definition')]: 'role' })).toMatchObject({ read: [], found: [] });
  });
});

describe('the elements of an array', () => {
  it('are read in their order', () => expect(elements(['b', 'a']).read).toEqual(['b', 'a']));

  it('are undefined where there is a hole', () => {
    const holed: unknown[] = [];
    holed[1] = 1;
    expect(elements(holed).read).toEqual([undefined, 1]);
  });

  it.each(['abc', null, { length: 1, 0: 'a' }, new Set(['a']), new Uint8Array(2), undefined])(
    'are not those of %j',
    (value) => expect(elements(value)).toMatchObject({ read: undefined, found: ['R1006'] }),
  );

  it('are at most so many, and none is read of too many', () => {
    expect(elements(Array(10).fill(1)).read).toHaveLength(10);
    const read = new Proxy(Array(11).fill(1), {
      get: (target, key) => {
        if (key === '0') throw new Error('was read');
        return Reflect.get(target, key) as unknown;
      },
    });
    expect(elements(read)).toMatchObject({ read: undefined, found: ['R1041'] });
  });

  it('do not have to exist to be counted', () => {
    expect(elements(Array(4_294_967_295)).found).toEqual(['R1041']);
  });

  it('of a proxy that throws, or is revoked, are reported', () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(elements(throwing('get', [1])).found).toEqual(['R1009']);
    expect(elements(proxy).found).toEqual(['R1009']);
  });
});
