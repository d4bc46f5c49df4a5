import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { visible } from '../../diagnostics/render/visible.ts';
import type { Handler } from '../command.ts';
import type { Context } from '../context.ts';
import { statusOf } from '../exit-status.ts';
import { runGit } from '../git/run-git.ts';
import { writeOutput } from '../output/write-output.ts';
import { withAttributes } from './attributes.ts';
import { settingsFor } from './settings.ts';

/** The launcher of this very package: beside `src`, and beside `dist`. */
const launcher = fileURLToPath(new URL('../../../bin/rolewright.js', import.meta.url));

/** Sets a repository up for role files; says what it did, and does nothing twice. */
export const gitSetup: Handler<Record<string, never>> = async (_, context) => {
  const { io, report, say } = context;
  const top = await runGit(['rev-parse', '--show-toplevel'], io);
  if ('failure' in top) {
    const isMissing = top.failure === 'it is not installed';
    const problem = isMissing ? diagnose('R5501', { reason: top.failure }) : diagnose('R5703', {});
    await report([problem]);
    return statusOf([problem]);
  }
  const root = top.output.trimEnd();
  const attributes = await writeAttributes(root, context);
  if (attributes === undefined) return 2;
  const settings = settingsFor(launcher);
  for (const [name, value] of settings) {
    const done = await runGit(['config', '--local', name, value], { cwd: root, env: io.env });
    if ('failure' in done) {
      const problem = diagnose('R5501', { reason: done.failure });
      await report([problem]);
      return statusOf([problem]);
    }
  }
  io.stdout.write(`${attributes === 'changed' ? 'added role files to' : 'role files are already in'} .gitattributes\n`);
  io.stdout.write(`set ${String(settings.length)} settings of this clone:\n`);
  for (const [name, value] of settings) io.stdout.write(`  ${name} = ${visible(value)}\n`);
  say('next: commit .gitattributes; everybody else runs rolewright git-setup once in their clone');
  return 0;
};

async function writeAttributes(root: string, { report }: Context): Promise<'changed' | 'same' | undefined> {
  const before = textOf(join(root, '.gitattributes'));
  const after = withAttributes(before);
  if (after === before) return 'same';
  const { diagnostics } = await writeOutput(root, [{ path: '.gitattributes', bytes: Buffer.from(after, 'utf8') }], []);
  if (diagnostics.length === 0) return 'changed';
  await report(diagnostics);
  return undefined;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
