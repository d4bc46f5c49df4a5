import type {
  ApplicationDefaults,
  ApplicationType,
  DefaultObject,
  DefaultValue,
} from '../facts/application-defaults.ts';
import type { ObjectRecord, TextByKey } from '../facts/catalog-facts.ts';
import type { RecordOf } from './catalog-record.ts';
import type { Layer, Layered } from './layer.ts';
import { layers, mostTrusted } from './layer.ts';

/** What a record says all in all, and the layer that says the most important part of it. */
export interface Merged<Fact> {
  readonly fact: Fact;
  readonly layer: Layer;
}

/**
 * The authorization object of a record: fields and activities of the most trusted layer that has them, the texts of all.
 * `undefined` when no layer says which fields it has.
 */
export function objectOf(name: string, record: RecordOf<'object'>): Merged<ObjectRecord> | undefined {
  const withFields = mostTrusted(record, ({ fields }) => fields !== undefined);
  if (withFields?.part.fields === undefined) return undefined;
  const objectClass = mostTrusted(record, (part) => part.class !== undefined)?.part.class;
  const activities = mostTrusted(record, (part) => part.activities !== undefined)?.part.activities;
  const fact = {
    name,
    ...(objectClass === undefined ? {} : { class: objectClass }),
    fields: withFields.part.fields,
    texts: textsOf(record),
    ...(activities === undefined ? {} : { activities }),
  };
  return { fact, layer: withFields.layer };
}

/** The texts of all layers; of one language that of the most trusted. */
export function textsOf(record: Layered<{ readonly texts?: TextByKey | undefined }>): TextByKey {
  const texts = layers.toReversed().map((layer) => record[layer]?.texts ?? {});
  return Object.assign({}, ...texts) as TextByKey;
}

/**
 * The authorization defaults of a record: those of the most trusted layer, which replace what others say. An object
 * that has values and no check flag counts as checked with values, which is what values are kept for (inferred).
 */
export function defaultsOf(
  type: ApplicationType,
  name: string,
  record: RecordOf<'defaults'>,
): Merged<ApplicationDefaults> | undefined {
  const found = mostTrusted(record, ({ flags, values }) => flags !== undefined || values !== undefined);
  if (found === undefined) return undefined;
  const { flags = {}, values = [], displayName } = found.part;
  const fields = new Map<string, Map<string, DefaultValue[]>>();
  for (const [object, field, low, high] of values) {
    let own = fields.get(object);
    if (own === undefined) fields.set(object, (own = new Map<string, DefaultValue[]>()));
    const list = own.get(field) ?? [];
    own.set(field, list);
    if (low !== '' || high !== '') list.push({ low, high });
  }
  const objects = [...new Set([...Object.keys(flags), ...fields.keys()])].sort().map((object): DefaultObject => ({
    object,
    flag: (Object.hasOwn(flags, object) ? flags[object] : undefined) ?? 'Y',
    fields: [...(fields.get(object) ?? [])]
      .map(([field, list]) => ({ name: field, values: list }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
  }));
  return { fact: { type, name, ...(displayName === undefined ? {} : { displayName }), objects }, layer: found.layer };
}
