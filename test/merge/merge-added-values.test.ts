import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeAddedValues } from '../../src/merge/merge-added-values.ts';
import { mergeRole } from '../../src/merge/merge-role.ts';
import type { Authorization } from '../../src/model/authorization.ts';
import type { Role } from '../../src/model/role.ts';
import type { Value } from '../../src/model/value.ts';
import { authorization, emptyRole, value } from '../support/small-roles.ts';

const values = (...spelled: readonly string[]) => spelled.map((each) => value(each));
const spelledIn = (merged: readonly Value[] | undefined) =>
  merged?.map(({ low, high }) => (high ? `${low}..${high}` : low));

describe('merging values that both sides added', () => {
  it('gives those of both, each once', () => {
    const merged = mergeAddedValues(values('A'), values('B', 'A', 'X..Z'), values('A', 'C', 'X..Z'));
    expect(spelledIn(merged)).toEqual(['B', 'A', 'X..Z', 'C']);
  });

  it('takes the status that one side gave a value, and not two', () => {
    const [was, manual, changed] = [value('A', 'S'), value('A', 'U'), value('A', 'M')];
    expect(mergeAddedValues([was], [manual, value('B')], [was, value('C')])?.[0]).toBe(manual);
    expect(mergeAddedValues([was], [was, value('B')], [manual, value('C')])?.[0]).toBe(manual);
    expect(mergeAddedValues([was], [changed], [manual])).toBeUndefined();
  });

  it.each<[title: string, base: readonly Value[], ours: readonly Value[], theirs: readonly Value[]]>([
    ['took one away', values('A', 'B'), values('A', 'C'), values('A', 'B', 'D')],
    ['filled an open field', values(''), values('A'), values('B')],
    ['added to a field that stays open', values(''), values('', 'A'), values('', 'B')],
    ['made one inactive', values('A'), [{ ...value('A'), inactive: true }, value('B')], values('A', 'C')],
    ['added one that is inactive', values('A'), [value('A'), { ...value('B'), inactive: true }], values('A', 'C')],
    ['added one in two ways', values('A'), [value('A'), value('B', 'M')], [value('A'), value('B', 'U')]],
    ['has one twice', values('A'), values('A', 'B', 'B'), values('A', 'C')],
  ])('gives nothing when a side %s', (_, base, ours, theirs) => {
    expect(mergeAddedValues(base, ours, theirs)).toBeUndefined();
    expect(mergeAddedValues(base, theirs, ours)).toBeUndefined();
  });
});

const letters = ['A', 'B', 'C', 'D', 'AX'];

/** Whether a value matches a text, as SAP's help says it: one by one, and without the sets that rolewright computes with. */
function isMatch({ low, high }: { readonly low: string; readonly high: string }, text: string): boolean {
  if (low.endsWith('*')) return text.startsWith(low.slice(0, -1));
  return high === '' ? text === low : text >= low && text <= high;
}

/** Everything that a role grants, written out. */
function grantedBy({ authorizations, orgLevels }: Role): ReadonlySet<string> {
  const inField = ({ fields }: Authorization, name: string): readonly string[] => {
    const found = fields.find((field) => field.name === name)?.values ?? [];
    const resolved = found.flatMap((each) =>
      each.low === '$BUKRS' ? (orgLevels.find((level) => level.name === 'BUKRS')?.values ?? []) : [each],
    );
    return letters.filter((text) => resolved.some((each) => isMatch(each, text)));
  };
  return new Set(
    authorizations
      .filter(({ inactive }) => !inactive)
      .flatMap((each) => inField(each, 'ONE').flatMap((one) => inField(each, 'TWO').map((two) => `${one} ${two}`))),
  );
}

const anySpelling = fc.constantFrom('A', 'B', 'C', 'D', 'A*', 'B..C', '*', '$BUKRS');
const anyList = fc.uniqueArray(anySpelling, { minLength: 1, maxLength: 3 });
const anyAuthorization = fc
  .tuple(anyList, anyList)
  .map(([ONE, TWO]) => authorization('Z_OBJECT', { ONE, TWO }, { status: 'U' }));
const anyBase = fc
  .tuple(fc.array(anyAuthorization, { minLength: 1, maxLength: 3 }), anyList)
  .map(([authorizations, level]): Role => ({ ...emptyRole(), authorizations, orgLevels: levels(level) }));

