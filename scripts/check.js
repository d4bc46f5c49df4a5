// npm run check: every check:* script of package.json, all of them even when one fails, and what failed at the end.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** @type {{ scripts: Record<string, string> }} */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const failed = [];

for (const name of Object.keys(scripts).filter((each) => each.startsWith('check:'))) {
  console.log(`\n${name}: ${scripts[name]}`);
  const started = Date.now();
  const { status } = spawnSync('npm', ['run', '--silent', name], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  console.log(`${name}: ${status === 0 ? 'fine' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (status !== 0) failed.push(name);
}

console.log(failed.length === 0 ? '\nall checks are fine' : `\nfailed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
