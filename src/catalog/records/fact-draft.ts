import type { ApplicationDefaults, CheckFlag } from '../facts/application-defaults.ts';
import type { CatalogFacts, ObjectRecord, TextByKey } from '../facts/catalog-facts.ts';
import type { FactSink } from '../tables/fact-sink.ts';
import type { PartOf } from './catalog-record.ts';
import { recordKey } from './catalog-record.ts';
import type { DifferingValues } from './differing-values.ts';
import { differingValues } from './differing-values.ts';
import { FlatValues } from './flat-values.ts';
import type { Layer, Layered } from './layer.ts';
import { canonical, layers } from './layer.ts';

/** Two sources of one layer that say different things of one object, application or service. */
export interface Contradiction {
  /** What they speak of: `S_RFC`, `TR SU01 S_RFC`. */
  readonly what: string;
  /** What the later one says, which counts. */
  readonly kept: string;
  readonly other: string;
}

/** The same with the names of the files. */
export type FileContradiction = Omit<DifferingValues, 'first' | 'second'> & Record<'first' | 'second', string>;

interface ObjectDraft {
  fields?: readonly string[];
  class?: string;
  texts?: Record<string, string>;
  activities?: Set<string>;
}

interface DefaultsDraft {
  displayName?: string;
  flags?: Map<string, CheckFlag>;
  values?: FlatValues;
}

/** So many contradictions are kept to be named. */
const mostNamed = 1000;

/** Collects what sources say, layer by layer, until it is merged into an index. What a later source says counts. */
export class FactDraft {
  readonly #objects = new Map<string, Partial<Record<Layer, ObjectDraft>>>();
  readonly #defaults = new Map<string, Partial<Record<Layer, DefaultsDraft>>>();
  readonly #services = new Map<string, Layered<PartOf<'service'>>>();
  readonly #transactions = new Map<string, Partial<Record<Layer, Record<string, string>>>>();
  readonly #activities = new Map<string, Partial<Record<Layer, Record<string, string>>>>();
  readonly #orgLevels = new Set<string>();
  readonly #known = new Map<string, string>();
  readonly #files: string[] = [];
  readonly contradictions: Contradiction[] = [];