const levels = (spelled: readonly string[]) => [
  {
    name: 'BUKRS',
    values: values(...spelled.filter((each) => each !== '$BUKRS')).map(({ low, high }) => ({ low, high })),
  },
];

type Edit = (role: Role) => Role;

function inFirst(role: Role, change: (first: Authorization) => Authorization): Role {
  return { ...role, authorizations: role.authorizations.map((each, index) => (index === 0 ? change(each) : each)) };
}

const changeField = (name: string, change: (list: readonly Value[]) => readonly Value[]): Edit => {
  return (role) =>
    inFirst(role, (first) => ({
      ...first,
      fields: first.fields.map((field) => (field.name === name ? { name, values: change(field.values) } : field)),
    }));
};

const addTo = (name: string, spelled: readonly string[]): Edit =>
  changeField(name, (list) => [...list, ...values(...spelled.filter((each) => !spelledIn(list)?.includes(each)))]);

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: anyList.map((list) => addTo('ONE', list)) },
  anyList.map((list) => addTo('TWO', list)),
  fc.constant(changeField('TWO', (list) => list.slice(1))),
  fc.constant(changeField('ONE', (list) => list.slice(1))),
  fc.constant<Edit>((role) => inFirst(role, (first) => ({ ...first, inactive: true }))),
  anyList.map((list): Edit => (role) => ({ ...role, orgLevels: levels(list) })),
  anyAuthorization.map((more): Edit => (role) => ({ ...role, authorizations: [...role.authorizations, more] })),
);
const anyEdits = fc.array(anyEdit, { minLength: 1, maxLength: 3 });
const edited = (role: Role, edits: readonly Edit[]) => edits.reduce((made, edit) => edit(made), role);

describe('a role to which both sides added values', () => {
  it('grants what the one and the other grant, and nothing else', () => {
    let different = 0;
    fc.assert(
      fc.property(anyBase, anyList, anyList, (base, one, other) => {
        const single = { ...base, authorizations: base.authorizations.slice(0, 1) };
        const [ours, theirs] = [addTo('ONE', one)(single), addTo('ONE', other)(single)];
        const { merged, conflicts } = mergeRole(single, ours, theirs);
        expect(conflicts).toEqual([]);
        const [left, right] = [grantedBy(ours), grantedBy(theirs)];
        expect([...grantedBy(merged)].sort()).toEqual([...new Set([...left, ...right])].sort());
        if (![left, right].some((each) => each.size === grantedBy(merged).size)) different++;
      }),
      { numRuns: 500 },
    );
    expect(different).toBeGreaterThan(20);
  });

  it('never grants what neither side grants, whatever else they changed', () => {
    const seen = { merged: 0, conflicts: 0 };
    fc.assert(
      fc.property(anyBase, anyEdits, anyEdits, (base, one, other) => {
        const [ours, theirs] = [edited(base, one), edited(base, other)];
        const { merged, conflicts } = mergeRole(base, ours, theirs);
        if (conflicts.length > 0) {
          seen.conflicts++;
          return;
        }
        seen.merged++;
        const given = new Set([...grantedBy(ours), ...grantedBy(theirs)]);
        expect([...grantedBy(merged)].filter((each) => !given.has(each))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
    expect(Math.min(seen.merged, seen.conflicts)).toBeGreaterThan(150);
  });

  it.each<[title: string, ours: Edit, theirs: Edit, problem: string]>([
    [
      'changed another field',
      (role) => addTo('TWO', ['D'])(addTo('ONE', ['B'])(role)),
      addTo('ONE', ['C']),
      'field ONE',
    ],
    [
      'made the authorization inactive',
      (role) => inFirst(addTo('ONE', ['B'])(role), (first) => ({ ...first, inactive: true })),
      addTo('ONE', ['C']),
      'field ONE',
    ],
  ])('is a conflict when a side %s', (_, ours, theirs, part) => {
    const base = { ...emptyRole(), authorizations: [authorization('Z_OBJECT', { ONE: ['A'], TWO: ['A'] })] };
    const problem = `both sides changed authorization Z_OBJECT, ${part}`;
    expect(mergeRole(base, ours(base), theirs(base)).conflicts.map((each) => each.problem)).toEqual([problem]);
    expect(mergeRole(base, theirs(base), ours(base)).conflicts.map((each) => each.problem)).toEqual([problem]);
  });
});
