import { describe, expect, it } from 'vitest';
import { specialValue } from '../../src/catalog/authorization-type.ts';
import { blank, open, org, range, value } from '../../src/index.ts';

describe('special values', () => {
  it.each([
    [range('A', 'B'), { [specialValue]: 'range', low: 'A', high: 'B' }],
    [org('BUKRS'), { [specialValue]: 'org', name: 'BUKRS' }],
    [open(), { [specialValue]: 'open' }],
    [blank(), { [specialValue]: 'blank' }],
    [value('03'), { [specialValue]: 'value', low: '03' }],
    [range('A', 'B', { status: 'S' }), { [specialValue]: 'range', low: 'A', high: 'B', status: 'S' }],
    [org('BUKRS', { inactive: true }), { [specialValue]: 'org', name: 'BUKRS', inactive: true }],
    [value('03', { status: 'G' }), { [specialValue]: 'value', low: '03', status: 'G' }],
  ])('are plain data: %j', (made, expected) => expect(made).toEqual(expected));

  it('cannot be changed', () => {
    expect(Object.isFrozen(range('A', 'B'))).toBe(true);
    expect(Object.isFrozen(open())).toBe(true);
  });

  it('cannot have their content overwritten by options', () => {
    const options = { low: 'Z', [specialValue]: 'open', status: 'S' } as const;
    expect(value('03', options)).toEqual({ [specialValue]: 'value', low: '03', status: 'S' });
  });

  it('are made without throwing, whatever they are given', () => {
    const anything = value as (...given: unknown[]) => unknown;
    for (const given of [undefined, null, 5, {}, [], () => 1]) expect(() => anything(given, given)).not.toThrow();
  });

  it('carry the symbol that every copy of the package shares', () => {
    expect(Reflect.get(open(), Symbol.for('rolewright.value'))).toBe('open');
  });
});
