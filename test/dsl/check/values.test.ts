import { describe, expect, it } from 'vitest';
import { checkRole } from '../../../src/dsl/check/role.ts';
import { blank, open, org, range, value } from '../../../src/index.ts';
import { checkValues, context, definitionWith } from '../../support/check-definition.ts';

describe('the values of a field', () => {
  it.each(['SU01', null, 5, { 0: 'SU01' }, new Set(['SU01']), open()])('are always an array, not %s', (given) => {
    const { found, helps } = checkValues(given);
    expect(found).toEqual(['R1006 TCD']);
    expect(helps[0]).toContain('always an array');
  });

  it('are at least one', () => {
    const { found, messages, helps } = checkValues([]);
    expect(found).toEqual(['R1004 TCD']);
    expect(messages).toEqual(['role "Z_TEST": S_TCODE TCD has no values']);
    expect(helps).toEqual(['write [open()] for no value yet']);
  });

  it.each([
    [[open(), 'A'], ['R1035 TCD.0']],
    [['A', open()], ['R1035 TCD.1']],
    [
      [open(), open()],
      ['R1035 TCD.0', 'R1035 TCD.1'],
    ],
    [[open(), blank()], ['R1035 TCD.0']],
    [[open()], []],
    [[blank(), 'A'], []],
  ])('are open alone: %j', (values, expected) => expect(checkValues(values).found).toEqual(expected));

  it.each([
    [['A', 'B', 'A'], ['R1036 TCD.2']],
    [['A', value('A')], ['R1036 TCD.1']],
    [[value('A', { status: 'S' }), value('A', { status: 'G' })], ['R1036 TCD.1']],
    [[range('A', 'B'), range('A', 'B')], ['R1036 TCD.1']],
    [[range('A', 'B'), range('A', 'C')], []],
    [[blank(), "' '"], ['R1036 TCD.1']],
    [[org('BUKRS'), org('BUKRS')], ['R1036 TCD.1']],
    [['A', 'a', 'A*'], []],
    [
      ['A', 'A', 'A'],
      ['R1036 TCD.1', 'R1036 TCD.2'],
    ],
  ])('are there once: %j', (values, expected) => expect(checkValues(values).found).toEqual(expected));

  it('that are there twice are a warning that shows the first', () => {
    const { role, messages } = checkValues(['A', range('B', 'C'), range('B', 'C')]);
    expect(role).toBeDefined();
    expect(messages).toEqual(['role "Z_TEST": S_TCODE TCD has the value "B to C" twice']);
    const definition = definitionWith({ authorizations: { S_TCODE: [{ TCD: ['A', 'A'] }] } });
    expect(checkRole(definition, context).diagnostics[0]?.places[1]).toMatchObject({
      path: ['authorizations', 'S_TCODE', 0, 'TCD', 0],
      note: 'the first one',
    });
  });

  it('are at most as many as a role can have rows', () => {
    expect(checkValues(Array(1_000_000)).found).toEqual(['R1041 TCD']);
  });

  it('are all checked, and of many mistakes the first hundred shown', () => {
    const { found, messages } = checkValues(Array(5000).fill(''));
    expect(found).toHaveLength(101);
    expect(messages.at(-1)).toContain('4900 more problems are not shown');
  });
});
