import type { Catalog } from '../../catalog/catalog.ts';
import { nearest } from '../../catalog/nearest.ts';
import { layers } from '../../catalog/records/layer.ts';
import { objectOf, textsOf } from '../../catalog/records/record-facts.ts';
import { isServiceHash, serviceHash } from '../../catalog/service-hash.ts';
import { serviceOfSpelling } from '../../catalog/service-name.ts';
import { serviceOfHash } from '../../catalog/service-source.ts';
import { diagnose, hasErrors } from '../../diagnostics/diagnostic.ts';
import { findingsOf } from '../../diagnostics/finding.ts';
import { jsonFindings } from '../../diagnostics/render/json.ts';
import { visible, visibleJson } from '../../diagnostics/render/visible.ts';
import type { Handler } from '../command.ts';
import { statusOf } from '../exit-status.ts';
import { configuredServices } from '../sources/configured-services.ts';
import { projectDefaults } from '../sources/project-defaults.ts';
import type { ImportedCatalog } from './catalog-files.ts';
import { openedCatalog } from './opened-catalog.ts';
import { describedApplication, describedObject, origins } from './print-facts.ts';
import { releaseOption } from './release-option.ts';
import type { ShownApplication, ShownObject } from './shown.ts';

export interface ShowValues {
  readonly name: readonly string[];
  readonly release: string | undefined;
  readonly format: 'text' | 'json';
}

const applicationTypes = ['TR', 'RF', 'HT', 'HC', 'HS'] as const;

/** Shows everything that is known under a name. */
export const catalogShow: Handler<ShowValues> = async ({ name: words, release, format }, context) => {
  const { io, report } = context;
  const name = words.join(' ').toUpperCase();
  const opened = await openedCatalog('rolewright catalog show', releaseOption(release), context);
  const { catalog, imported } = opened;
  const diagnostics = [...opened.diagnostics];
  if (hasErrors(diagnostics)) {
    await report(diagnostics);
    return statusOf(diagnostics);
  }
  const object = shownObject(name, catalog, imported);
  const applications = await shownApplications(name, imported, io.cwd);
  if (object === undefined && applications.length === 0) {
    const meant = nearest(name, [...catalog.objectNames(), ...(imported.index?.names('transaction') ?? [])]);
    diagnostics.push(diagnose('R4717', { name, ...(meant === undefined ? {} : { meant }) }));
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

async function shownApplications(
  name: string,
  imported: ImportedCatalog,
  cwd: string,
): Promise<readonly ShownApplication[]> {
  const service = serviceOfSpelling(name);
  const key = service === undefined ? name : serviceHash(service);
  const isHash = isServiceHash(key);
  const defaults = projectDefaults(imported);
  const known = isHash ? serviceOfHash(key, (await configuredServices(cwd)).sources) : undefined;
  const transaction = isHash ? undefined : transactionText(key, imported);
  const found = applicationTypes.flatMap((type): readonly ShownApplication[] => {
    const own = defaults.defaultsOf(type, key);
    const text = type === 'TR' ? transaction : known?.type === type ? `${known.object} ${known.objectName}` : undefined;
    if (own === undefined && text === undefined) return [];
    return [{ type, name: key, ...(text ? { text } : {}), ...(own === undefined ? {} : { defaults: own }) }];
  });
  return found;
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
