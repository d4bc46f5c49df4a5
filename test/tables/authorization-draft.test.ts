import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/model/value.ts';
import { AuthorizationDraft } from '../../src/tables/authorization-draft.ts';
import { value } from '../support/small-roles.ts';

const field = (name: string, ...values: readonly (string | Value)[]) => ({
  name,
  values: values.map((each) => (typeof each === 'string' ? value(each) : each)),
});

function finished(...parts: readonly (readonly ReturnType<typeof field>[])[]) {
  const draft = new AuthorizationDraft('S_RFC', '__________00');
  for (const part of parts) draft.add([...part]);
  return draft.finish().fields;
}

describe('AuthorizationDraft', () => {
  it('orders fields by name and keeps the order of their values', () => {
    expect(finished([field('RFC_NAME', 'B', 'A'), field('ACTVT', '16')])).toEqual([
      field('ACTVT', '16'),
      field('RFC_NAME', 'B', 'A'),
    ]);
  });

  it('joins fields whose rows came in several parts', () => {
    expect(finished([field('B', '1'), field('A', '2'), field('B', '3')], [field('B', '4')])).toEqual([
      field('A', '2'),
      field('B', '1', '3', '4'),
    ]);
  });

  it('has no fields when no row came', () => {
    expect(finished()).toEqual([]);
  });

  it('leaves inactive out of values that are as their authorization', () => {
    const draft = new AuthorizationDraft('S_RFC', '__________00');
    draft.inactive = true;
    draft.add([field('A', { ...value('1'), inactive: true }, '2')]);
    expect(draft.finish()).toMatchObject({
      inactive: true,
      fields: [field('A', '1', { ...value('2'), inactive: false })],
    });
  });
});
