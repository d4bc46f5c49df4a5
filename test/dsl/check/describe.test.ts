import { describe as group, expect, it } from 'vitest';
import { describe } from '../../../src/dsl/check/describe.ts';
import { blank, open, org, range, value } from '../../../src/index.ts';

class Plant {
  readonly name = 'Z';
}

group('a wrong value in a sentence', () => {
  it.each([
    ['x', '"x"'],
    ['', '""'],
    ["' '", '"\' \'"'],
    [3, 'the number 3'],
    [Number.NaN, 'the number NaN'],
    [-0.5, 'the number -0.5'],
    [12n, 'the number 12n'],
    [true, 'true'],
    [undefined, 'undefined'],
    [null, 'null'],
    [Symbol('s'), 'a symbol'],
    [() => 1, 'a function'],
    [Plant, 'a function'],
    [[], 'an array'],
    [{}, 'an object'],
    [Object.create(null), 'an object'],
    [new Plant(), 'an object of the class Plant'],
    [new Date(0), 'an object of the class Date'],
    [new Map(), 'an object of the class Map'],
    [Promise.resolve(1), 'a promise'],
    [open(), 'open()'],
    [blank(), 'blank()'],
    [range('A', 'B'), 'range()'],
    [org('BUKRS'), 'org()'],
    [value('A'), 'value()'],
    [{ constructor: 1 }, 'an object'],
  ])('%s', (given, expected) => expect(describe(given)).toBe(expected));

  it('is cut when it is long', () => {
    expect(describe('x'.repeat(1000))).toHaveLength(82);
    expect(describe(10n ** 1000n).length).toBeLessThan(60);
  });

  it('is found without throwing, whatever an object does', () => {
    const angry = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    );
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;
    expect([angry, proxy, cyclic].map(describe)).toEqual([
      'an object that cannot be read',
      'an object that cannot be read',
      'an object',
    ]);
  });
});
