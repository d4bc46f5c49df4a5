import { lstatSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/**
 * Gives the function that says where a path below a root stands on disk, or `undefined` when it is not below the root:
 * an absolute path, one that goes up by `..`, the root itself, one with a NUL, or one that a symbolic link leads out of
 * the root. Paths have `/` between their parts on every system; neither they nor the root need to exist. Each folder is
 * looked at once.
 */
export function pathsInside(root: string): (path: string) => string | undefined {
  const base = resolve(root);
  const realBase = realPathOf(base);
  const folderAt = (way: string): string | undefined => {
    const parts = way === '' ? [] : way.split('/');
    if (!parts.every(isName)) return undefined;
    const folder = join(base, ...parts);
    return isBelow(realBase, realPathOf(folder)) ? folder : undefined;
  };
  const folders = new Map<string, string | undefined>();

  return (path) => {
    const written = sep === '\\' ? path.replaceAll('\\', '/') : path;
    const end = written.lastIndexOf('/');
    const name = written.slice(end + 1);
    if (end === 0 || isAbsolute(path) || !isName(name)) return undefined;
    const way = end < 0 ? '' : written.slice(0, end);
    if (!folders.has(way)) folders.set(way, folderAt(way));
    const folder = folders.get(way);
    return folder === undefined ? undefined : folder + (folder.endsWith(sep) ? '' : sep) + name;
  };
}

function isName(part: string): boolean {
  return part !== '' && part !== '.' && part !== '..' && !part.includes('\0');
}

/** The real path of the longest part of a path that exists, with the rest behind it; nothing for a link to nowhere. */
function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const parent = dirname(path);
    // A link to nowhere would be followed as soon as its target is made.
    if (parent === path || lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) return undefined;
    const realParent = realPathOf(parent);
    return realParent === undefined ? undefined : join(realParent, relative(parent, path));
  }
}

function isBelow(base: string | undefined, folder: string | undefined): boolean {
  if (base === undefined || folder === undefined) return false;
  const way = relative(base, folder);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
