import type { Authorization } from '../../model/authorization.ts';
import type { Value } from '../../model/value.ts';
import { covers } from '../../model/value-logic/set-operations.ts';
import type { ResolveOrgLevel } from '../../model/value-logic/value-set.ts';
import { isNothing, valueSetOf } from '../../model/value-logic/value-set.ts';
import type { FieldChange, ValueChange } from '../change.ts';
import { spellingKey, valueKey } from './same.ts';

/** The fields in which two authorizations differ, by name. */
export function fieldChanges(
  before: Authorization,
  after: Authorization,
  resolve: { readonly before: ResolveOrgLevel; readonly after: ResolveOrgLevel },
): readonly FieldChange[] {
  const [left, right] = [valuesByField(before), valuesByField(after)];
  const names = [...new Set([...left.keys(), ...right.keys()])].sort();
  return names.flatMap((field) => {
    const [olds, news] = [left.get(field) ?? [], right.get(field) ?? []];
    const { added, removed, altered } = differing(olds, news);
    if (added.length + removed.length + altered.length === 0) return [];
    return [
      {
        field,
        added: judged(added, resolve.after, olds, resolve.before),
        removed: judged(removed, resolve.before, news, resolve.after),
        altered,
      },
    ];
  });
}

function valuesByField({ fields }: Authorization): ReadonlyMap<string, readonly Value[]> {
  return new Map(fields.map(({ name, values }) => [name, values]));
}

function judged(
  values: readonly Value[],
  resolve: ResolveOrgLevel,
  others: readonly Value[],
  resolveOthers: ResolveOrgLevel,
): readonly ValueChange[] {
  const other = valueSetOf(
    others.filter(({ inactive }) => inactive !== true),
    resolveOthers,
  );
  return values.map((value) => {
    const set = valueSetOf([value], resolve);
    return { value, covered: !isNothing(set) && covers(other, set) };
  });
}

/** What one list of values has and the other lacks; a value as often as it stands there. */
function differing(olds: readonly Value[], news: readonly Value[]) {
  const left = takeCommon(olds, [...news], valueKey);
  const right = takeCommon(news, [...olds], valueKey);
  const altered: { readonly before: Value; readonly after: Value }[] = [];
  const waiting = new Map<string, Value[]>();
  for (const each of right) waiting.set(spellingKey(each), [...(waiting.get(spellingKey(each)) ?? []), each]);
  const removed = left.filter((before) => {
    const after = waiting.get(spellingKey(before))?.shift();
    if (after !== undefined) altered.push({ before, after });
    return after === undefined;
  });
  const found = new Set(altered.map(({ after }) => after));
  return { added: right.filter((each) => !found.has(each)), removed, altered };
}

/** The values without those that the other list has too. */
function takeCommon(values: readonly Value[], others: readonly Value[], key: (value: Value) => string): Value[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(key(other), (counts.get(key(other)) ?? 0) + 1);
  return values.filter((value) => {
    const count = counts.get(key(value)) ?? 0;
    if (count > 0) counts.set(key(value), count - 1);
    return count === 0;
  });
}
