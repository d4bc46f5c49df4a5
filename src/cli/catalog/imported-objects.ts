import type { ImportedObjects } from '../../catalog/imported-objects.ts';
import type { CommittedObject } from '../../catalog/records/committed-catalog.ts';
import type { Merged } from '../../catalog/records/record-facts.ts';
import { objectOf } from '../../catalog/records/record-facts.ts';
import type { ObjectRecord } from '../../catalog/facts/catalog-facts.ts';
import type { ImportedCatalog } from './catalog-files.ts';

/** The objects and org levels of a catalog that was imported: of the committed part first, then of the full index. */
export function importedObjects({ committed, index }: ImportedCatalog): ImportedObjects {
  const own = new Map(Object.entries(committed?.objects ?? {}));
  return {
    object(name) {
      const known = own.get(name);
      if (known !== undefined) return committedObject(name, known);
      const record = index?.find('object', name);
      return record === undefined ? undefined : objectOf(name, record);
    },
    objectNames: () => [...own.keys(), ...(index?.names('object') ?? [])],
    orgLevels: committed?.orgLevels ?? [...(index?.names('orgLevel') ?? [])],
  };
}

function committedObject(
  name: string,
  { from, class: objectClass, text, fields, activities }: CommittedObject,
): Merged<ObjectRecord> {
  const fact = {
    name,
    ...(objectClass === undefined ? {} : { class: objectClass }),
    fields,
    texts: text === undefined ? {} : { E: text },
    ...(activities === undefined ? {} : { activities }),
  };
  return { fact, layer: from };
}
