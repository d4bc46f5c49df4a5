import type { Io } from '../io.ts';

/** The lines of an input, without blanks at their ends; empty ones are left out. */
export async function linesOf(input: Io['stdin']): Promise<readonly string[]> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(chunk);
  const text = Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
