import { z } from 'zod';
import type { Layered } from './layer.ts';

const texts = z.record(z.string(), z.string());
const name = z.string().min(1).max(40);

/** What one layer says of a thing; what is missing it does not say. */
const parts = {
  object: z.strictObject({
    fields: z.array(name).min(1).max(10).optional(),
    class: z.string().optional(),
    texts: texts.optional(),
    activities: z.array(z.string()).optional(),
  }),
  defaults: z.strictObject({
    displayName: z.string().optional(),
    flags: z.record(z.string(), z.enum(['X', 'Y', 'V', 'I', 'N'])).optional(),
    /** Object, field, low, high: sorted, each once. */
    values: z.array(z.tuple([z.string(), z.string(), z.string(), z.string()])).optional(),
  }),
  service: z.strictObject({ type: z.string(), object: z.string(), objectName: z.string() }),
  transaction: z.strictObject({ texts }),
  activity: z.strictObject({ texts }),
  orgLevel: z.strictObject({}),
};

export type RecordKind = keyof typeof parts;

/** The kinds in the order in which an index has them. */
const recordKinds = Object.keys(parts).sort() as readonly RecordKind[];

export type PartOf<K extends RecordKind> = z.output<(typeof parts)[K]>;
export type RecordOf<K extends RecordKind> = Layered<PartOf<K>>;

/** A thing that a catalog knows, by its key: `object S_RFC`, `defaults TR SU01`. */
export function recordKey(kind: RecordKind, ...names: readonly string[]): string {
  return [kind, ...names].join(' ');
}

/** The kind and the name of a key; `undefined` for what is none. */
export function partsOfKey(key: string): { readonly kind: RecordKind; readonly name: string } | undefined {
  const blank = key.indexOf(' ');
  const kind = recordKinds.find((each) => each === key.slice(0, blank));
  return kind === undefined || blank < 0 ? undefined : { kind, name: key.slice(blank + 1) };
}

const schemas = Object.fromEntries(
  recordKinds.map((kind) => {
    const part: z.ZodType = parts[kind];
    return [kind, z.strictObject({ system: part.optional(), sap: part.optional(), abapgit: part.optional() })];
  }),
) as unknown as Readonly<Record<RecordKind, z.ZodType>>;

/** The record of a text as an index has it; `undefined` when it is damaged. */
export function parseRecord<K extends RecordKind>(kind: K, json: string): RecordOf<K> | undefined {
  try {
    const parsed = schemas[kind].safeParse(JSON.parse(json));
    return parsed.success ? (parsed.data as RecordOf<K>) : undefined;
  } catch {
    return undefined;
  }
}
