import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { KnownService } from './service-source.ts';
import { noFacts } from './tables/fact-sink.ts';
import { readTableExport } from './tables/read-table-export.ts';

export interface ServiceTable {
  readonly services: ReadonlyMap<string, KnownService>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads an export of the table USOBHASH, in which a system keeps the hashes of all its services, in any form that
 * `readTableExport` reads. What the table says counts, also where the hash cannot be computed (types HC, HS).
 */
export function readServiceTable(chunks: Iterable<Uint8Array>, file: string): ServiceTable {
  const services = new Map<string, KnownService>();
  const { diagnostics } = readTableExport(chunks, { file, table: 'USOBHASH' }, () => ({
    ...noFacts,
    service(hash, type, object, objectName) {
      services.set(hash, { hash, type, object, objectName, origin: 'table' });
    },
  }));
  return { services, diagnostics };
}
