import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { findingsOf } from '../../diagnostics/finding.ts';
import type { ReportFormat } from '../../diagnostics/render/index.ts';
import { renderers } from '../../diagnostics/render/index.ts';
import { defaultConfig } from '../../dsl/check-config.ts';
import { baselineText, newFindings, readBaseline } from '../../lint/baseline.ts';
import type { RuleFinding } from '../../lint/run-rules.ts';
import { createLocator } from '../../load/locate.ts';
import { sourceTexts } from '../../load/source-texts.ts';
import type { Handler } from '../command.ts';
import type { Context } from '../context.ts';
import type { ExitStatus } from '../exit-status.ts';
import { statusOf } from '../exit-status.ts';
import { reasonOf } from '../output/reason.ts';
import { writeOutput } from '../output/write-output.ts';
import { encodingOption } from '../role-files/encoding-option.ts';
import { kindAt } from '../roles/kind-at.ts';
import { compileSources } from '../sources/compile-sources.ts';
import { loadConfiguration } from '../sources/configuration.ts';
import { UsageError } from '../usage-error.ts';
import { lintFiles } from './lint-files.ts';
import type { Linted } from './lint-sources.ts';
import { lintSources } from './lint-sources.ts';

export interface LintValues {
  readonly what: readonly string[];
  readonly format: ReportFormat;
  readonly system: string | undefined;
  readonly encoding: string | undefined;
  readonly baseline: string | undefined;
  readonly 'update-baseline': boolean;
  readonly 'max-warnings': number | undefined;
}

/** Judges roles and users; ends with 1 for an error, and for more warnings than are allowed. */
export const lint: Handler<LintValues> = async (values, context) => {
  const encoding = encodingOption(values.encoding);
  const { sources: given, files } = await partedByKind(values.what, context.io.cwd);
  const linted: Linted[] = [];
  const diagnostics: Diagnostic[] = [];
  if (given.length > 0 || files.length === 0) {
    const compiled = await compileSources(given, values.system, context);
    diagnostics.push(...compiled.diagnostics);
    linted.push(lintSources(compiled, values.system, context));
  }
  if (files.length > 0) {
    const loaded = await loadConfiguration(context.io.cwd, values.system, sourceTexts(context.io.cwd));
    if (linted.length === 0) diagnostics.push(...loaded.diagnostics);
    linted.push(await lintFiles(files, loaded.config ?? defaultConfig, encoding, context));
  }
  const found = linted.flatMap((each) => each.found);
  const baseline = await knownFindings(values, found, context);
  diagnostics.push(...linted.flatMap((each) => each.diagnostics), ...baseline.diagnostics);
  const rest = new Set(baseline.left);
  const findings: Finding[] = [];
  for (const each of linted) {
    const shown = each.shown(each.found.filter((finding) => rest.has(finding)));
    findings.push(...shown.findings);
    diagnostics.push(...shown.diagnostics);
  }
  print(values, findings, withoutRepetition(diagnostics), linted, context);
  return statusFor(findings, diagnostics, values['max-warnings']);
};

async function partedByKind(
  what: readonly string[],
  cwd: string,
): Promise<{ readonly sources: readonly string[]; readonly files: readonly string[] }> {
  const sources: string[] = [];
  const files: string[] = [];
  for (const given of what) {
    const kind = await kindAt(given, cwd);
    if (kind === 'nothing') throw new UsageError([diagnose('R5504', { given })]);
    (kind === 'sources' ? sources : files).push(given);
  }
  return { sources, files };
}

/** Takes away what the baseline knows, or writes it. */
async function knownFindings(
  { baseline: path, 'update-baseline': update }: LintValues,
  found: readonly RuleFinding[],
  { io, say }: Context,
): Promise<{ readonly left: readonly RuleFinding[]; readonly diagnostics: readonly Diagnostic[] }> {
  if (path === undefined && !update) return { left: found, diagnostics: [] };
  const name = path ?? 'rolewright-baseline.json';
  const absolute = resolve(io.cwd, name);
  if (update) {
    const bytes = [Buffer.from(baselineText(found))];
    await writeOutput(dirname(absolute), [{ path: basename(absolute), bytes }], []);
    say(`${String(found.length)} findings are in the baseline ${name}`);
    return { left: [], diagnostics: [] };
  }
  const baseline = readBaseline(readText(absolute, name));
  if (typeof baseline === 'string') throw new UsageError([diagnose('R6020', { path: name, reason: baseline })]);
  const left = newFindings(found, baseline);
  const known = found.length - left.length;
  return { left, diagnostics: known === 0 ? [] : [diagnose('R6021', { known, path: name })] };
}

function readText(absolute: string, name: string): string {
  try {
    return readFileSync(absolute, 'utf8');
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    throw new UsageError([diagnose('R6020', { path: name, reason })]);
  }
}

/** Nobody reads more at once, and the summary counts the rest. Other formats have all. */
const mostShown = 1000;

function print(
  { format }: LintValues,
  findings: readonly Finding[],
  diagnostics: readonly Diagnostic[],
  linted: readonly Linted[],
  { io, palette, version }: Context,
): void {
  const texts = sourceTexts(io.cwd);
  const locate = linted.find((each) => each.sources.locate !== undefined)?.sources.locate ?? createLocator(texts);
  const lineOf = (file: string, line: number): string | undefined => {
    for (const { sources } of linted) {
      const text = sources.lineOf?.(file, line);
      if (text !== undefined) return text;
    }
    return undefined;
  };
  const all = [...findingsOf(diagnostics, locate), ...findings];
  const text = renderers[format](all, { lineOf, palette, version, limit: mostShown });
  io.stdout.write(text);
}

/** The configuration may be told of twice, for sources and for files. */
function withoutRepetition(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}

function statusFor(
  findings: readonly Finding[],
  diagnostics: readonly Diagnostic[],
  mostWarnings: number | undefined,
): ExitStatus {
  const status = statusOf(diagnostics);
  if (status === 2 || findings.some(({ severity }) => severity === 'error')) return status === 2 ? 2 : 1;
  const warnings = [...findings, ...diagnostics].filter(({ severity }) => severity === 'warning').length;
  return mostWarnings !== undefined && warnings > mostWarnings ? 1 : status;
}
