import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command, Handler } from '../../src/cli/command.ts';
import { defineCommand } from '../../src/cli/command.ts';
import { commands } from '../../src/cli/commands/index.ts';
import { diagnose } from '../../src/diagnostics/diagnostic.ts';
import { temporaryFolder } from './harness/folder.ts';
import type { Outcome, Surroundings } from './harness/run-in.ts';
import { runIn } from './harness/run-in.ts';

/** Runs a command that does nothing but this. */
async function doing(work: Handler<object>, argv: readonly string[] = [], given: Surroundings = {}): Promise<Outcome> {
  const command: Command = defineCommand({
    name: 'work',
    summary: 'works',
    description: 'Works.',
    arguments: [],
    options: {},
    examples: [],
    load: async () => Promise.resolve(work),
  });
  return runIn(temporaryFolder({ 'a.role.ts': 'const a = 1;\n' }), ['work', ...argv], {
    ...given,
    commands: [command],
  });
}

describe('run', () => {
  it('ends with the status that the command gives', async () => {
    for (const status of [0, 1, 2] as const)
      expect(await doing(() => Promise.resolve(status))).toMatchObject({ status });
  });

  it('shows diagnostics on stderr with the lines they are about, and leaves stdout to the result', async () => {
    const place = { file: 'a.role.ts', line: 1, column: 7, endColumn: 8 };
    const outcome = await doing(async (_, { io, report }) => {
      io.stdout.write('result\n');
      await report([diagnose('R5012', { path: 'a' }, place)]);
      return 1;
    });
    expect(outcome).toEqual({
      status: 1,
      stdout: 'result\n',
      stderr: [
        'a.role.ts:1:7 error R5012: "a" is not a folder',
        '   1 | const a = 1;',
        '     |       ^',
        '   help: choose another folder, or move the file away',
        '',
        '1 error',
        '',
      ].join('\n'),
    });
  });

  it('takes places and lines from those who know them better', async () => {
    const { stderr } = await doing(async (_, { report }) => {
      const definition = { definition: undefined, path: [], on: 'key' } as const;
      await report([diagnose('R5012', { path: 'a' }, definition)], {
        locate: () => ({ file: 'x.SAP', line: 3, column: 1, endColumn: 3 }),
        lineOf: (file, line) => `${file} ${line}`,
      });
      return 1;
    });
    expect(stderr).toContain('x.SAP:3:1 error R5012');
    expect(stderr).toContain('   3 | x.SAP 3\n     | ^^\n');
  });

  it('shows at most 200 diagnostics and counts the rest', async () => {
    const { stderr } = await doing(async (_, { report }) => {
      await report(
        Array.from({ length: 1000 }, (_, line) => diagnose('R5003', { option: `--o${line}`, placeholder: 'X' })),
      );
      return 1;
    });
    expect(stderr.split('\n')).toHaveLength(202);
    expect(stderr).toContain('1000 errors (800 not shown)');
  });

  it('calls an unexpected error a bug and shows its stack only when asked', async () => {
    const fail: Handler<object> = () => Promise.reject(new Error('boom'));
    const outcome = await doing(fail);
    expect(outcome.status).toBe(70);
    expect(outcome.stdout).toBe('');
    expect(outcome.stderr).toMatch(/^this is a bug in rolewright, not in your input: boom\n {3}help: .*--debug.*\n$/);
    expect((await doing(fail, ['--debug'])).stderr).toMatch(/\n {4}at /);
    expect((await doing(fail, [], { env: { DEBUG: '1' } })).stderr).toMatch(/\n {4}at /);
  });

  it('survives that something else than an error is thrown', async () => {
    const outcome = await doing(() => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- that is the point
      throw 'text';
    });
    expect(outcome).toMatchObject({ status: 70, stderr: expect.stringContaining('text') as string });
  });

  it('lets work clean up when it is interrupted, and ends as shells count it', async () => {
    const order: string[] = [];
    let interrupt = (): void => undefined;
    const outcome = await doing(
      async (_, { interruptible }) =>
        interruptible(async (signal) => {
          interrupt();
          order.push('cleaned up');
          await Promise.resolve();
          signal.throwIfAborted();
          return 0 as const;
        }),
      [],
      {
        onInterrupt(listener) {
          interrupt = listener;
          return () => order.push('released');
        },
      },
    );
    expect(outcome).toEqual({ status: 130, stdout: '', stderr: '' });
    expect(order).toEqual(['cleaned up', 'released']);
  });

  it('erases the progress bar before it prints, and at the end', async () => {
    let time = 0;
    const { stderr } = await doing(
      (_, { progress, say }) => {
        progress.step(0, 2, 'a');
        time = 2000;
        progress.step(1, 2, 'b');
        say('note');
        progress.step(1, 2, 'c');
        time = 4000;
        progress.step(2, 2, 'd');
        return Promise.resolve(0 as const);
      },
      [],
      { isTTY: true, now: () => time },
    );
    // eslint-disable-next-line no-control-regex -- the escapes that erase the bar are what this is about
    expect(stderr).toMatch(/1\/2 b\r\u001b\[Knote\n\r\u001b\[K.* 2\/2 d\r\u001b\[K$/u);
  });

  it('never fails by itself, whatever words it gets', async () => {
    const folder = temporaryFolder();
    const words = fc.oneof(
      fc.constantFrom(
        'init',
        'inspect',
        'explain',
        'help',
        '--',
        '-',
        '--help',
        '--version',
        '-h',
        '--no-',
        '--=',
        '---',
      ),
      fc.constantFrom(
        '--constructor',
        '--toString=1',
        '--no-help',
        '--no-version',
        '--help=no',
        '--color=1',
        '--debug',
      ),
      fc.constantFrom('--_', '--$0', '--a.b.c=1', '--format', '--format=tree', '-hh', '-1', '0x10', '__proto__'),
      fc.string({ maxLength: 8 }),
    );
    const quiet = commands.map((command): Command => ({
      ...command,
      load: async () => Promise.resolve(() => Promise.resolve(0 as const)),
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 5 }), async (argv) => {
        const { status, stdout, stderr } = await runIn(folder, argv, { commands: quiet });
        expect([0, 2], `${JSON.stringify(argv)} ${stderr}`).toContain(status);
        expect(status === 0 ? stderr : stdout).toBe('');
      }),
      { numRuns: 300 },
    );
  });
});
