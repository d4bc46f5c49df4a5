import type { Catalog, CatalogObject } from './catalog.ts';
import type { ObjectRecord } from './facts/catalog-facts.ts';
import type { OrgLevelField } from './org-levels.ts';
import type { Merged } from './records/record-facts.ts';

/** What a project imported of authorization objects, however it is kept. */
export interface ImportedObjects {
  readonly object: (name: string) => Merged<ObjectRecord> | undefined;
  /** In any order; asked for only when a name is not known. */
  readonly objectNames: () => readonly string[];
  readonly orgLevels: readonly string[];
}

/**
 * A catalog with what was imported on top: objects of a system or a repository count as verified, and replace shipped
 * ones of the same name.
 */
export function withImportedObjects(catalog: Catalog, imported: ImportedObjects): Catalog {
  const levels = new Map(
    imported.orgLevels.map((name): [string, OrgLevelField] => [name, { name, certainty: 'project' }]),
  );
  const known = new Map<string, CatalogObject | undefined>();
  let names: readonly string[] | undefined;
  return {
    object(name) {
      if (!known.has(name)) {
        const found = imported.object(name);
        known.set(name, found === undefined ? catalog.object(name) : importedObject(found, catalog.object(name)));
      }
      return known.get(name);
    },
    objectNames: () => (names ??= [...new Set([...catalog.objectNames(), ...imported.objectNames()])].sort()),
    orgLevel: (name) => catalog.orgLevel(name) ?? levels.get(name),
    orgLevelNames: () => [...new Set([...catalog.orgLevelNames(), ...levels.keys()])].sort(),
  };
}

function importedObject({ fact, layer }: Merged<ObjectRecord>, shipped: CatalogObject | undefined): CatalogObject {
  const { name, fields, activities } = fact;
  const text = textOf(fact) ?? shipped?.text;
  const objectClass = fact.class ?? shipped?.class;
  return {
    name,
    ...(text === undefined ? {} : { text }),
    ...(objectClass === undefined ? {} : { class: objectClass }),
    fields,
    verified: true,
    fieldOrder: 'verified',
    ...(activities === undefined ? {} : { activities }),
    source: layer,
  };
}

/** The English text, else that of the first language. */
export function textOf({ texts }: Pick<ObjectRecord, 'texts'>): string | undefined {
  const [first] = Object.keys(texts).sort();
  return texts['E'] ?? (first === undefined ? undefined : texts[first]);
}
