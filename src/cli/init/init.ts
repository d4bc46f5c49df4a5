import { lstatSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, relative, resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { visible } from '../../diagnostics/render/visible.ts';
import type { Handler } from '../command.ts';
import { statusOf } from '../exit-status.ts';
import { writeOutput } from '../output/write-output.ts';
import { isFolderAt } from '../role-files/folder-at.ts';
import { dependencyFor, listedIn } from './own-dependency.ts';
import { projectFiles } from './project-files.ts';

/** Starts a project in a folder; files that are there stay as they are. */
export const init: Handler<{ readonly dir: string | undefined }> = async (
  { dir = '.' },
  { io, version, palette, report, say, interruptible },
) => {
  const folder = resolve(io.cwd, dir);
  if (isThere(folder) && !isFolderAt(folder)) {
    const diagnostics = [diagnose('R5012', { path: dir })];
    await report(diagnostics);
    return statusOf(diagnostics);
  }
  const facts = { name: packageNameOf(folder), rolewright: dependencyFor(folder, io.cwd, version) };
  const files = projectFiles(facts).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  const present = files.filter(({ path }) => isThere(join(folder, path)));
  const missing = files.filter((file) => !present.includes(file));
  const { written, diagnostics } = await interruptible((signal) =>
    writeOutput(folder, missing, [], { shownRoot: dir, signal }),
  );
  for (const path of written) io.stdout.write(`${palette.good('wrote')} ${shown(dir, path)}\n`);
  await report(diagnostics);
  if (diagnostics.length > 0) return statusOf(diagnostics);
  for (const { path } of present) say(`kept ${shown(dir, path)}, which was there already`);
  say(`next: ${nextSteps(folder, io.cwd).join(' && ')}`);
  return 0;
};

/** A link to nowhere is there too; what lies behind a file is not. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function shown(dir: string, path: string): string {
  return visible(dir === '.' ? path : `${dir.replace(/\/+$/, '')}/${path}`);
}

/** npm takes lower case, digits and a few marks, and no mark in front. */
function packageNameOf(folder: string): string {
  const name = basename(folder)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return name === '' || name === 'rolewright' ? 'roles' : name;
}

/** Commands that lead from here to built roles, none that has been done already. */
function nextSteps(folder: string, cwd: string): readonly string[] {
  const way = relative(cwd, folder);
  const enter = way === '' ? [] : [`cd ${/^[\w./-]+$/.test(way) ? way : JSON.stringify(way)}`];
  const install =
    listedIn(folder) === undefined
      ? ['npm install --save-dev rolewright typescript']
      : isInstalled(folder)
        ? []
        : ['npm install'];
  return [...enter, ...install, 'npx rolewright build'];
}

function isInstalled(folder: string): boolean {
  try {
    createRequire(join(folder, 'package.json')).resolve('rolewright/package.json');
    return true;
  } catch {
    return false;
  }
}
