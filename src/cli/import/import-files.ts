import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { SpellingContext } from '../../import/expressions/authorizations.ts';
import { originEnding, originText } from '../../import/origin/origin-file.ts';
import type { SourcePlan } from '../../import/source-file.ts';
import { definitionsOf, sourceText } from '../../import/source-file.ts';
import type { OutputFile } from '../output/write-output.ts';
import { keptBytes } from './kept-bytes.ts';
import type { Download } from './read-downloads.ts';

/** The sources as files; each is made when it is written. */
export function sourceFiles(
  plans: readonly SourcePlan[],
  spelling: SpellingContext,
  hasSource: (name: string) => boolean,
): readonly OutputFile[] {
  return plans.map((plan) => ({ path: plan.path, bytes: made(plan) }));

  function* made(plan: SourcePlan): Generator<Uint8Array> {
    yield Buffer.from(sourceText(plan, definitionsOf(plan, spelling, hasSource)), 'utf8');
  }
}

/** The files that keep what the sources cannot say, one for each download. */
export function originFiles(
  downloads: readonly Download[],
  without: ReadonlySet<string>,
  { root, shownRoot, cwd }: { readonly root: string; readonly shownRoot: string; readonly cwd: string },
): { readonly files: readonly OutputFile[]; readonly diagnostics: readonly Diagnostic[] } {
  const files: OutputFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const taken = new Set<string>();
  for (const download of downloads) {
    const file = freeName(download.file, taken);
    const path = `${file}${originEnding}`;
    const roles = download.roles.filter((name) => !without.has(name));
    if (roles.length === 0) continue;
    if (roles.length < download.roles.length && existsSync(join(root, path))) {
      diagnostics.push(diagnose('R5611', { path: `${shownRoot}/${path}` }));
      continue;
    }
    const gone = new Set([...download.excluded, ...download.roles.filter((name) => without.has(name))]);
    const facts = { file, encoding: download.encoding, roles };
    files.push({ path, bytes: originText(facts, keptBytes(download, gone, cwd)) });
  }
  return { files, diagnostics };
}

/** Downloads of one name come from different folders: `all.SAP`, `all-2.SAP`. */
function freeName(file: string, taken: Set<string>): string {
  const [, stem = file, ending = ''] = /^(.*?)(\.[^.]*)?$/s.exec(file) ?? [];
  let name = file;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${stem}-${String(count)}${ending}`;
  taken.add(name.toLowerCase());
  return name;
}
