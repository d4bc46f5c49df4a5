// package-lock.json must work on every platform and with every registry: no download addresses, and an entry for each
// optional package (a platform's binding that the registry lacked when the lock was made is left out of it silently).
import { readFileSync } from 'node:fs';

/** @type {{ packages: Record<string, { version: string, resolved?: string, optionalDependencies?: Record<string, string> }> }} */
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const problems = [];

/**
 * The entry that Node would find for `name` from the folder of `path`, going up through the node_modules folders.
 * @param {string} path
 * @param {string} name
 */
function entryOf(path, name) {
  const folders = path.split('/node_modules/');
  for (let depth = folders.length; depth > 0; depth--) {
    const entry = lock.packages[`${folders.slice(0, depth).join('/node_modules/')}/node_modules/${name}`];
    if (entry) return entry;
  }
  return lock.packages[`node_modules/${name}`];
}

for (const [path, entry] of Object.entries(lock.packages)) {
  if (entry.resolved !== undefined) problems.push(`${path} has a download address: ${entry.resolved}`);
  for (const [name, wanted] of Object.entries(entry.optionalDependencies ?? {})) {
    const found = entryOf(path, name);
    const isExact = /^\d/.test(wanted);
    if (!found || (isExact && found.version !== wanted))
      problems.push(`${path} misses its optional ${name} ${wanted}: choose a version that has them all`);
  }
}
for (const problem of problems) console.error(`package-lock.json: ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
