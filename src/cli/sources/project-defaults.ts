import type { DefaultsSource } from '../../catalog/facts/application-defaults.ts';
import { applicationDefaults } from '../../catalog/records/committed-catalog.ts';
import { defaultsOf } from '../../catalog/records/record-facts.ts';
import type { ImportedCatalog } from '../catalog/catalog-files.ts';

/**
 * The authorization defaults that a project knows: of the committed part of its catalog first, so that every machine
 * proposes the same, then of the full index, where this machine has one.
 *
 * @param imported the catalog, as `projectCatalog(folder, release)` opens it
 */
export function projectDefaults({ committed, index }: ImportedCatalog): DefaultsSource {
  return {
    defaultsOf(type, name) {
      const key = `${type} ${name}`;
      const known = committed?.applications;
      const application = known !== undefined && Object.hasOwn(known, key) ? known[key] : undefined;
      if (application !== undefined) return applicationDefaults(type, name, application);
      const record = index?.find('defaults', key);
      return record === undefined ? undefined : defaultsOf(type, name, record)?.fact;
    },
  };
}

/** The same as the part of what roles are checked against; nothing when the project imported no catalog. */
export function defaultsFor(imported: ImportedCatalog | undefined): { readonly defaults?: DefaultsSource } {
  if (imported?.committed === undefined && imported?.index === undefined) return {};
  return { defaults: projectDefaults(imported) };
}
