// Compiles src whenever npm installs or packs this package. The first `npx rolewright` in a checkout also comes here,
// because npx links the checkout into its cache: what was built last is good enough then, and a failure now would
// leave an entry in that cache that npx fails on from then on, without a word on why.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const isNpx = process.env['npm_command'] === 'exec';
if (!isNpx || !existsSync('dist/bundle/cli/main.js')) {
  const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
  process.exitCode = status ?? 1;
}
