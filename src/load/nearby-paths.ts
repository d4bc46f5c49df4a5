import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, parse, resolve } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { glob } from 'tinyglobby';
import { isRunnable, packages, results, sourceNames } from './source-names.ts';

/** Enough to show; more would hide the right one. */
const shownAtMost = 3;

/** A longer text is no misspelt path, and comparing it would only cost time. */
const longest = 200;

/**
 * Sources below `cwd`, and their folders, that a pattern which matches nothing may have meant: at most three whose
 * path, or whose name, is least and not much different.
 */
export async function nearbySources(pattern: string, cwd: string): Promise<readonly string[]> {
  // Six folders deep: this only helps with a typing mistake, and must not read a whole disk for it.
  const sources = await glob(sourceNames, { cwd, ignore: [packages, results], deep: 6, followSymbolicLinks: false });
  const known = new Set([...sources, ...sources.map((path) => dirname(path)).filter((folder) => folder !== '.')]);
  return nearest(pattern.replaceAll('\\', '/').replace(/^\.\/|\/$/g, ''), [...known]);
}

/** Modules that a relative import which finds nothing may have meant, as it would name them; at most three. */
export function nearbyModules(specifier: string, importer: string): readonly string[] {
  const folder = dirname(specifier);
  const modules = namesIn(join(dirname(importer), folder)).filter(
    (name) => isRunnable(name) && join(dirname(importer), folder, name) !== importer,
  );
  return nearest(basename(specifier), modules).map((name) => `${folder}/${name}`);
}

/**
 * Files and folders that a path which leads to nothing may have meant, at most three: what lies where its first part
 * that is not there should be, with the rest of the path where that is there.
 */
export function nearbyPaths(path: string, cwd: string): readonly string[] {
  const { root } = parse(path);
  const parts = path.slice(root.length).split(/[\\/]+/);
  let folder = root;
  for (const [index, part] of parts.entries()) {
    const there = join(folder, part);
    if (existsSync(resolve(cwd, there))) {
      folder = there;
      continue;
    }
    const rest = parts.slice(index + 1);
    return nearest(part, namesIn(resolve(cwd, folder))).map((name) => {
      const found = join(folder, name);
      const whole = join(found, ...rest);
      return (existsSync(resolve(cwd, whole)) ? whole : found).replaceAll('\\', '/');
    });
  }
  return [];
}

/** Paths or names that a misspelt one may have meant. Only the nearest ones: a name that is one letter off leaves no doubt, whatever else is two letters off. */
export function nearest(wanted: string, known: readonly string[]): readonly string[] {
  if (wanted.length > longest) return [];
  const candidates = known.map((name) => ({
    name,
    distance: Math.min(...spellings(wanted).map((text) => distanceTo(text, name))),
  }));
  const least = Math.min(...candidates.map((candidate) => candidate.distance));
  if (least > distanceAllowed(stemOf(basename(wanted)).length)) return [];
  return candidates
    .filter((candidate) => candidate.distance === least)
    .map((candidate) => candidate.name)
    .toSorted()
    .slice(0, shownAtMost);
}

function distanceTo(text: string, name: string): number {
  return Math.min(...spellings(name).map((spelling) => distance(text, spelling)));
}

/** With its folder and its ending and without. */
function spellings(path: string): readonly string[] {
  return [path, stemOf(path), basename(path), stemOf(basename(path))].map((text) => text.toLowerCase());
}

function stemOf(path: string): string {
  return path.replace(/(\.role|\.users)?\.m?[jt]s$/, '');
}

/** Exchanged letters are a distance of two; in a very short name any change makes another name. */
function distanceAllowed(length: number): number {
  return length <= 2 ? 0 : length <= 4 ? 1 : Math.max(2, Math.floor(length / 4));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
