import { count } from '../../diagnostics/codes/count.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { findingsOf } from '../../diagnostics/finding.ts';
import { jsonFindings } from '../../diagnostics/render/json.ts';
import { visibleJson } from '../../diagnostics/render/visible.ts';
import type { Handler } from '../command.ts';
import { statusOf } from '../exit-status.ts';
import { compileSources } from '../sources/compile-sources.ts';
import { projectDefaults } from '../sources/project-defaults.ts';
import { sourceTexts } from '../../load/source-texts.ts';
import { loadConfiguration } from '../sources/configuration.ts';
import { hasCatalog, noCatalogOf, openCatalog } from './catalog-files.ts';
import { checkRelease } from './check-release.ts';
import { releaseFacts } from './release-facts.ts';
import { releaseOption } from './release-option.ts';

export interface CheckValues {
  readonly sources: readonly string[];
  readonly release: string | undefined;
  readonly format: 'text' | 'json';
}

/** Checks the roles of sources against the catalog of another release. */
export const catalogCheck: Handler<CheckValues> = async ({ sources: given, release: named, format }, context) => {
  const { io, report, say } = context;
  const release = releaseOption(named);
  if (release === undefined) {
    const missing = [diagnose('R5005', { command: 'rolewright catalog check', missing: '--release RELEASE' })];
    await report(missing);
    return statusOf(missing);
  }
  const compiled = await compileSources(given, undefined, context);
  const { folder = io.cwd, imported } = await loadConfiguration(io.cwd, undefined, sourceTexts(io.cwd));
  const other = openCatalog(folder, release);
  const diagnostics = [...compiled.diagnostics, ...other.diagnostics];
  if (!hasCatalog(other)) diagnostics.push(noCatalogOf(release, folder, 'rolewright catalog check'));
  else {
    const facts = releaseFacts(other);
    const present = projectDefaults(imported ?? { diagnostics: [] });
    diagnostics.push(...checkRelease(compiled.roles, release, facts, present, (role) => compiled.origins.get(role)));
    const unknown = Object.entries(facts.covers).flatMap(([kind, isCovered]) => (isCovered ? [] : [kind]));
    if (unknown.length > 0)
      say(`the catalog of ${release} has no tables of ${unknown.join(', ')}: those are not judged`);
  }
  if (format === 'json') {
    const findings = jsonFindings(findingsOf(diagnostics, compiled.sources.locate));
    io.stdout.write(`${visibleJson({ release, roles: compiled.roles.length, diagnostics: findings })}\n`);
    return statusOf(diagnostics);
  }
  if (diagnostics.length > 0) await report(diagnostics, compiled.sources);
  if (hasCatalog(other)) {
    io.stdout.write(`checked ${count(compiled.roles.length, 'role')} against the catalog of ${release}\n`);
  }
  return statusOf(diagnostics);
};
