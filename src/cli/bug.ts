import type { Io } from './io.ts';

/** Tells of an error that nothing a user can do leads to, and how to report it; the stack only when asked for. */
export function tellBug(error: unknown, argv: readonly string[], { stderr, env }: Pick<Io, 'stderr' | 'env'>): 70 {
  const asked = argv.includes('--debug') || (env['DEBUG'] ?? '') !== '';
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  stderr.write(`this is a bug in rolewright, not in your input: ${message}\n`);
  if (asked && stack !== undefined) stderr.write(`${stack}\n`);
  else stderr.write('   help: run it again with --debug and report what it prints, with the command line\n');
  return 70;
}
