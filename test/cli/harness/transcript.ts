import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Surroundings } from './run-in.ts';
import { runIn } from './run-in.ts';

/**
 * Runs command lines one after the other in a folder and compares all that a user would see with the committed
 * transcript `test/cli/transcripts/<title>.txt`; the folder is shown as `<folder>`. After a change that is meant:
 * `npx vitest run test/cli --update`, and read the difference.
 */
export async function transcript(
  title: string,
  folder: string,
  commandLines: readonly (readonly string[])[],
  surroundings: Surroundings = {},
): Promise<void> {
  let text = '';
  for (const argv of commandLines) {
    const { status, stdout, stderr } = await runIn(folder, argv, surroundings);
    text += `$ ${['rolewright', ...argv.map(asTyped)].join(' ')}\n`;
    text += `${section('stdout', stdout)}${section('stderr', stderr)}exit status ${status}\n\n`;
  }
  const name = title.replace(/[^\w]+/g, '-');
  const file = fileURLToPath(new URL(`../transcripts/${name}.txt`, import.meta.url));
  await expect(`${text.replaceAll(folder, '<folder>').trimEnd()}
`).toMatchFileSnapshot(file);
}

function section(name: string, text: string): string {
  if (text === '') return '';
  const shown = text.replaceAll('\u001b', '<ESC>').replace(/[ \t]+$/gm, (blanks) => '·'.repeat(blanks.length));
  return `── ${name}\n${shown.endsWith('\n') ? shown : `${shown}(no line end)\n`}`;
}

function asTyped(word: string): string {
  return /^[\w./:=,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
