import { basename, dirname, resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { baselineText, newFindings, readBaseline } from '../../lint/baseline.ts';
import type { RuleFinding } from '../../lint/run-rules.ts';
import { nearbyPaths } from '../../load/nearby-paths.ts';
import { readFile } from '../../load/ordinary-file.ts';
import type { Context } from '../context.ts';
import { reasonOf } from '../output/reason.ts';
import { writeOutput } from '../output/write-output.ts';
import { UsageError } from '../usage-error.ts';

/** What the baseline leaves. */
export interface NewFindings {
  readonly left: readonly RuleFinding[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Takes away what a baseline knows. */
export function withoutKnown(found: readonly RuleFinding[], name: string, cwd: string): NewFindings {
  const baseline = readBaseline(readText(name, cwd));
  if (typeof baseline === 'string') throw new UsageError([diagnose('R6020', { path: name, reason: baseline })]);
  const left = newFindings(found, baseline);
  const known = found.length - left.length;
  return { left, diagnostics: known === 0 ? [] : [diagnose('R6021', { known, path: name })] };
}

/** Writes a baseline; then nothing is new. */
export async function writeBaseline(
  found: readonly RuleFinding[],
  name: string,
  { io, say }: Pick<Context, 'io' | 'say'>,
): Promise<NewFindings> {
  const absolute = resolve(io.cwd, name);
  const bytes = [Buffer.from(baselineText(found))];
  const shownRoot = dirname(name);
  const { diagnostics } = await writeOutput(dirname(absolute), [{ path: basename(absolute), bytes }], [], {
    shownRoot,
  });
  if (diagnostics.length === 0) {
    say(`${String(found.length)} findings are in the baseline ${name}`);
    say(`next: rolewright lint --baseline ${name}, which reports only what is new`);
  }
  return { left: [], diagnostics };
}

function readText(name: string, cwd: string): string {
  try {
    return readFile(resolve(cwd, name)).toString('utf8');
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    const near = nearbyPaths(name, cwd);
    throw new UsageError([diagnose('R6020', { path: name, reason, ...(near.length === 0 ? {} : { near }) })]);
  }
}
