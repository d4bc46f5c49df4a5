import type { DefaultsSource } from '../../catalog/facts/application-defaults.ts';
import type { ImportedObjects } from '../../catalog/imported-objects.ts';
import { projectDefaults } from '../sources/project-defaults.ts';
import type { ImportedCatalog } from './catalog-files.ts';
import { importedObjects } from './imported-objects.ts';

/** What is known of a release, and of which kinds of things enough to say that one is gone. */
export interface ReleaseFacts {
  readonly object: ImportedObjects['object'];
  readonly hasTransaction: (name: string) => boolean;
  readonly hasService: (hash: string) => boolean;
  readonly defaults: DefaultsSource;
  readonly covers: Readonly<Record<'objects' | 'transactions' | 'services' | 'defaults', boolean>>;
}

/**
 * The facts of a release. A kind is covered when a table of the system with all of its things was imported; an abapGit
 * repository has only some, and an export without rows has none.
 */
export function releaseFacts(imported: ImportedCatalog): ReleaseFacts {
  const { committed, index } = imported;
  const sources = (index?.sources ?? committed?.sources ?? []).filter(({ rows }) => rows > 0);
  const kinds = new Set(sources.map(({ kind }) => kind));
  const isIn = (known: object | undefined, name: string) => known !== undefined && Object.hasOwn(known, name);
  return {
    object: importedObjects(imported).object,
    hasTransaction: (name) => isIn(committed?.transactions, name) || index?.find('transaction', name) !== undefined,
    hasService: (hash) => isIn(committed?.services, hash) || index?.find('service', hash) !== undefined,
    defaults: projectDefaults(imported),
    covers: {
      objects: kinds.has('TOBJ'),
      transactions: kinds.has('TSTC') || kinds.has('TSTCT'),
      services: kinds.has('USOBHASH'),
      defaults: ['USOBX_C', 'USOBX', 'USOBT_C', 'USOBT'].some((kind) => kinds.has(kind)),
    },
  };
}