  /**
   * What takes the rows of a table.
   *
   * @param file whose rows they are, for what is said of them
   */
  sink(layer: Layer, file: string): FactSink {
    const source = this.#files.push(file) - 1;
    return {
      object: (name, objectClass, fields) => this.#object(layer, name, fields, objectClass),
      objectText: (name, language, text) => {
        (layerOf(this.#objects, this.#kept(name), layer).texts ??= {})[language] = text;
      },
      permittedActivity: (object, activity) => {
        (layerOf(this.#objects, this.#kept(object), layer).activities ??= new Set()).add(this.#kept(activity));
      },
      activity: (activity, language, text) => addText(this.#activities, layer, this.#kept(activity), language, text),
      checkFlag: (type, name, object, flag) => this.#flag(layer, `${type} ${name}`, object, flag),
      defaultValue: (type, name, object, field, low, high) => {
        const values = (layerOf(this.#defaults, this.#kept(`${type} ${name}`), layer).values ??= new FlatValues());
        values.add(source, this.#kept(object), this.#kept(field), this.#kept(low), this.#kept(high));
      },
      service: (hash, type, object, objectName) => this.#service(layer, hash, { type, object, objectName }),
      transaction: (name, language, text) => addText(this.#transactions, layer, this.#kept(name), language, text),
      orgLevel: (name) => this.#orgLevels.add(name),
    };
  }

  /** What a repository says, as the readers of its files give it. */
  add(layer: Layer, facts: CatalogFacts, file: string): void {
    const sink = this.sink(layer, file);
    for (const object of facts.objects ?? []) addObject(object, sink);
    for (const application of facts.defaults ?? []) this.#addDefaults(layer, application, sink);
    for (const { hash, type, object, objectName } of facts.services ?? []) sink.service(hash, type, object, objectName);
    for (const { name, texts } of facts.transactions ?? [])
      addTexts(texts, (...text) => sink.transaction(name, ...text));
    for (const { activity, texts } of facts.activities ?? []) {
      addTexts(texts, (...text) => sink.activity(activity, ...text));
    }
    for (const name of facts.orgLevels ?? []) sink.orgLevel(name);
  }

  /** The applications that have proposed values of objects of which no source of the same layer says whether they are proposed. */
  applicationsWithoutFlags(): readonly string[] {
    const isWithout = ({ values, flags }: DefaultsDraft = {}) =>
      values?.someObject((object) => flags?.has(object) !== true) === true;
    return [...this.#defaults].flatMap(([application, record]) =>
      layers.some((layer) => isWithout(record[layer])) ? [application] : [],
    );
  }

  /** Where two files of one layer propose different values for one object of an application. */
  *differingValues(): Generator<FileContradiction> {
    for (const [application, record] of this.#defaults) {
      for (const layer of layers) {
        const values = record[layer]?.values;
        if (values === undefined) continue;
        for (const { first, second, ...each } of differingValues(application, values)) {
          yield { ...each, first: this.#files[first] ?? '', second: this.#files[second] ?? '' };
        }
      }
    }
  }

  /** Everything that was collected, in the order of the keys. Each record is made when it is asked for. */
  *records(): Generator<readonly [key: string, record: Layered<unknown>]> {
    yield* inOrder('activity', this.#activities, (texts) => ({ texts }));
    yield* inOrder('defaults', this.#defaults, ({ flags, values, displayName }) => ({
      ...(displayName === undefined ? {} : { displayName }),
      ...(flags === undefined ? {} : { flags: Object.fromEntries([...flags].sort(byFirst)) }),
      ...(values === undefined ? {} : { values: values.sorted() }),
    }));
    yield* inOrder('object', this.#objects, ({ activities, ...part }) => ({
      ...part,
      ...(activities === undefined ? {} : { activities: [...activities].sort() }),
    }));
    const levels = [...this.#orgLevels].map((name) => [name, { system: {} }] as const);
    yield* inOrder('orgLevel', new Map<string, Layered<object>>(levels), (part) => part);
    yield* inOrder('service', this.#services, (part) => part);
    yield* inOrder('transaction', this.#transactions, (texts) => ({ texts }));
  }

  #addDefaults(layer: Layer, { type, name, displayName, objects }: ApplicationDefaults, sink: FactSink): void {
    const draft = layerOf(this.#defaults, `${type} ${name}`, layer);
    if (displayName !== undefined) draft.displayName = displayName;
    draft.flags ??= new Map();
    for (const { object, flag, fields } of objects) {
      sink.checkFlag(type, name, object, flag);
      for (const field of fields) {
        const values = field.values.length === 0 ? [{ low: '', high: '' }] : field.values;
        for (const { low, high } of values) sink.defaultValue(type, name, object, field.name, low, high);
      }
    }
  }

  #object(layer: Layer, name: string, fields: readonly string[], objectClass: string): void {
    const draft = layerOf(this.#objects, this.#kept(name), layer);
    if (draft.fields !== undefined) this.#compare(name, fields.join(' '), draft.fields.join(' '));
    draft.fields = fields.map((field) => this.#kept(field));
    if (objectClass !== '') draft.class = this.#kept(objectClass);
  }

  #flag(layer: Layer, application: string, object: string, flag: CheckFlag): void {
    const flags = (layerOf(this.#defaults, this.#kept(application), layer).flags ??= new Map<string, CheckFlag>());
    const former = flags.get(object);
    if (former !== undefined) this.#compare(`${application} ${object}`, flag, former);
    flags.set(this.#kept(object), flag);
  }

  #service(layer: Layer, hash: string, part: PartOf<'service'>): void {
    const record = this.#services.get(hash);
    const former = record?.[layer];
    if (former !== undefined) this.#compare(hash, part.objectName, former.objectName);
    this.#services.set(hash, { ...record, [layer]: part });
  }

  #compare(what: string, kept: string, other: string): void {
    if (kept !== other && this.contradictions.length < mostNamed) this.contradictions.push({ what, kept, other });
  }

  /** One string for all that are the same: millions of rows name a few thousand things. */
  #kept(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    this.#known.set(text, text);
    return text;
  }
}

function addObject({ name, class: objectClass = '', fields, texts, activities }: ObjectRecord, sink: FactSink): void {
  sink.object(name, objectClass, fields);
  for (const [language, text] of Object.entries(texts)) sink.objectText(name, language, text);
  for (const activity of activities ?? []) sink.permittedActivity(name, activity);
}

function layerOf<Draft extends object>(
  map: Map<string, Partial<Record<Layer, Draft>>>,
  key: string,
  layer: Layer,
): Partial<Draft> {
  let record = map.get(key);
  if (record === undefined) map.set(key, (record = {}));
  return (record[layer] ??= {} as Draft);
}

function addText(
  map: Map<string, Partial<Record<Layer, Record<string, string>>>>,
  layer: Layer,
  key: string,
  language: string,
  text: string,
): void {
  const texts = layerOf(map, key, layer);
  if (language !== '' && text !== '') texts[language] = text;
}

function addTexts(texts: TextByKey, add: (language: string, text: string) => void): void {
  add('', '');
  for (const [language, text] of Object.entries(texts)) add(language, text);
}

function* inOrder<Draft>(
  kind: Parameters<typeof recordKey>[0],
  map: ReadonlyMap<string, Layered<Draft>>,
  partOf: (draft: Draft) => object,
): Generator<readonly [string, Layered<unknown>]> {
  for (const name of [...map.keys()].sort()) {
    const record = map.get(name);
    const said = layers.flatMap((layer) => {
      const draft = record?.[layer];
      return draft === undefined ? [] : [[layer, canonical(partOf(draft))] as const];
    });
    yield [recordKey(kind, name), Object.fromEntries(said)];
  }
}

function byFirst([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
