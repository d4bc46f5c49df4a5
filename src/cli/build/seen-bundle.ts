import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import type { ManifestFile } from './manifest.ts';

/**
 * How manifest and guide name a file, which are read in their own folder: a bundle lies where it was named from the
 * current folder. Only its name is told where the way there would tell of folders of this machine.
 *
 * @param file as the build shows it, a bundle from the current folder
 * @param root the folder of manifest and guide
 * @param bundle as it was named
 */
export function seenFrom(root: string, cwd: string, bundle: string, file: ManifestFile): ManifestFile {
  if (file.bundle !== true) return file;
  const way = relative(root, cwd).split(sep);
  if (isAbsolute(bundle) || way.some((part) => part !== '..' && part !== ''))
    return { ...file, path: basename(file.path) };
  return { ...file, path: relative(root, resolve(cwd, file.path)).replaceAll(sep, '/') };
}
