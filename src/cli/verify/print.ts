import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { findingsOf } from '../../diagnostics/finding.ts';
import { renderText } from '../../diagnostics/render/text.ts';
import { visible } from '../../diagnostics/render/visible.ts';
import type { TerminalOptions } from '../../diff/index.ts';
import { renderTerminal } from '../../diff/index.ts';
import { renderPlan } from '../../verify/index.ts';
import type { Context } from '../context.ts';
import type { ServiceNames } from '../inspect/service-names.ts';
import type { Drift } from './drift.ts';
import { renderVerifiedJson } from './json.ts';
import type { RepairedFile } from './repaired-files.ts';
import type { Verified } from './verified.ts';
import type { VerifyValues } from './verify-values.ts';
import type { LookedAt } from './verified-file.ts';

/** Prints the result: all of it goes to stdout, because it is what was asked for. */
export function printVerified(
  verified: Verified,
  { format }: VerifyValues,
  serviceOf: ServiceNames['nameOf'],
  context: Context,
): void {
  const { stdout } = context.io;
  if (format === 'json') {
    stdout.write(renderVerifiedJson(verified));
    return;
  }
  const width = Math.min(widest, Math.max(narrowest, stdout.columns ?? 100));
  const layout = { palette: context.palette, width, serviceOf };
  const blocks = [
    ...(verified.repaired ?? []).map((file) => repairedText(file, context)),
    ...verified.files.map((file) => fileText(file, context)),
    ...(verified.plan === undefined ? [] : [renderPlan(verified.plan, layout)]),
    ...(verified.drift === undefined ? [] : [driftText(verified.drift, layout, context)]),
  ];
  stdout.write(blocks.join('\n'));
}

const widest = 140;
const narrowest = 60;

function repairedText({ path, out, repairs }: RepairedFile, context: Context): string {
  const written = `${context.palette.strong(visible(path))}: ${repairs.length === 0 ? 'nothing to repair' : 'repaired'}`;
  return `${written}, written to ${visible(out)}\n${textOf(repairs, () => undefined, context)}`;
}

function fileText({ path, content, diagnostics, lineOf }: LookedAt, context: Context): string {
  const said = textOf(diagnostics, lineOf, context);
  if (content === undefined) return said;
  const { encoding, lineEnding, release, lines, roles } = content;
  const facts = [
    counted(roles.length, 'role'),
    counted(lines, 'line'),
    encoding,
    lineEnding,
    `release ${release === '' ? 'unknown' : visible(release)}`,
  ].join(', ');
  const sound = diagnostics.length === 0 ? ` ${context.palette.good('nothing found')}` : '';
  return `${context.palette.strong(visible(path))}: ${facts};${sound}\n${said}`.replace(/;\n/, '\n');
}

function driftText({ diff, diagnostics }: Drift, layout: TerminalOptions, context: Context): string {
  if (diagnostics.length === 0) return `${context.palette.good('the system holds what was meant')}\n`;
  const legend = '+ the system has it and it was not meant, - it was meant and the system does not have it\n';
  const changed = diff.changed.length === 0 ? '' : `\n${legend}\n${renderTerminal({ ...diff, removed: [] }, layout)}`;
  return `${textOf(diagnostics, () => undefined, context)}${changed}`;
}

function textOf(diagnostics: readonly Diagnostic[], lineOf: LookedAt['lineOf'], { palette, io }: Context): string {
  const columns = Math.min(120, Math.max(40, (io.stdout.columns ?? 114) - 14));
  return renderText(findingsOf(diagnostics), {
    lineOf: (_, line) => lineOf(line),
    palette,
    width: columns,
    limit: mostShown,
  });
}

/** Nobody reads more at once, and the summary counts the rest. */
const mostShown = 200;

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
