import type { CatalogObject } from '../../catalog/catalog.ts';
import type { ApplicationDefaults } from '../../catalog/facts/application-defaults.ts';
import type { TextByKey } from '../../catalog/facts/catalog-facts.ts';

/** An object and what each source says of its fields. */
export interface ShownObject extends CatalogObject {
  readonly texts: TextByKey;
  readonly orgLevels: readonly string[];
  readonly says: readonly { readonly source: string; readonly fields: readonly string[] }[];
}

/** A transaction, a function module or a service, with its text or name. */
export interface ShownApplication {
  readonly type: string;
  readonly name: string;
  readonly text?: string;
  readonly defaults?: ApplicationDefaults;
}
