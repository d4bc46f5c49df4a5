import { describe, expect, it } from 'vitest';
import { repositoryNames } from '../../../src/dsl/check/context.ts';
import { checkName } from '../../../src/dsl/check/name.ts';
import { Problems } from '../../../src/dsl/check/problems.ts';
import { Spot } from '../../../src/dsl/check/spot.ts';
import { shown } from '../../support/check-definition.ts';

function found(name: unknown, limit = 30, context = {}) {
  const problems = new Problems(undefined);
  const given = checkName(new Spot(problems, 'the role name'), name, limit, context);
  return { given, ...shown(problems.list()) };
}

describe('a name', () => {
  it.each(['Z_SALES', '/MSFTSEN/SENTINEL_READER', 'Z-A.B#C', 'SAP ALL', 'A'.repeat(30), 'Ä', '*'])(
    'can be %s',
    (name) => expect(found(name)).toEqual({ given: name, found: [], messages: [], helps: [] }),
  );

  it.each([
    ['', ['R1011'], 'the role name is empty'],
    ['A'.repeat(31), ['R1012'], `the role name: "${'A'.repeat(31)}" has 31 characters, at most 30 fit`],
    ['z_sales', ['R1013'], 'the role name: "z_sales" has lower-case letters'],
    ['ß', ['R1013'], 'the role name: "ß" has lower-case letters'],
    ['A\tB', ['R1014'], 'the role name has the control character U+0009 at position 2: "A\tB"'],
    [' A', ['R1016'], 'the role name: " A" begins with a blank'],
    ['A ', ['R1016'], 'the role name: "A " ends with a blank'],
  ])('cannot be %j', (name, codes, message) => {
    const checked = found(name);
    expect(checked.found).toEqual(codes);
    expect(checked.messages[0]).toBe(message);
  });

  it('has all that is wrong with it reported', () => {
    expect(found(' a\n'.repeat(11)).found).toEqual(['R1012', 'R1013', 'R1016', 'R1014']);
  });

  it.each([null, undefined, 5, {}, [], ['A'], Symbol('A'), () => 'A'])('has to be a text, not %s', (name) => {
    expect(found(name)).toMatchObject({ given: undefined, found: ['R1005'] });
  });

  it('of the repository is ASCII', () => {
    expect(found('Ä', 10, repositoryNames).found).toEqual(['R1017']);
    expect(found('A_1/', 10, repositoryNames).found).toEqual([]);
  });
});
