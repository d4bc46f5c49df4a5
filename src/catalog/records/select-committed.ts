import type { ApplicationType } from '../facts/application-defaults.ts';
import { textOf } from '../imported-objects.ts';
import type { RecordKind, RecordOf } from './catalog-record.ts';
import type { CommittedApplication, CommittedCatalog, CommittedObject } from './committed-catalog.ts';
import { committedApplication } from './committed-catalog.ts';
import type { CatalogSource } from './index-header.ts';
import { joinSources } from './index-header.ts';
import { mostTrusted } from './layer.ts';
import { defaultsOf, objectOf, textsOf } from './record-facts.ts';

/** Where records are found. */
export interface RecordSource {
  readonly sources: readonly CatalogSource[];
  find<K extends RecordKind>(kind: K, ...names: readonly string[]): RecordOf<K> | undefined;
  names(kind: RecordKind): Iterable<string>;
}

/** What of a catalog is wanted. */
export interface Wanted {
  readonly objects: Iterable<string>;
  readonly applications: Iterable<string>;
  readonly transactions: Iterable<string>;
  readonly services: Iterable<string>;
}

/**
 * The part of a catalog that a project commits: what is wanted, the objects that the wanted applications propose, and
 * all org levels. What the full index does not know stays as it was committed before, when it is still wanted.
 */
export function selectCommitted(
  index: RecordSource,
  wanted: Wanted,
  former: CommittedCatalog | undefined,
  release: string | undefined,
): CommittedCatalog {
  const applications = select(wanted.applications, former?.applications, (key) => committedDefaults(index, key));
  const proposed = Object.values(applications).flatMap(({ objects }) => Object.keys(objects));
  const objects = select([...wanted.objects, ...proposed], former?.objects, (name) => committedObject(index, name));
  const levels = [...index.names('orgLevel')];
  return {
    version: 1,
    ...(release === undefined ? {} : { release }),
    sources: [...joinSources(former?.sources ?? [], index.sources)],
    orgLevels: levels.length === 0 ? (former?.orgLevels ?? []) : levels,
    objects,
    applications,
    transactions: select(wanted.transactions, former?.transactions, (name) => {
      const record = index.find('transaction', name);
      return record && (textOf({ texts: textsOf(record) }) ?? '');
    }),
    services: select(wanted.services, former?.services, (hash) => {
      const record = index.find('service', hash);
      return record && mostTrusted(record)?.part;
    }),
  };
}

function committedObject(index: RecordSource, name: string): CommittedObject | undefined {
  const record = index.find('object', name);
  const found = record && objectOf(name, record);
  if (found === undefined) return undefined;
  const { fields, activities, texts, class: objectClass } = found.fact;
  const text = textOf({ texts });
  return {
    from: found.layer,
    ...(objectClass === undefined ? {} : { class: objectClass }),
    ...(text === undefined ? {} : { text }),
    fields: [...fields],
    ...(activities === undefined ? {} : { activities: [...activities] }),
  };
}

function committedDefaults(index: RecordSource, key: string): CommittedApplication | undefined {
  const record = index.find('defaults', key);
  const found = record && defaultsOf(key.slice(0, 2) as ApplicationType, key.slice(3), record);
  return found && committedApplication(found.fact, found.layer);
}

function select<Value>(
  names: Iterable<string>,
  former: Readonly<Record<string, Value>> | undefined,
  find: (name: string) => Value | undefined,
): Record<string, Value> {
  const found = [...new Set(names)].sort().flatMap((name): (readonly [string, Value])[] => {
    const value = find(name) ?? (former !== undefined && Object.hasOwn(former, name) ? former[name] : undefined);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(found);
}
