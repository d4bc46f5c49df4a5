import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { findingsOf } from '../../diagnostics/finding.ts';
import { jsonFindings } from '../../diagnostics/render/json.ts';
import { visible, visibleJson } from '../../diagnostics/render/visible.ts';
import type { Context, Sources } from '../context.ts';
import type { BuildValues } from './build-values.ts';
import type { ManifestFile } from './manifest.ts';
import type { WrittenBuild } from './write-build.ts';

/** What is said of a file. */
type Printed = Pick<ManifestFile, 'path' | 'bundle' | 'rows' | 'size'>;

/** Up to so many files are listed one by one. */
const mostListed = 20;

/** Says what a build did: for people a line a file on stdout and what is wrong on stderr, for programs one document. */
export async function printBuild(
  { out, system, format }: BuildValues,
  written: WrittenBuild | undefined,
  diagnostics: readonly Diagnostic[],
  { io, palette, report }: Context,
  sources: Partial<Sources>,
  findings: readonly Finding[] = [],
): Promise<void> {
  if (format === 'json') {
    const {
      files = [],
      userFiles = [],
      abapGitFiles = [],
      written: changed = [],
      unchanged = [],
      removed = [],
    } = written ?? {};
    const listed = abapGitFiles.length === 0 ? {} : { abapGitFiles };
    const result = { files, userFiles, ...listed, written: changed, unchanged, removed };
    io.stdout.write(
      `${visibleJson({ ...result, diagnostics: jsonFindings([...findingsOf(diagnostics, sources.locate), ...findings]) })}\n`,
    );
    return;
  }
  const facts: readonly Printed[] = [
    ...(written?.files ?? []),
    ...(written?.abapGitFiles ?? []),
    ...(written?.userFiles ?? []),
  ];
  if (written !== undefined && facts.length > 0) {
    const folder = visible(system === undefined ? out : `${out}/${system}`);
    const unchanged = new Set(written.unchanged);
    for (const file of facts.slice(0, mostListed)) {
      const path = visible(file.bundle === true ? file.path : `${folder}/${file.path}`);
      const state = unchanged.has(file.path) ? palette.faint('unchanged') : palette.good('wrote');
      io.stdout.write(
        `${state} ${path}  ${palette.faint(`${counted(file.rows, 'row')}, ${String(file.size)} bytes`)}\n`,
      );
    }
    if (facts.length > mostListed) io.stdout.write(`and ${counted(facts.length - mostListed, 'more file')}\n`);
    for (const path of written.removed.slice(0, mostListed)) io.stdout.write(`removed ${folder}/${visible(path)}\n`);
    if (written.removed.length > mostListed)
      io.stdout.write(`removed ${counted(written.removed.length - mostListed, 'more file')}\n`);
    const roles = new Set(written.files.flatMap((file) => file.roles)).size;
    const users = written.userFiles.length;
    const forUsers = users === 0 ? '' : `, ${counted(users, 'file')} for users`;
    if (!hasErrors(diagnostics))
      io.stdout.write(
        `${counted(roles, 'role')} in ${counted(facts.length - users, 'file')}${forUsers}; ${folder}/IMPORT.md tells the admin what to do\n`,
      );
  }
  if (diagnostics.length + findings.length > 0) await report(diagnostics, sources, findings);
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
