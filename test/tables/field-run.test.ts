import { expect, it } from 'vitest';
import { AuthorizationDraft } from '../../src/tables/authorization-draft.ts';
import { FieldRun } from '../../src/tables/field-run.ts';
import { value } from '../support/small-roles.ts';

const [first, second] = ['A', 'B'].map((object) => new AuthorizationDraft(object, '__________00')) as [
  AuthorizationDraft,
  AuthorizationDraft,
];

it('hands values over field by field and authorization by authorization', () => {
  const run = new FieldRun();
  run.add(first, 'X', value('1'));
  run.add(first, 'X', value('2'));
  run.add(first, 'Y', value('3'));
  run.add(second, 'Y', value('4'));
  run.add(first, 'Y', value('5'));
  run.end();
  run.end();
  const lows = (draft: AuthorizationDraft) =>
    draft.finish().fields.map(({ name, values }) => [name, ...values.map(({ low }) => low)]);
  expect(lows(first)).toEqual([
    ['X', '1', '2'],
    ['Y', '3', '5'],
  ]);
  expect(lows(second)).toEqual([['Y', '4']]);
});

it('knows the field of the last row of an authorization', () => {
  const run = new FieldRun();
  expect(run.fieldOf(first)).toBe('');
  run.add(first, 'X', value('1'));
  expect([run.fieldOf(first), run.fieldOf(second)]).toEqual(['X', '']);
});
