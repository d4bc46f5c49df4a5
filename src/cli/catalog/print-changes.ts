import type { RecordKind } from '../../catalog/records/catalog-record.ts';
import type { RecordChange } from '../../catalog/records/merge-records.ts';

const nouns: Readonly<Record<RecordKind, readonly [one: string, many: string]>> = {
  activity: ['activity', 'activities'],
  defaults: ['application with defaults', 'applications with defaults'],
  object: ['object', 'objects'],
  orgLevel: ['org level', 'org levels'],
  service: ['service', 'services'],
  transaction: ['transaction', 'transactions'],
};

/** So many names are shown of each kind of change. */
const mostNames = 10;

/** What changed, a line for each kind of thing and of change, with the first names. */
export function changeLines(changes: readonly RecordChange[]): readonly string[] {
  const groups = new Map<string, RecordChange[]>();
  for (const each of changes) {
    const key = `${each.change} ${each.kind}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()]
    .sort(([one], [other]) => (orderOf(one) < orderOf(other) ? -1 : 1))
    .map((group) => {
      const { change, kind } = group[0] ?? { change: 'new', kind: 'object' };
      const names = group.slice(0, mostNames).map(({ name }) => name);
      const rest = group.length > mostNames ? ', ...' : '';
      return `${change}: ${counted(group.length, kind)} (${names.join(', ')}${rest})`;
    });
}

function orderOf(change: RecordChange | undefined): string {
  return change === undefined ? '' : `${['gone', 'changed', 'new'].indexOf(change.change)} ${change.kind}`;
}

function counted(count: number, kind: RecordKind): string {
  const [one, many] = nouns[kind];
  return `${count} ${count === 1 ? one : many}`;
}
