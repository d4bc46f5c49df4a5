import { textOf } from '../../catalog/imported-objects.ts';
import { nearest } from '../../catalog/nearest.ts';
import { textsOf } from '../../catalog/records/record-facts.ts';
import { diagnose, hasErrors } from '../../diagnostics/diagnostic.ts';
import { findingsOf } from '../../diagnostics/finding.ts';
import { jsonFindings } from '../../diagnostics/render/json.ts';
import { visible, visibleJson } from '../../diagnostics/render/visible.ts';
import type { Handler } from '../command.ts';
import { statusOf } from '../exit-status.ts';
import type { OpenedCatalog } from './opened-catalog.ts';
import { openedCatalog } from './opened-catalog.ts';
import { releaseOption } from './release-option.ts';

export interface SearchValues {
  readonly words: readonly string[];
  readonly release: string | undefined;
  readonly format: 'text' | 'json';
}

interface Found {
  readonly kind: 'object' | 'transaction';
  readonly name: string;
  readonly text: string;
}

/** So many are shown to a person; JSON has all. */
const mostShown = 50;

/** Looks for objects and transactions whose names or texts have all the words. */
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
  for (const { texts, ...fact } of things(opened)) {
    all.push(fact.name);
    const text = `${fact.name} ${texts.join(' ')}`.toUpperCase();
    if (wanted.every((word) => text.includes(word))) found.push(fact);
  }
  if (found.length === 0) {
    const name = words.join(' ');
    const meant = nearest(name, all);
    diagnostics.push(diagnose('R4717', { name, ...(meant === undefined ? {} : { meant }) }));
  }
  if (format === 'json') {
    io.stdout.write(`${visibleJson({ found, diagnostics: jsonFindings(findingsOf(diagnostics)) })}\n`);
    return statusOf(diagnostics);
  }
  for (const { kind, name, text } of found.slice(0, mostShown)) {
    io.stdout.write(`${visible(`${kind.padEnd(11)}  ${name.padEnd(10)}  ${text}`.trimEnd())}\n`);
  }
  if (found.length > mostShown) say(`${found.length - mostShown} more: add a word, or take --format json`);
  if (diagnostics.length > 0) await report(diagnostics);
  return statusOf(diagnostics);
};

/** Everything that can be found; the texts of all languages count. */
function* things({ catalog, imported }: OpenedCatalog): Generator<Found & { readonly texts: readonly string[] }> {
  const { committed, index } = imported;
  const texts = new Map([...(index?.records('object') ?? [])].map(([name, record]) => [name, textsOf(record)]));
  for (const name of catalog.objectNames()) {
    const text = catalog.object(name)?.text ?? '';
    yield { kind: 'object', name, text, texts: [text, ...Object.values(texts.get(name) ?? {})] };
  }
  if (index === undefined) {
    for (const [name, text] of Object.entries(committed?.transactions ?? {})) {
      yield { kind: 'transaction', name, text, texts: [text] };
    }
    return;
  }
  for (const [name, record] of index.records('transaction')) {
    const own = textsOf(record);
    yield { kind: 'transaction', name, text: textOf({ texts: own }) ?? '', texts: Object.values(own) };
  }
}
