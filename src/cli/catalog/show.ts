import type { Catalog } from '../../catalog/catalog.ts';
import type { ApplicationType } from '../../catalog/facts/application-defaults.ts';
import { nearest } from '../../catalog/nearest.ts';
import { layers } from '../../catalog/records/layer.ts';
import { objectOf, textsOf } from '../../catalog/records/record-facts.ts';
import { isServiceHash, serviceHash } from '../../catalog/service-hash.ts';
import { serviceOfSpelling } from '../../catalog/service-name.ts';
import type { ServiceSource } from '../../catalog/service-source.ts';
import { serviceLabel, serviceOfHash } from '../../catalog/service-source.ts';
import { diagnose, hasErrors } from '../../diagnostics/diagnostic.ts';
import { findingsOf } from '../../diagnostics/finding.ts';
import { jsonFindings } from '../../diagnostics/render/json.ts';
import { visible, visibleJson } from '../../diagnostics/render/visible.ts';
import type { Handler } from '../command.ts';
import { statusOf } from '../exit-status.ts';
import { configuredServices } from '../sources/configured-services.ts';
import { projectDefaults } from '../sources/project-defaults.ts';
import type { ImportedCatalog } from './catalog-files.ts';
import type { KnownApplication } from './known-applications.ts';
import { applicationTypes, isApplicationType, knownApplications } from './known-applications.ts';
import { openedCatalog } from './opened-catalog.ts';
import { describedApplication, describedObject, origins } from './print-facts.ts';
import { releaseOption } from './release-option.ts';
import type { ShownApplication, ShownObject } from './shown.ts';

export interface ShowValues {
  readonly name: readonly string[];
  readonly release: string | undefined;
  readonly format: 'text' | 'json';
}

/** Shows everything that is known under a name. */
export const catalogShow: Handler<ShowValues> = async ({ name: words, release, format }, context) => {
  const { io, report } = context;
  const name = words.join(' ').trim().replace(/\s+/g, ' ').toUpperCase();
  const opened = await openedCatalog('rolewright catalog show', releaseOption(release), context);
  const { catalog, imported } = opened;
  const diagnostics = [...opened.diagnostics];
  if (hasErrors(diagnostics)) {
    await report(diagnostics);
    return statusOf(diagnostics);
  }
  const { sources } = await configuredServices(io.cwd, imported);
  const object = shownObject(name, catalog, imported);
  let applications = shownApplications(keysOf(name), imported, sources);
  if (object === undefined && applications.length === 0) {
    const known = [
      ...knownApplications(
        imported,
        sources.flatMap((each) => [...each.values()]),
      ),
    ];
    const called = known.filter((each) => isCalled(each, name)).map(({ type, name: key }) => ({ types: [type], key }));
    applications = called.flatMap((each) => shownApplications(each, imported, sources));
    if (applications.length === 0) {
      const meant = nearest(name, [...catalog.objectNames(), ...known.map(({ label }) => label)]);
      diagnostics.push(diagnose('R4717', { name, ...(meant === undefined ? {} : { meant }) }));
    }
  }
  if (format === 'json') {
    const found = { objects: object === undefined ? [] : [object], applications };
    io.stdout.write(`${visibleJson({ ...found, diagnostics: jsonFindings(findingsOf(diagnostics)) })}\n`);
    return statusOf(diagnostics);
  }
  const lines = [
    ...(object === undefined ? [] : describedObject(object)),
    ...applications.flatMap(describedApplication),
  ];
  for (const line of lines) io.stdout.write(`${visible(line)}\n`);
  if (diagnostics.length > 0) await report(diagnostics);
  return statusOf(diagnostics);
};

function shownObject(name: string, catalog: Catalog, imported: ImportedCatalog): ShownObject | undefined {
  const object = catalog.object(name);
  if (object === undefined) return undefined;
  const record = imported.index?.find('object', name) ?? {};
  const said = layers.flatMap((layer) => {
    const fields = record[layer]?.fields;
    return fields === undefined ? [] : [{ source: origins[layer], fields }];
  });
  return {
    ...object,
    texts: objectOf(name, record)?.fact.texts ?? {},
    orgLevels: object.fields.filter((field) => catalog.orgLevel(field) !== undefined),
    says: said.length > 0 ? said : [{ source: origins[object.source], fields: object.fields }],
  };
}

/** An application as a catalog keeps it, of one of these types. */
interface ApplicationKeys {
  readonly types: readonly ApplicationType[];
  readonly key: string;
}

/** What a person means: `TR SU01` as it is printed, `IWSV NAME 0001`, a hash, or a name alone. */
function keysOf(name: string): ApplicationKeys {
  const [type = '', key = '', ...more] = name.split(' ');
  if (isApplicationType(type) && key !== '' && more.length === 0) return { types: [type], key };
  const service = serviceOfSpelling(name.replace(/^R3TR /, ''));
  return { types: applicationTypes, key: service === undefined ? name : serviceHash(service) };
}

/** Whether a service is meant whose hash does not follow from its name, or whose type and version were left out. */
function isCalled({ type, label }: KnownApplication, name: string): boolean {
  const plain = label.replace(/\s+/g, ' ');
  return plain === name || (type.startsWith('H') && plain.split(' ')[1] === name);
}

function shownApplications(
  { types, key }: ApplicationKeys,
  imported: ImportedCatalog,
  services: readonly ServiceSource[],
): readonly ShownApplication[] {
  const defaults = projectDefaults(imported);
  const service = isServiceHash(key) ? serviceOfHash(key, services) : undefined;
  return types.flatMap((type): readonly ShownApplication[] => {
    const own = defaults.defaultsOf(type, key);
    const text = type === 'TR' ? transactionText(key, imported) : service?.type === type && serviceLabel(service);
    if (own === undefined && typeof text !== 'string') return [];
    return [{ type, name: key, ...(text ? { text } : {}), ...(own === undefined ? {} : { defaults: own }) }];
  });
}

/** The text of a transaction, '' when it has none; `undefined` for what is none. */
function transactionText(name: string, { committed, index }: ImportedCatalog): string | undefined {
  const record = index?.find('transaction', name);
  if (record === undefined) {
    const known = committed?.transactions;
    return known !== undefined && Object.hasOwn(known, name) ? known[name] : undefined;
  }
  const texts = textsOf(record);
  return texts['E'] ?? Object.values(texts)[0] ?? '';
}
