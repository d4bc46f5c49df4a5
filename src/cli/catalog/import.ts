import { dirname, join } from 'node:path';
import { FactDraft } from '../../catalog/records/fact-draft.ts';
import type { CatalogSource } from '../../catalog/records/index-header.ts';
import { indexHeader, joinSources } from '../../catalog/records/index-header.ts';
import type { RecordChange } from '../../catalog/records/merge-records.ts';
import { mergeRecords } from '../../catalog/records/merge-records.ts';
import type { TableName } from '../../catalog/tables/table-definition.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose, hasErrors } from '../../diagnostics/diagnostic.ts';
import { visible } from '../../diagnostics/render/visible.ts';
import { sourceTexts } from '../../load/source-texts.ts';
import type { Context } from '../context.ts';
import type { Handler } from '../command.ts';
import { statusOf } from '../exit-status.ts';
import { writeOutput } from '../output/write-output.ts';
import { encodingOption } from '../role-files/encoding-option.ts';
import { loadConfiguration } from '../sources/configuration.ts';
import { catalogPaths, openCatalog } from './catalog-files.ts';
import { contradictions } from './contradictions.ts';
import { findCatalogFiles } from './find-catalog-files.ts';
import { IndexFile } from './index-file.ts';
import { changeLines } from './print-changes.ts';
import { readCatalogFile } from './read-catalog-file.ts';
import type { ReadSource } from './read-summary.ts';
import { listedFiles, summaryLines } from './read-summary.ts';
import { releaseOption } from './release-option.ts';
import { reportProposals } from './report-proposals.ts';
import { systemsWith } from './systems-with.ts';
import { writeCommitted } from './write-committed.ts';

export interface ImportValues {
  readonly files: readonly string[];
  readonly table: TableName | undefined;
  readonly release: string | undefined;
  readonly encoding: string | undefined;
  readonly replace: boolean;
}

/** Reads files into the full index of a catalog, and writes the part that the roles use. */
export const catalogImport: Handler<ImportValues> = async (values, context) => {
  const { io, report, say } = context;
  const release = releaseOption(values.release);
  const encoding = encodingOption(values.encoding);
  const texts = sourceTexts(io.cwd);
  const { path, config, imported, diagnostics } = await loadConfiguration(io.cwd, undefined, texts);
  if (config === undefined) {
    await report(diagnostics, { lineOf: texts.lineOf });
    return statusOf(diagnostics);
  }
  const folder = path === undefined ? io.cwd : dirname(path);
  const isOpen = release === undefined && imported !== undefined && imported.release === undefined;
  const catalog = isOpen ? imported : openCatalog(folder, release);
  // What was committed and cannot be read is not overwritten: nobody knows what would be lost.
  if (hasErrors(catalog.diagnostics)) {
    await report(catalog.diagnostics);
    return statusOf(catalog.diagnostics);
  }
  const found = await findCatalogFiles(values.files, io.cwd);
  const problems: Diagnostic[] = [...catalog.diagnostics, ...found.diagnostics];
  /** Said of files of a folder that are no exports: other files may stand there, but not nothing else. */
  const passedOver: { readonly path: string; readonly diagnostic: Diagnostic }[] = [];
  const draft = new FactDraft();
  const files: ReadSource[] = [];
  for (const file of found.files) {
    const read = readCatalogFile(file, draft, {
      cwd: io.cwd,
      table: values.table,
      encoding,
      onProgress: (done, total) => {
        context.progress.step(done, total, file.path);
      },
    });
    for (const diagnostic of read.diagnostics) {
      if (file.isGuess && diagnostic.code === 'R4701') passedOver.push({ path: file.path, diagnostic });
      else problems.push(diagnostic);
    }
    if (read.source !== undefined) files.push({ path: file.path, source: read.source });
  }
  context.progress.end();
  const sources = files.map(({ source }) => source);
  for (const line of summaryLines(files)) io.stdout.write(`${visible(line)}\n`);
  if (sources.length === 0 && (values.files.length > 0 || catalog.index === undefined)) {
    if (values.files.length === 0) problems.push(diagnose('R4715', { command: 'rolewright catalog import' }));
    if (!hasErrors(problems)) problems.push(...passedOver.map(({ diagnostic }) => diagnostic));
    await report(problems);
    return hasErrors(problems) ? statusOf(problems) : 1;
  }
  if (passedOver.length > 0)
    say(`no export of a table, so nothing is read from ${listedFiles(passedOver.map(({ path }) => path))}`);
  let unfit: readonly Diagnostic[] = [];
  const written = await writeIndex(
    { folder, release, draft, sources, former: catalog.index, replace: values.replace },
    context,
  );
  problems.push(...written.diagnostics);
  if (written.index !== undefined) {
    problems.push(...contradictions(draft, written.index), ...withoutFlags(draft));
    const { committed: former } = catalog;
    const job = { folder, release, index: written.index, former, replace: values.replace };
    const { committed, roles, diagnostics: onCommitted } = await writeCommitted(job, context);
    problems.push(...onCommitted);
    if (former !== undefined && committed !== undefined) {
      const systems = systemsWith(release, config, folder);
      unfit = await reportProposals(roles, former, committed, systems, context);
    }
  }
  if (problems.length > 0) await report(problems);
  return statusOf([...unfit, ...problems]);
};

interface IndexJob {
  readonly folder: string;
  readonly release: string | undefined;
  readonly draft: FactDraft;
  readonly sources: readonly CatalogSource[];
  readonly former: IndexFile | undefined;
  readonly replace: boolean;
}

/** Merges what was read into the index; without anything new it stays as it is. */
async function writeIndex(
  { folder, release, draft, sources, former, replace }: IndexJob,
  { io, palette, interruptible }: Context,
): Promise<{ readonly index?: IndexFile; readonly diagnostics: readonly Diagnostic[] }> {
  if (sources.length === 0) return { ...(former === undefined ? {} : { index: former }), diagnostics: [] };
  const changes: RecordChange[] = [];
  const all = joinSources(replace ? [] : (former?.sources ?? []), sources);
  const bytes = function* (): Generator<Uint8Array> {
    let lines: string[] = [indexHeader(all)];
    const entries = mergeRecords(former?.entries() ?? [], draft.records(), !replace, (change) => changes.push(change));
    for (const [key, json] of entries) {
      lines.push(`${key}\t${json}`);
      if (lines.length < 1000) continue;
      yield Buffer.from(`${lines.join('\n')}\n`);
      lines = [];
    }
    yield Buffer.from(`${lines.join('\n')}\n`);
  };
  const path = catalogPaths(release).index;
  const files = [
    { path: '.rolewright/.gitignore', bytes: Buffer.from('*\n') },
    { path, bytes: bytes() },
  ];
  const { written, diagnostics } = await interruptible((signal) => writeOutput(folder, files, [], { signal }));
  if (diagnostics.length > 0) return { diagnostics };
  io.stdout.write(`${written.includes(path) ? palette.good('wrote') : palette.faint('unchanged')} ${path}\n`);
  for (const line of changeLines(changes)) io.stdout.write(`${visible(line)}\n`);
  const index = IndexFile.open(join(folder, path));
  return { ...(index === undefined ? {} : { index }), diagnostics };
}

function withoutFlags(draft: FactDraft): readonly Diagnostic[] {
  const applications = draft.applicationsWithoutFlags();
  const [first] = applications;
  return first === undefined ? [] : [diagnose('R4718', { count: applications.length, first })];
}
