import type { ApplicationType } from '../../catalog/facts/application-defaults.ts';
import { nearest } from '../../catalog/nearest.ts';
import { textsOf } from '../../catalog/records/record-facts.ts';
import type { KnownService } from '../../catalog/service-source.ts';
import { diagnose, hasErrors } from '../../diagnostics/diagnostic.ts';
import { findingsOf } from '../../diagnostics/finding.ts';
import { jsonFindings } from '../../diagnostics/render/json.ts';
import { visible, visibleJson } from '../../diagnostics/render/visible.ts';
import type { Handler } from '../command.ts';
import { statusOf } from '../exit-status.ts';
import { configuredServices } from '../sources/configured-services.ts';
import { knownApplications } from './known-applications.ts';
import type { OpenedCatalog } from './opened-catalog.ts';
import { openedCatalog } from './opened-catalog.ts';
import { releaseOption } from './release-option.ts';

export interface SearchValues {
  readonly words: readonly string[];
  readonly release: string | undefined;
  readonly format: 'text' | 'json';
}

/** Something that was found; `catalog show` takes its name. */
export interface Found {
  readonly kind: 'object' | (typeof kinds)[ApplicationType];
  /** `S_RFC`, `SU01`, `RF BAPI_USER_GETLIST`, `IWSV ZSALES_SRV 0001`. */
  readonly name: string;
  readonly text: string;
  /** Of a service. */
  readonly hash?: string;
}

const kinds = { TR: 'transaction', RF: 'function module', HT: 'service', HC: 'service', HS: 'service' } as const;

const order: readonly Found['kind'][] = ['object', 'transaction', 'function module', 'service'];

/** So many are shown to a person; JSON has all. */
const mostShown = 50;

/** Looks for objects, transactions, function modules and services whose names or texts have all the words. */
export const catalogSearch: Handler<SearchValues> = async ({ words, release, format }, context) => {
  const { io, report, say } = context;
  const opened = await openedCatalog('rolewright catalog search', releaseOption(release), context);
  const diagnostics = [...opened.diagnostics];
  if (hasErrors(diagnostics)) {
    await report(diagnostics);
    return statusOf(diagnostics);
  }
  const wanted = words.flatMap((word) => word.toUpperCase().split(/\s+/)).filter((word) => word !== '');
  const all: string[] = [];
  const found: Found[] = [];
  const services = (await configuredServices(io.cwd, opened.imported)).sources.flatMap((each) => [...each.values()]);
  for (const { texts, ...fact } of things(opened, services)) {
    all.push(fact.name);
    const text = [fact.name, fact.hash ?? '', ...texts].join(' ').toUpperCase();
    if (wanted.every((word) => text.includes(word))) found.push(fact);
  }
  found.sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind) || (one.name < other.name ? -1 : 1));
  if (found.length === 0) {
    const name = words.join(' ');
    const meant = nearest(name, all);
    diagnostics.push(diagnose('R4717', { name, ...(meant === undefined ? {} : { meant }) }));
  }
  if (format === 'json') {
    io.stdout.write(`${visibleJson({ found, diagnostics: jsonFindings(findingsOf(diagnostics)) })}\n`);
    return statusOf(diagnostics);
  }
  const shown = found.slice(0, mostShown);
  const width = Math.max(...shown.map(({ kind }) => kind.length));
  for (const { kind, name, text, hash = '' } of shown) {
    io.stdout.write(`${visible(`${kind.padEnd(width)}  ${name.padEnd(10)}  ${text || hash}`.trimEnd())}\n`);
  }
  if (found.length > mostShown) say(`${found.length - mostShown} more: add a word, or take --format json`);
  if (diagnostics.length > 0) await report(diagnostics);
  return statusOf(diagnostics);
};

/** Everything that can be found; the texts of all languages count. */
function* things(
  { catalog, imported }: OpenedCatalog,
  services: readonly KnownService[],
): Generator<Found & { readonly texts: readonly string[] }> {
  const objects = [...(imported.index?.records('object') ?? [])];
  const texts = new Map(objects.map(([name, record]) => [name, textsOf(record)]));
  for (const name of catalog.objectNames()) {
    const text = catalog.object(name)?.text ?? '';
    yield { kind: 'object', name, text, texts: [text, ...Object.values(texts.get(name) ?? {})] };
  }
  for (const { type, name, label, ...rest } of knownApplications(imported, services)) {
    yield { kind: kinds[type], name: label, ...(type.startsWith('H') ? { hash: name } : {}), ...rest };
  }
}
