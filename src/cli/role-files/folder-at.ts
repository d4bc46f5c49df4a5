import { statSync } from 'node:fs';

/** Whether a folder is at a path; what cannot be looked at is none, and whoever opens it says why. */
export function isFolderAt(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
