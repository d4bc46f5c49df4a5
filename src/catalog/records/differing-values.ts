import type { FlatValues, ValueRow } from './flat-values.ts';

/** Two sources that propose different values for one object of an application: both count. */
export interface DifferingValues {
  /** `TR SU01 S_USER_GRP`. */
  readonly what: string;
  /** The numbers of the sources. */
  readonly first: number;
  readonly second: number;
  /** The values that only the one has, in words; '' for none. */
  readonly onlyFirst: string;
  readonly onlySecond: string;
}

/** Compares what several sources propose for the objects of an application; each object once, in order. */
export function differingValues(application: string, values: FlatValues): readonly DifferingValues[] {
  const objects = new Map<string, Map<number, string[]>>();
  for (const [source, rows] of values.bySource()) {
    for (const row of rows) {
      const of = objects.get(row[0]) ?? new Map<number, string[]>();
      objects.set(row[0], of);
      of.set(source, [...(of.get(source) ?? []), spelled(row)]);
    }
  }
  return [...objects].flatMap(([object, said]): readonly DifferingValues[] => {
    const [[first, one] = [0, []], ...others] = said;
    const found = others.find(([, each]) => each.join('\n') !== one.join('\n'));
    if (found === undefined) return [];
    const [second, other] = found;
    const [onlyFirst, onlySecond] = [without(one, other), without(other, one)];
    return [{ what: `${application} ${object}`, first, second, onlyFirst, onlySecond }];
  });
}

/** So many values are named. */
const mostNamed = 5;

function without(these: readonly string[], those: readonly string[]): string {
  const only = these.filter((each) => !those.includes(each));
  return only.slice(0, mostNamed).join(', ') + (only.length > mostNamed ? ', ...' : '');
}

function spelled([, field, low, high]: ValueRow): string {
  return high === '' ? `${field} ${low === '' ? '(open)' : low}` : `${field} ${low}..${high}`;
}
