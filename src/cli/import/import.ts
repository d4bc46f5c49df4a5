import { dirname, relative, resolve } from 'node:path';
import { languageKey } from '../../catalog/languages.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose, hasErrors } from '../../diagnostics/diagnostic.ts';
import { catalogGrowth, isEmptyGrowth, joinGrowth, withGrowth } from '../../import/catalog-growth.ts';
import { catalogFileName } from '../../import/catalog-file-name.ts';
import { catalogSource } from '../../import/catalog-source.ts';
import { menuServiceSource } from '../../model/menu-service-source.ts';
import { sourceTexts } from '../../load/source-texts.ts';
import type { Handler } from '../command.ts';
import type { Context } from '../context.ts';
import { statusOf } from '../exit-status.ts';
import type { OutputFile, WrittenOutput } from '../output/write-output.ts';
import { writeOutput } from '../output/write-output.ts';
import { encodingOption } from '../role-files/encoding-option.ts';
import { fileEncoding } from '../role-files/file-encoding.ts';
import { findRoleFiles } from '../role-files/find-role-files.ts';
import { configuredServices } from '../sources/configured-services.ts';
import { loadConfiguration } from '../sources/configuration.ts';
import { loadCustomCatalog } from '../sources/custom-catalog.ts';
import { defaultsFor } from '../sources/project-defaults.ts';
import { decide } from './decide.ts';
import { doubtsAbout } from './doubts.ts';
import { existingSources } from './existing-sources.ts';
import { sourceFiles } from './import-files.ts';
import { originFiles, withoutOrigins } from './origin-files.ts';
import { planSources } from './plan-sources.ts';
import { printImport, sayNext } from './print-import.ts';
import { readDownloads } from './read-downloads.ts';
import { isNamed, provenRoles } from './sayable-roles.ts';

export interface ImportValues {
  readonly files: readonly string[];
  readonly out: string;
  readonly group: boolean;
  readonly force: boolean;
  readonly clean: boolean;
  readonly encoding: string | undefined;
}

/** Makes sources of the roles in downloads; a role with damage, or one that no source can say, is left out. */
export const importRoles: Handler<ImportValues> = async (values, context) => {
  const { io, progress } = context;
  encodingOption(values.encoding);
  const texts = sourceTexts(io.cwd);
  const {
    path: configPath,
    config,
    settings,
    imported,
    diagnostics,
  } = await loadConfiguration(io.cwd, undefined, texts);
  if (config === undefined || settings === undefined) {
    await context.report(diagnostics, { lineOf: texts.lineOf });
    return statusOf(diagnostics);
  }
  const found = await findRoleFiles(values.files, io.cwd);
  const encoding = fileEncoding(values.encoding, settings);
  const read = await readDownloads(found.files, encoding, settings, context);
  const projectFolder = configPath === undefined ? io.cwd : dirname(configPath);
  const growth = catalogGrowth(read.roles.values(), config.catalog);
  const doubts = doubtsAbout(read, config.catalog, growth, context);
  const spelling = {
    catalog: withGrowth(config.catalog, growth),
    services: [menuServiceSource(read.roles.values(), 'file'), ...(await configuredServices(io.cwd)).sources],
    usualLanguage: languageKey(settings.language),
  };
  const check = { catalog: spelling.catalog, target: { language: settings.language, codePage: settings.codePage } };
  const proven = provenRoles(read.roles, spelling, check, (done, total) => {
    progress.step(done, total, 'comparing');
  });
  progress.end();
  const root = resolve(io.cwd, values.out);
  const there = await existingSources(values.out, { ...check, ...defaultsFor(imported) }, texts, io.cwd);
  const decisions = decide(planSources(proven.said, values.group), there, {
    root,
    shown: texts.shown,
    force: values.force,
    isOrgLevel: (name) => spelling.catalog.orgLevel(name) !== undefined,
  });
  const problems: Diagnostic[] = [
    ...diagnostics,
    ...found.diagnostics,
    ...read.diagnostics,
    ...doubts.diagnostics,
    ...proven.diagnostics,
    ...decisions.diagnostics,
  ];
  const without = new Set([...proven.failed, ...decisions.heldNames]);
  const origins = values.clean ? withoutOrigins(read.files, without, root) : originFiles(read.files, without, root);
  if (values.clean) {
    for (const { role, losses } of proven.said.values()) {
      if (losses.length === 0) continue;
      problems.push(diagnose('R5607', { role: role.name, dropped: losses.map(({ what }) => what) }));
    }
  }
  const sources = sourceFiles(decisions.write, spelling, isNamed(proven.said));
  const custom = isEmptyGrowth(growth) ? undefined : (await loadCustomCatalog(projectFolder, texts)).growth;
  const catalogText = isEmptyGrowth(growth)
    ? undefined
    : catalogSource(joinGrowth(custom ?? { objects: {}, orgLevels: [] }, growth));
  const files = { made: [...sources, ...origins.files], stale: origins.stale };
  const written = await write(files, catalogText, projectFolder, root, values.out, context);
  problems.push(...written.diagnostics);
  if (!hasErrors(written.diagnostics)) {
    const catalogFile =
      catalogText === undefined ? undefined : relative(io.cwd, resolve(projectFolder, catalogFileName));
    printImport(decisions, catalogFile, written, { out: values.out, shown: texts.shown }, context);
  }
  if (problems.length > 0) {
    const lineOf = (file: string, line: number) =>
      read.lineOf(file, line) ?? doubts.lineOf(file, line) ?? texts.lineOf(file, line);
    await context.report(problems, { lineOf });
  }
  sayNext(written, values.out, context);
  return statusOf(problems);
};

/** The catalog first: sources without it would not check. */
async function write(
  { made, stale }: { readonly made: readonly OutputFile[]; readonly stale: readonly string[] },
  catalogText: string | undefined,
  projectFolder: string,
  root: string,
  shownRoot: string,
  { progress, interruptible }: Context,
): Promise<WrittenOutput> {
  const nothing: WrittenOutput = { written: [], unchanged: [], removed: [], diagnostics: [] };
  return interruptible(async (signal) => {
    const onFile = (done: number, total: number, path: string) => {
      progress.step(done, total, path);
    };
    const catalogFiles =
      catalogText === undefined ? [] : [{ path: catalogFileName, bytes: Buffer.from(catalogText, 'utf8') }];
    const catalog = await writeOutput(projectFolder, catalogFiles, [], { signal });
    if (hasErrors(catalog.diagnostics)) return catalog;
    const written =
      made.length + stale.length === 0 ? nothing : await writeOutput(root, made, stale, { signal, onFile, shownRoot });
    progress.end();
    return written;
  });
}
