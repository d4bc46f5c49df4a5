import type { RecordKind } from './catalog-record.ts';
import { parseRecord, partsOfKey } from './catalog-record.ts';
import type { Layered } from './layer.ts';
import { canonical, layers } from './layer.ts';

/** A line of an index: a key and its record as JSON. */
export type IndexEntry = readonly [key: string, json: string];

/** How a catalog differs from its former state; `name` is that of the object, application, service ... */
export interface RecordChange {
  readonly change: 'new' | 'changed' | 'gone';
  readonly kind: RecordKind;
  readonly name: string;
}

/**
 * Puts what new sources say over a former index, entry by entry, both in the order of their keys. What a layer says
 * newly replaces what it said of the same part; parts and layers that say nothing newly stay.
 *
 * @param keeps whether entries stay of which the new sources say nothing
 */
export function* mergeRecords(
  former: Iterable<IndexEntry>,
  fresh: Iterable<readonly [key: string, record: Layered<unknown>]>,
  keeps: boolean,
  onChange: (change: RecordChange) => void,
): Generator<IndexEntry> {
  const old = former[Symbol.iterator]();
  let current = old.next();
  const tell = (change: RecordChange['change'], key: string): void => {
    const parts = partsOfKey(key);
    if (parts !== undefined) onChange({ change, ...parts });
  };
  const stay = function* ([key, json]: IndexEntry): Generator<IndexEntry> {
    if (keeps) yield [key, json];
    else tell('gone', key);
  };
  for (const [key, record] of fresh) {
    for (; current.done !== true && current.value[0] < key; current = old.next()) yield* stay(current.value);
    if (current.done === true || current.value[0] !== key) {
      tell('new', key);
      yield [key, JSON.stringify(record)];
      continue;
    }
    const [, was] = current.value;
    const json = JSON.stringify(keeps ? combined(key, was, record) : record);
    if (json !== was) tell('changed', key);
    yield [key, json];
    current = old.next();
  }
  for (; current.done !== true; current = old.next()) yield* stay(current.value);
}

function combined(key: string, was: string, record: Layered<unknown>): Layered<unknown> {
  const kind = partsOfKey(key)?.kind;
  // A record that is damaged says nothing any more.
  const former = (kind === undefined ? undefined : parseRecord(kind, was)) ?? {};
  const said = layers.flatMap((layer) => {
    const parts = [former[layer], record[layer]] as readonly (Part | undefined)[];
    return parts.every((part) => part === undefined) ? [] : [[layer, joined(parts[0] ?? {}, parts[1] ?? {})] as const];
  });
  return Object.fromEntries(said);
}

interface Part {
  readonly texts?: Readonly<Record<string, string>>;
}

function joined(one: Part, other: Part): object {
  const texts = one.texts === undefined && other.texts === undefined ? undefined : { ...one.texts, ...other.texts };
  return canonical({ ...one, ...other, texts });
}
