/** Where sources are when nobody says so. */
export const defaultFolder = 'roles';

/** What sources are called, there and in every folder that is named. */
export const sourceNames = '**/*.{role,users}.ts';

/** Installed packages bring sources of their own, which are not this project's. */
export const packages = '**/node_modules/**';

/** Where a build writes, seen from the project's folder. */
export const results = 'out/**';

/** Files that the loader can run: TypeScript and JavaScript modules, no declarations. */
export function isRunnable(file: string): boolean {
  return /(?<!\.d)\.m?[jt]s$/.test(file);
}
