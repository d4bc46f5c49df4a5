import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose, hasErrors } from '../../diagnostics/diagnostic.ts';
import { visible } from '../../diagnostics/render/visible.ts';
import type { Handler } from '../command.ts';
import { statusOf } from '../exit-status.ts';
import { readFile } from '../../load/ordinary-file.ts';
import { packageFolder } from '../../load/package-files.ts';
import { runGit } from '../git/run-git.ts';
import type { Io } from '../io.ts';
import { reasonOf } from '../output/reason.ts';
import { writeOutput } from '../output/write-output.ts';
import { withAttributes } from './attributes.ts';
import { isOwnSetting, settingsFor } from './settings.ts';

/** The launcher of this very package. */
const launcher = join(packageFolder(), 'bin', 'rolewright.js');

interface Done {
  readonly lines: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Sets a repository up for role files; says what it did, does nothing twice and overwrites nothing. */
export const gitSetup: Handler<Record<string, never>> = async (_, { io, report, say }) => {
  const top = await runGit(['rev-parse', '--show-toplevel'], io);
  if ('failure' in top) {
    const isMissing = top.failure === 'it is not installed';
    const problem = diagnose(isMissing ? 'R5501' : 'R5703', { reason: top.failure });
    await report([problem]);
    return statusOf([problem]);
  }
  const root = top.output.replace(/\r?\n$/, '');
  const attributes = await setAttributes(root);
  const settings = hasErrors(attributes.diagnostics) ? nothing : await setSettings({ cwd: root, env: io.env });
  const diagnostics = [...attributes.diagnostics, ...settings.diagnostics];
  const lines = [...attributes.lines, ...settings.lines];
  for (const line of lines) io.stdout.write(`${visible(line)}\n`);
  if (diagnostics.length > 0) await report(diagnostics);
  else if (lines.length === 0) io.stdout.write('nothing to do: this clone is set up for role files\n');
  if (attributes.lines.length > 0)
    say('next: commit .gitattributes; everybody else runs rolewright git-setup once in their clone');
  return statusOf(diagnostics);
};

const nothing: Done = { lines: [], diagnostics: [] };

const fileName = '.gitattributes';

async function setAttributes(root: string): Promise<Done> {
  const read = readAttributes(join(root, fileName));
  if ('reason' in read) return { lines: [], diagnostics: [diagnose('R5101', { path: fileName, reason: read.reason })] };
  const { text, added, foreign } = withAttributes(read.text);
  const kept = foreign.map(({ line, wanted }) => diagnose('R5704', { where: fileName, found: line, wanted }));
  if (added.length === 0) return { lines: [], diagnostics: kept };
  const bytes = Buffer.from(text, 'latin1');
  const { diagnostics } = await writeOutput(root, [{ path: fileName, bytes }], []);
  const lines = hasErrors(diagnostics) ? [] : added.map((line) => `${fileName}: added ${line}`);
  return { lines, diagnostics: [...kept, ...diagnostics] };
}

/** The text, a character for each byte, so that every byte of it stays; '' when there is no such file. */
function readAttributes(path: string): { readonly text: string } | { readonly reason: string } {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found === undefined) return { text: '' };
    return found.isFile() ? { text: readFile(path).toString('latin1') } : { reason: 'it is no ordinary file' };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    return { reason };
  }
}

async function setSettings(io: Pick<Io, 'cwd' | 'env'>): Promise<Done> {
  const lines: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [name, wanted] of settingsFor(launcher)) {
    const known = await runGit(['config', '--local', '--get', name], io);
    const found = 'output' in known ? known.output.replace(/\n$/, '') : undefined;
    if (found === wanted) continue;
    if (found !== undefined && !isOwnSetting(found)) {
      diagnostics.push(diagnose('R5704', { where: name, found, wanted }));
      continue;
    }
    const set = await runGit(['config', '--local', name, wanted], io);
    if ('failure' in set) return { lines, diagnostics: [...diagnostics, diagnose('R5501', { reason: set.failure })] };
    lines.push(`configuration of this clone: set ${name}`);
  }
  return { lines, diagnostics };
}
