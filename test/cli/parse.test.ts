import stringWidth from 'string-width';
import { describe, expect, it, vi } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { ownVersion } from '../../src/cli/version.ts';
import { temporaryFolder } from './harness/folder.ts';
import { runIn } from './harness/run-in.ts';

const helpOf = async (...argv: string[]): Promise<string> => (await runIn(temporaryFolder(), argv)).stdout;

describe('help and version', () => {
  it('prints the version and nothing else', async () => {
    for (const argv of [['--version'], ['build', '--version'], ['--no-color', '--version', 'frobnicate']]) {
      expect(await runIn(temporaryFolder(), argv)).toEqual({ status: 0, stdout: `${ownVersion()}\n`, stderr: '' });
    }
    expect(ownVersion()).toMatch(/^\d+\.\d+\.\d+/);
  });

  it('gives the same help however one asks for it', async () => {
    expect(await helpOf('help')).toBe(await helpOf('--help'));
    expect(await helpOf('-h')).toBe(await helpOf('--help'));
    expect(await helpOf('--help', '--frobnicate')).toBe(await helpOf('--help'));
    expect(await helpOf('help', 'init')).toBe(await helpOf('init', '--help'));
    expect(await helpOf('init', '-h', '--frobnicate')).toBe(await helpOf('init', '--help'));
  });

  it('lists every command with its summary', async () => {
    const help = (await helpOf('--help')).replace(/\s+/g, ' ');
    for (const { name, summary } of commands) {
      const [group = '', member] = name.split(' ');
      const shown =
        member === undefined || member === 'import' ? help : (await helpOf(group, '--help')).replace(/\s+/g, ' ');
      expect(shown).toContain(`rolewright ${shown === help ? group : name} ${summary}`);
    }
  });

  it.each(commands.map((command) => [command.name, command] as const))(
    'describes every argument, option and example of %s',
    async (name, command) => {
      const help = (await helpOf(...name.split(' '), '--help')).replace(/\s+/g, ' ');
      expect(help).toContain(command.description.replace(/\s+/g, ' '));
      for (const argument of command.arguments) {
        expect(help).toContain(`${argument.name.toUpperCase()}: ${argument.summary}`);
      }
      for (const [option, { summary }] of Object.entries(command.options)) {
        expect(help).toContain(`--${option} `);
        expect(help).toContain(summary);
      }
      expect(command.examples.length).toBeGreaterThan(0);
      for (const [called] of command.examples) expect(called).toMatch(new RegExp(`^rolewright ${name}( |$)`));
    },
  );

  it('shows no types that the parser thinks of', async () => {
    for (const { name } of commands)
      expect(await helpOf(...name.split(' '), '--help')).not.toMatch(/\[(boolean|string|array)\]/);
  });

  it('fits the terminal', async () => {
    for (const columns of [60, 80, 200]) {
      const { stdout } = await runIn(temporaryFolder(), ['inspect', '--help'], { columns });
      const widest = Math.max(...stdout.split('\n').map((line) => stringWidth(line)));
      expect(widest).toBeLessThanOrEqual(Math.min(columns, 100));
    }
  });

  it('speaks English whatever the machine speaks', async () => {
    vi.stubEnv('LC_ALL', 'de_DE.UTF-8');
    expect(await helpOf('--help')).toContain('Commands:');
  });
});

describe('examples in the help', () => {
  it.each(commands.flatMap(({ examples }) => examples.map(([called]) => called)))(
    '%s is a call that is understood',
    async (called) => {
      const quiet = commands.map((command) => ({
        ...command,
        load: async () => Promise.resolve(() => Promise.resolve(0 as const)),
      }));
      const { status, stderr } = await runIn(temporaryFolder(), called.split(' ').slice(1), { commands: quiet });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    },
  );
});
