import { describe, expect, it } from 'vitest';
import { Problems } from '../../../src/dsl/check/problems.ts';
import { checkRowCount } from '../../../src/dsl/check/row-count.ts';
import { Spot } from '../../../src/dsl/check/spot.ts';
import type { Role } from '../../../src/model/role.ts';
import { checkWith, shown } from '../../support/check-definition.ts';

/** A role whose fields have so many values. */
function roleWith(...counts: readonly number[]): Role {
  const { role } = checkWith({});
  const [value] = [{ low: 'A', high: '', status: 'U' as const }];
  const fields = counts.map((count, index) => ({ name: `F${String(index)}`, values: Array(count).fill(value) }));
  return { ...role!, authorizations: [{ object: 'Z', status: 'U', inactive: false, text: '', fields }] };
}

function found(role: Role) {
  const problems = new Problems(undefined);
  checkRowCount(new Spot(problems, 'the role'), role);
  return shown(problems.list());
}

describe('the values of a role', () => {
  it('can be 999,999', () => expect(found(roleWith(500_000, 499_999)).found).toEqual([]));

  it('cannot be a million', () => {
    expect(found(roleWith(500_000, 500_000)).messages).toEqual([
      'the role has 1000000 values, at most 999999 can be written',
    ]);
  });
});
