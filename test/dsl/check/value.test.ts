import { describe, expect, it } from 'vitest';
import { specialValue } from '../../../src/catalog/authorization-type.ts';
import { blank, open, org, range, value } from '../../../src/index.ts';
import { checkValues } from '../../support/check-definition.ts';

const lowsOf = (...values: readonly unknown[]) =>
  checkValues(values).role?.authorizations[0]?.fields[0]?.values.map(({ low, high }) => [low, high]);

describe('a value of any kind', () => {
  it('is spelled as in the file', () => {
    expect(lowsOf('*', blank(), range('A', 'B'), org('BUKRS'), value('03'))).toEqual([
      ['*', ''],
      ["' '", ''],
      ['A', 'B'],
      ['$BUKRS', ''],
      ['03', ''],
    ]);
    expect(lowsOf(open())).toEqual([['', '']]);
  });

  it.each([
    3,
    0,
    true,
    null,
    undefined,
    {},
    [],
    ['A'],
    { low: 'A', high: 'B' },
    Symbol('A'),
    () => 'A',
    new Date(0),
    Number.NaN,
    10n,
    Object('A') as unknown,
  ])('cannot be %s', (given) => {
    const { found, messages } = checkValues([given]);
    expect(found).toEqual(['R1005 TCD.0']);
    expect(messages[0]).toContain('S_TCODE TCD must be a text, range(), org(), open(), blank() or value(), not ');
  });

  it('says when the function was not called', () => {
    expect(checkValues([open]).messages[0]).toMatch(/not a function$/);
  });

  it.each<unknown>([5, null, undefined, ['A']])('of value(%j) is refused', (low) => {
    expect(checkValues([value(low as string)]).found).toEqual(['R1005 TCD.0']);
  });

  it('of value() is checked like a plain one', () => {
    expect(checkValues([value('')]).found).toEqual(['R1030 TCD.0']);
    expect(checkValues([value('$BUKRS')]).found).toEqual(['R1032 TCD.0']);
  });

  it('made by another copy of the package counts', () => {
    expect(lowsOf({ [Symbol.for('rolewright.value')]: 'range', low: 'A', high: 'B' })).toEqual([['A', 'B']]);
  });

  it.each(['Range', 'toString', '', 5, null])('with the unknown mark %j is refused', (kind) => {
    expect(checkValues([{ [specialValue]: kind }]).found).toEqual(['R1005 TCD.0']);
  });

  it('that is a class instance with a mark is refused', () => {
    class Sneaky {
      readonly [specialValue] = 'open';
    }
    expect(checkValues([new Sneaky()]).found).toEqual(['R1005 TCD.0']);
  });
});
