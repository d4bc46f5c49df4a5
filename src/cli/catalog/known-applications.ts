import type { ApplicationType } from '../../catalog/facts/application-defaults.ts';
import { textOf } from '../../catalog/imported-objects.ts';
import { textsOf } from '../../catalog/records/record-facts.ts';
import type { KnownService } from '../../catalog/service-source.ts';
import { serviceLabel } from '../../catalog/service-source.ts';
import type { ImportedCatalog } from './catalog-files.ts';

/** Everything that authorization defaults may be kept for, by the first two letters of its key. */
export const applicationTypes = ['TR', 'RF', 'HT', 'HC', 'HS'] as const satisfies readonly ApplicationType[];

/** An application that a catalog knows: from its table, from its authorization defaults, or from a list of services. */
export interface KnownApplication {
  readonly type: ApplicationType;
  /** Transaction code, function module, or hash. */
  readonly name: string;
  /** What people call it, which `catalog show` takes: `SU01`, `RF BAPI_USER_GETLIST`, `IWSV ZSALES_SRV 0001`. */
  readonly label: string;
  /** In all languages; none for a service. */
  readonly texts: readonly string[];
  /** The English text, else any; '' for none. */
  readonly text: string;
}

/** All applications that are known, each once: transactions, function modules, services. */
export function* knownApplications(
  { committed, index }: ImportedCatalog,
  services: Iterable<KnownService>,
): Generator<KnownApplication> {
  const told = new Set<string>();
  const isNew = (key: string): boolean => told.size < told.add(key).size;
  for (const [name, record] of index?.records('transaction') ?? []) {
    const own = textsOf(record);
    told.add(`TR ${name}`);
    yield { type: 'TR', name, label: name, texts: Object.values(own), text: textOf({ texts: own }) ?? '' };
  }
  for (const [name, text] of Object.entries(committed?.transactions ?? {})) {
    if (isNew(`TR ${name}`)) yield { type: 'TR', name, label: name, texts: [text], text };
  }
  for (const service of services) {
    const { type, hash: name } = service;
    if (!isApplicationType(type) || !isNew(`${type} ${name}`)) continue;
    yield { type, name, label: serviceLabel(service), texts: [], text: '' };
  }
  for (const names of [Object.keys(committed?.applications ?? {}), index?.names('defaults') ?? []]) {
    for (const key of names) {
      const [type, name] = [key.slice(0, 2), key.slice(3)];
      if (!isApplicationType(type) || !isNew(key)) continue;
      yield { type, name, label: type === 'TR' ? name : key, texts: [], text: '' };
    }
  }
}

export function isApplicationType(text: string): text is ApplicationType {
  return (applicationTypes as readonly string[]).includes(text);
}
