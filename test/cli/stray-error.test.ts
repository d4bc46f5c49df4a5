import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { OutputFailed, tellStray } from '../../src/cli/stray-error.ts';

async function told(error: unknown): Promise<string> {
  let text = '';
  const stderr = { write: (part: string) => (text += part) };
  const io = { stderr, env: {}, cwd: '/project' } as unknown as Io;
  return `${String(await tellStray(error, [], io))} ${text}`;
}

describe('an error that nothing catches', () => {
  it.each([
    ['boo', '2 error R4014: a source or the configuration left an error behind: exception: boo\n'],
    [undefined, '2 error R4014: a source or the configuration left an error behind: exception: undefined\n'],
    [Object.create(null), 'left an error behind: exception: [Object: null prototype] {}\n'],
    [
      Object.assign(new Error('x'), { stack: 'Error: x\n    at file:///project/roles/a.ts:3:7' }),
      '2 roles/a.ts:3:7 error R4014: a source or the configuration left an error behind: Error: x\n',
    ],
  ])('is one of the project: %j', async (error, expected) => {
    expect(await told(error)).toContain(expected);
  });

  it('is shown without a further error and without escapes for the terminal, whatever it is', async () => {
    const refuse = () => {
      throw new Error('no');
    };
    expect(await told(new Proxy({}, { get: refuse, has: refuse }))).toContain('a value that cannot be shown');
    expect(await told(new Error('\u001b[31m\nred'))).toContain('\\x1B[31m\\nred');
  });

  it('is a bug when it comes out of rolewright', async () => {
    const stack = `Error: x\n    at ${new URL('../../src/cli/run.ts', import.meta.url).href}:1:1`;
    expect(await told(Object.assign(new Error('x'), { stack }))).toMatch(/^70 this is a bug in rolewright/);
  });

  it('is no bug when the result cannot be written', async () => {
    const cause = Object.assign(new Error('full'), { syscall: 'write', code: 'ENOSPC' });
    expect(await told(new OutputFailed(cause))).toContain(
      '2 error R5009: cannot write "standard output": no space is left on the device\n',
    );
  });
});
