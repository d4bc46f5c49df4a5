import type { SpelledValue } from '../value-logic/interval-of-value.ts';
import { referredOrgLevel } from '../value-logic/org-level-reference.ts';
import { covers } from '../value-logic/set-operations.ts';
import { valueSetOf } from '../value-logic/value-set.ts';
import type { Application } from './application.ts';
import { applicationKey } from './application.ts';
import type { Proposal, ProposedField } from './proposal.ts';
import { uniqueValues } from './proposal.ts';

/** Whether a name is that of an org-level field, without the dollar sign. */
export type IsOrgLevel = (name: string) => boolean;

/**
 * Makes one proposal of those that say the same: equal in object, activity and the values of every field. So a
 * decision about one of them is a decision about all, as PFCG does not propose again what it finds maintained or
 * inactive in the role with the same values (documented in SAP's help on the merge function).
 */
export function identical(proposals: readonly Proposal[]): readonly Proposal[] {
  return [...grouped(proposals, contentOf)]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, group]) => together(group, (group[0] as Proposal).fields));
}

/**
 * Unifies proposals as PFCG does. Documented in public material: two of one object and of the same activity become one
 * when they are the same, when they differ in the values of one field only, or when one grants all that the other one
 * does; with an open field only when they are the same. Inferred, because nothing public says it: fields are joined in
 * order of their names until nothing changes; an org level is joined with itself only; a value that another one of the
 * same field grants is left out. The result does not depend on the order of the proposals.
 */
export function unify(proposals: readonly Proposal[], isOrgLevel: IsOrgLevel): readonly Proposal[] {
  const groups = grouped(proposals, ({ object, inactive, fields }) =>
    JSON.stringify([object, inactive, fields.map(({ name }) => name)]),
  );
  return identical([...groups.values()].flatMap((group) => unifyAlike(group, isOrgLevel)));
}

/** Unifies proposals of one object and activity that have the same fields. */
function unifyAlike(proposals: readonly Proposal[], isOrgLevel: IsOrgLevel): readonly Proposal[] {
  const isOpen = ({ fields }: Proposal) => fields.some(({ values }) => values.length === 0);
  const open = proposals.filter(isOpen);
  let complete = identical(proposals.filter((each) => !isOpen(each)));
  const names = proposals[0]?.fields.map(({ name }) => name) ?? [];
  for (let before = complete.length + 1; complete.length < before;) {
    before = complete.length;
    for (const name of names) complete = joinedAt(complete, name, isOrgLevel);
    complete = withoutCovered(complete, isOrgLevel);
  }
  return [...open, ...complete];
}

/** Joins proposals that differ in the values of one field only. */
function joinedAt(proposals: readonly Proposal[], name: string, isOrgLevel: IsOrgLevel): readonly Proposal[] {
  const isFree = (field: ProposedField) => field.name === name && !field.values.some(refersTo(isOrgLevel));
  const groups = grouped(proposals, (proposal) =>
    contentOf({ ...proposal, fields: proposal.fields.filter((field) => !isFree(field)) }),
  );
  return [...groups.values()]
    .map((group) => {
      const [first] = group;
      if (first === undefined || group.length === 1) return group;
      const joined = withoutGranted(group.flatMap(({ fields }) => valuesAt(fields, name)));
      return [
        together(
          group,
          first.fields.map((field) => (field.name === name ? { name, values: joined } : field)),
        ),
      ];
    })
    .flat();
}

/** Leaves out proposals that another one grants in full; whoever proposed them proposes the other one now. */
function withoutCovered(proposals: readonly Proposal[], isOrgLevel: IsOrgLevel): readonly Proposal[] {
  const kept: Proposal[] = [];
  const sets = proposals.map((proposal) => setsOf(proposal, isOrgLevel));
  const wider = sets.map((set, index) =>
    sets.findIndex((other, at) => at !== index && grants(other, set) && (at < index || !grants(set, other))),
  );
  proposals.forEach((proposal, index) => {
    if ((wider[index] ?? -1) >= 0) return;
    const covered = proposals.filter((_, at) => lastOf(wider, at) === index);
    kept.push(together([proposal, ...covered], proposal.fields));
  });
  return kept;
}

/** The proposal that takes up another one in the end. */
function lastOf(wider: readonly number[], index: number): number {
  let last = index;
  for (let next = wider[last] ?? -1; next >= 0; next = wider[last] ?? -1) last = next;
  return last;
}

/** The values of each field as what they grant; of an org level, only itself is known. */
interface FieldSets {
  readonly granted: ReturnType<typeof valueSetOf>;
  readonly orgLevels: string;
}

function setsOf({ fields }: Proposal, isOrgLevel: IsOrgLevel): readonly FieldSets[] {
  return fields.map(({ values }) => {
    const levels = values.filter(refersTo(isOrgLevel));
    const granted = valueSetOf(values.filter((value) => !levels.includes(value)));
    return { granted, orgLevels: JSON.stringify(levels) };
  });
}

function grants(left: readonly FieldSets[], right: readonly FieldSets[]): boolean {
  return left.every((field, index) => {
    const other = right[index];
    return field.orgLevels === other?.orgLevels && covers(field.granted, other.granted);
  });
}

/** Values in order without those that another one grants. */
function withoutGranted(values: readonly SpelledValue[]): readonly SpelledValue[] {
  const unique = uniqueValues(values);
  // Only a range or a pattern grants another value, and there are few of them among thousands of transactions.
  const wide = unique.filter(({ low, high }) => high !== '' || low.includes('*'));
  const grantsValue = (left: SpelledValue, right: SpelledValue) => covers(valueSetOf([left]), valueSetOf([right]));
  return unique.filter(
    (value, index) =>
      !wide.some(
        (other) =>
          other !== value && grantsValue(other, value) && (unique.indexOf(other) < index || !grantsValue(value, other)),
      ),
  );
}

function refersTo(isOrgLevel: IsOrgLevel): (value: SpelledValue) => boolean {
  return (value) => {
    const name = referredOrgLevel(value);
    return name !== undefined && isOrgLevel(name);
  };
}

function valuesAt(fields: readonly ProposedField[], name: string): readonly SpelledValue[] {
  return fields.find((field) => field.name === name)?.values ?? [];
}

/** Several proposals as one, proposed by all who proposed them. */
function together(proposals: readonly Proposal[], fields: readonly ProposedField[]): Proposal {
  const { object, inactive } = proposals[0] as Proposal;
  const applications = new Map<string, Application>();
  for (const each of proposals) for (const one of each.applications) applications.set(applicationKey(one), one);
  const sorted = [...applications].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, one]) => one);
  return { object, applications: sorted, inactive, fields };
}

/** What a proposal says, as text: the same for proposals that say the same. */
function contentOf({ object, inactive, fields }: Omit<Proposal, 'applications'>): string {
  return JSON.stringify([object, inactive, fields.map(({ name, values }) => [name, values])]);
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
