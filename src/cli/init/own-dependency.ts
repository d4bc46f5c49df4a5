import { dirname, join, relative, resolve } from 'node:path';
import { readFile } from '../../load/ordinary-file.ts';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, unknown>>;
  readonly devDependencies?: Readonly<Record<string, unknown>>;
}

/** How the package.json of a folder names rolewright; nothing when it does not, or cannot be read. */
export function listedIn(folder: string): string | undefined {
  try {
    const { dependencies, devDependencies } = JSON.parse(
      readFile(join(folder, 'package.json')).toString('utf8'),
    ) as Manifest;
    const listed = devDependencies?.['rolewright'] ?? dependencies?.['rolewright'];
    return typeof listed === 'string' ? listed : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What a new package.json in `folder` writes for rolewright: this version; or, when the project around `from` installed
 * it from a file, that file.
 */
export function dependencyFor(folder: string, from: string, version: string): string {
  for (let current = from; ; current = dirname(current)) {
    const listed = listedIn(current);
    if (listed?.startsWith('file:') === true) {
      const path = relative(folder, resolve(current, listed.slice('file:'.length)));
      return `file:${path.replaceAll('\\', '/')}`;
    }
    if (listed !== undefined || dirname(current) === current) return `^${version}`;
  }
}
