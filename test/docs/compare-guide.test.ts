import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../cli/harness/folder.ts';
import { git, gitEnvironment as env } from '../cli/harness/repository.ts';

const path = fileURLToPath(new URL('../../docs/guides/compare-roles.md', import.meta.url));
const launcher = fileURLToPath(new URL('../../bin/rolewright.js', import.meta.url));

/** Runs a command line of the guide; npm test builds first, and git runs what was built, too. */
function outputOf(line: string, cwd: string): string {
  const [command = '', ...args] = line.split(' ');
  const [program, before] = command === 'rolewright' ? [process.execPath, [launcher]] : [command, []];
  const { stdout, stderr } = spawnSync(program, [...before, ...args], { cwd, env, encoding: 'utf8' });
  return `${stdout}${stderr}`.trimEnd();
}

describe('the guide compare-roles', { timeout: 60_000 }, () => {
  it('shows what its commands print in the repository that it has written so far', async () => {
    const folder = temporaryFolder({ 'package.json': '{ "type": "module" }' });
    git(folder, 'init', '--quiet', '--initial-branch=main');
    let commands = 0;
    const run = (text: string) =>
      text.replace(/^\$ (.*)\n(?:(?!\$ ).*\n)*/gm, (_, line: string) => {
        commands++;
        const output = outputOf(line, folder);
        return output === '' ? `$ ${line}\n` : `$ ${line}\n${output}\n`;
      });
    const guide = readFileSync(path, 'utf8').replace(
      /^```(.*)\n([\s\S]*?)^```$/gm,
      (block, words: string, text: string) => {
        const [kind, file] = words.split(' ');
        if (file !== undefined) {
          mkdirSync(dirname(join(folder, file)), { recursive: true });
          writeFileSync(join(folder, file), text);
        }
        return kind === 'console' ? `\`\`\`${words}\n${run(text)}\`\`\`` : block;
      },
    );
    expect(commands).toBe(8);
    await expect(guide).toMatchFileSnapshot(path);
  });
});
