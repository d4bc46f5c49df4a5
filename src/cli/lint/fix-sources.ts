import { accessSync, constants, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { sameAccess } from '../../lint/same-access.ts';
import type { RuleFinding } from '../../lint/run-rules.ts';
import { shownPath } from '../../load/source-texts.ts';
import type { SourceElement } from '../../load/source-element.ts';
import { edited, removalsOf } from '../../load/text-edit.ts';
import { parseSource } from '../../load/syntax-tree.ts';
import type { Context } from '../context.ts';
import { reasonOf } from '../output/reason.ts';
import type { OutputFile } from '../output/write-output.ts';
import { writeOutput } from '../output/write-output.ts';
import type { LintedInput, LintInput } from './lint-input.ts';
import { lintInput } from './lint-input.ts';

/** What is left after the fixes, judged again, and what could not be fixed. */
export interface Fixed {
  readonly input: LintedInput;
  readonly diagnostics: readonly Diagnostic[];
}

/** A source before and after. */
interface Corrected {
  readonly path: string;
  readonly before: Buffer;
  readonly after: Buffer;
  readonly count: number;
}

/** The bits of a mode that let somebody write. */
const anybodyWrites = 0o222;

/** A fix can make room for another one: two authorizations become equal. */
const mostRounds = 10;

/**
 * Carries out the fixes of sources: whole files at a time, then judges again. When a role would not grant exactly what it
 * did before, or is no longer made, everything is put back.
 *
 * @param newIn takes away what a baseline knows: what is not reported is not touched
 */
export async function fixSources(
  first: LintedInput,
  newIn: (input: LintedInput) => { readonly left: readonly RuleFinding[] },
  what: LintInput,
  context: Context,
): Promise<Fixed> {
  const { io, say } = context;
  let input = first;
  const diagnostics: Diagnostic[] = [];
  const counts = new Map<string, number>();
  for (let round = 1; round <= mostRounds; round++) {
    const fixes = [...input.shown(newIn(input).left).fixes, ...fixesOfDiagnostics(input)];
    const { corrected, refused } = correct(fixes, rootsOf(what, io.cwd), io.cwd);
    for (const each of refused) if (!isKnown(diagnostics, each)) diagnostics.push(each);
    if (corrected.length === 0) break;
    const written = await replace(
      corrected.map(({ path, after }) => ({ path, bytes: after })),
      context,
    );
    if (written.length > 0) {
      diagnostics.push(...written);
      break;
    }
    const after = await lintInput(what, context, round);
    const changed = [
      ...first.roles.filter((role) => !isSame(role, after)),
      ...after.roles.filter(({ name }) => !first.roles.some((role) => role.name === name)),
    ].map(({ name }) => name);
    if (changed.length > 0) {
      diagnostics.push(
        ...(await replace(
          corrected.map(({ path, before }) => ({ path, bytes: before })),
          context,
        )),
      );
      diagnostics.push(diagnose('R6042', { roles: changed }));
      break;
    }
    for (const { path, count } of corrected) counts.set(path, (counts.get(path) ?? 0) + count);
    input = after;
  }
  for (const [path, count] of counts) say(`${shownPath(path, io.cwd)}: ${count} ${count === 1 ? 'fix' : 'fixes'}`);
  return { input, diagnostics };
}

function isSame(role: LintedInput['roles'][number], { roles }: LintedInput): boolean {
  const now = roles.find(({ name }) => name === role.name);
  return now !== undefined && sameAccess(role, now);
}

function isKnown(diagnostics: readonly Diagnostic[], diagnostic: Diagnostic): boolean {
  return diagnostics.some((each) => JSON.stringify(each) === JSON.stringify(diagnostic));
}

function fixesOfDiagnostics({ linted, diagnostics }: LintedInput): readonly SourceElement[] {
  return linted.flatMap(({ remediesOf }) => diagnostics.flatMap((each) => remediesOf?.(each).fix ?? []));
}

/** The files with their fixes; those that are not what was judged, or cannot be replaced, are told. */
function correct(
  fixes: readonly SourceElement[],
  roots: readonly string[],
  cwd: string,
): { readonly corrected: readonly Corrected[]; readonly refused: readonly Diagnostic[] } {
  const corrected: Corrected[] = [];
  const refused: Diagnostic[] = [];
  for (const file of new Set(fixes.map((fix) => fix.file))) {
    const own = correctFile(
      file,
      fixes.filter((fix) => fix.file === file),
      roots,
    );
    if (typeof own === 'string') refused.push(diagnose('R6041', { path: shownPath(file, cwd), reason: own }));
    else if (own !== undefined) corrected.push(own);
  }
  return { corrected, refused };
}

/** What may be changed: the current folder, and the sources that were named, wherever they are. */
function rootsOf({ sources = [] }: LintInput, cwd: string): readonly string[] {
  return [cwd, ...[...sources, 'roles'].map((each) => resolve(cwd, each))]
    .filter(existsSync)
    .map((each) => realpathSync(each));
}

function correctFile(
  file: string,
  fixes: readonly SourceElement[],
  roots: readonly string[],
): Corrected | string | undefined {
  const [first] = fixes;
  if (first === undefined) return undefined;
  try {
    const path = realpathSync(file);
    if (!roots.some((root) => path === root || path.startsWith(root + sep)))
      return 'a link leads to it from another folder, where others may use it';
    if ((statSync(path).mode & anybodyWrites) === 0) return 'it is read-only';
    accessSync(path, constants.W_OK);
    const before = readFileSync(path);
    const { text } = first.tree;
    const mark = before.toString('utf8').startsWith('\uFEFF') ? '\uFEFF' : '';
    if (!Buffer.from(mark + text).equals(before)) return 'it has changed since it was judged, or is not in UTF-8';
    const arrays = new Map<number, SourceElement[]>();
    for (const fix of fixes) arrays.set(fix.array.start, [...(arrays.get(fix.array.start) ?? []), fix]);
    // what stands inside of something that is removed goes with it
    const edits = [...arrays.values()].flatMap(removalsOf);
    const outer = edits.filter((edit) => !edits.some((other) => other !== edit && contains(other, edit)));
    const after = edited(text, outer);
    if (outer.length === 0 || parseSource(file, after).errors.length > 0) return undefined;
    const count = new Set(fixes.map(({ node }) => node.start)).size;
    return { path, before, after: Buffer.from(mark + after), count };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    return reason;
  }
}

function contains(outer: { start: number; end: number }, inner: { start: number; end: number }): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Replaces files, all of them or none; gives what went wrong. */
async function replace(
  files: readonly OutputFile[],
  { io, interruptible }: Pick<Context, 'io' | 'interruptible'>,
): Promise<readonly Diagnostic[]> {
  const root = commonFolder(files.map(({ path }) => dirname(path)));
  const below = files.map(({ path, bytes }) => ({ path: relative(root, path).replaceAll(sep, '/'), bytes }));
  const { diagnostics } = await interruptible(async (signal) =>
    writeOutput(root, below, [], { shownRoot: shownPath(root, io.cwd), signal }),
  );
  return diagnostics;
}

function commonFolder(folders: readonly string[]): string {
  let [common = ''] = folders;
  for (const folder of folders) {
    while (folder !== common && !folder.startsWith(common.endsWith(sep) ? common : common + sep))
      common = dirname(common);
  }
  return common;
}
