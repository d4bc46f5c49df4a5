import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { findingsOf } from '../../diagnostics/finding.ts';
import { renderers } from '../../diagnostics/render/index.ts';
import { createLocator } from '../../load/locate.ts';
import { sourceTexts } from '../../load/source-texts.ts';
import type { Handler } from '../command.ts';
import type { Context } from '../context.ts';
import type { ExitStatus } from '../exit-status.ts';
import { statusOf } from '../exit-status.ts';
import type { NewFindings } from './baseline-file.ts';
import { withoutKnown, writeBaseline } from './baseline-file.ts';
import { fixSources } from './fix-sources.ts';
import { inputOf } from './lint-input.ts';
import type { LintedInput } from './lint-input.ts';
import { lintInput } from './lint-input.ts';
import type { Linted } from './lint-sources.ts';
import type { LintValues } from './lint-values.ts';

/** Judges roles and users; ends with 1 for an error, and for more warnings than are allowed. */
export const lint: Handler<LintValues> = async (values, context) => {
  const input = await inputOf(values, context.io.cwd);
  const first = await lintInput(input, context);
  const { input: judged, diagnostics: onFixing } = values.fix
    ? await fixSources(first, (linted) => newIn(linted, values, context), input, context)
    : { input: first, diagnostics: [] };
  const { left, diagnostics: onBaseline } = values['update-baseline']
    ? await writeBaseline(judged.found, values.baseline ?? 'rolewright-baseline.json', context)
    : newIn(judged, values, context);
  const { findings } = judged.shown(left);
  const diagnostics = [...judged.diagnostics, ...onBaseline, ...onFixing];
  print(values, findings, diagnostics, judged.linted, context);
  const isSilent = findings.length + diagnostics.length === 0 && !values['update-baseline'];
  if (isSilent && values.format === 'text') context.say('nothing found');
  return statusFor(findings, diagnostics, values['max-warnings']);
};

function newIn(
  { found }: LintedInput,
  { baseline, 'update-baseline': update }: LintValues,
  { io }: Pick<Context, 'io'>,
): NewFindings {
  return baseline === undefined || update ? { left: found, diagnostics: [] } : withoutKnown(found, baseline, io.cwd);
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
  const remediesOf = (diagnostic: Diagnostic) => linted.flatMap((each) => each.remediesOf?.(diagnostic).remedies ?? []);
  const all = [...findingsOf(diagnostics, locate, remediesOf), ...findings];
  const text = renderers[format](all, { lineOf, palette, version, limit: mostShown });
  io.stdout.write(text);
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
