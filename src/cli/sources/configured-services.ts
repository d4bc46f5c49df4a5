import { dirname, resolve } from 'node:path';
import type { KnownService, ServiceList } from '../../catalog/service-source.ts';
import type { PartOf } from '../../catalog/records/catalog-record.ts';
import { mostTrusted } from '../../catalog/records/layer.ts';
import { serviceSource, shippedServices } from '../../catalog/service-source.ts';
import { readServiceTable } from '../../catalog/service-table.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { readFile } from '../../load/ordinary-file.ts';
import { shownPath, sourceTexts } from '../../load/source-texts.ts';
import type { ImportedCatalog } from '../catalog/catalog-files.ts';
import { reasonOf } from '../output/reason.ts';
import { loadConfiguration } from './configuration.ts';

export interface ConfiguredServices {
  /** The first that knows a hash counts: the user's tables, the imported catalog, the list of the configuration, what is shipped. */
  readonly sources: readonly ServiceList[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The services that the configuration of the project lists or has tables of, and those that rolewright ships.
 *
 * @param other a catalog that takes the place of the one that the project uses
 */
export async function configuredServices(cwd: string, other?: ImportedCatalog): Promise<ConfiguredServices> {
  const { path, config, imported, diagnostics } = await loadConfiguration(cwd, undefined, sourceTexts(cwd));
  const folder = path === undefined ? cwd : dirname(path);
  const tables = (config?.serviceTables ?? []).map((table) => readTable(resolve(folder, table), cwd));
  return {
    sources: [
      ...tables.map(({ services }) => services),
      importedServices(other ?? imported),
      serviceSource('list', config?.services ?? []),
      shippedServices(),
    ],
    diagnostics: [...diagnostics, ...tables.flatMap((table) => table.diagnostics)],
  };
}

/** The services of the catalog that the project imported. */
function importedServices(imported: ImportedCatalog | undefined): ServiceList {
  const committed = new Map(Object.entries(imported?.committed?.services ?? {}));
  const known = (hash: string, part: PartOf<'service'>): KnownService => ({ hash, ...part, origin: 'table' });
  return {
    get(hash) {
      const record = committed.has(hash) ? undefined : imported?.index?.find('service', hash);
      const part = committed.get(hash) ?? (record && mostTrusted(record)?.part);
      return part && known(hash, part);
    },
    *values() {
      for (const [hash, part] of committed) yield known(hash, part);
      for (const [hash, record] of imported?.index?.records('service') ?? []) {
        const part = committed.has(hash) ? undefined : mostTrusted(record)?.part;
        if (part !== undefined) yield known(hash, part);
      }
    },
  };
}

function readTable(path: string, cwd: string): ReturnType<typeof readServiceTable> {
  const shown = shownPath(path, cwd);
  try {
    return readServiceTable([readFile(path)], shown);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    return { services: new Map(), diagnostics: [diagnose('R5101', { path: shown, reason })] };
  }
}
