import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../cli/harness/folder.ts';
import { runIn } from '../cli/harness/run-in.ts';

/** A fenced block: the words behind its fence, and its lines. */
interface Block {
  readonly words: readonly string[];
  readonly text: string;
}

function blocksOf(guide: string): readonly Block[] {
  const text = readFileSync(new URL(`../../docs/guides/${guide}.md`, import.meta.url), 'utf8');
  return [...text.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(([, words = '', content = '']) => ({
    words: words.trim().split(' '),
    text: content,
  }));
}

/** The path of a block that is a file of the example project. */
function pathOf({ words }: Block): string | undefined {
  return words.find((word) => /\.\w+$/.test(word));
}

interface Command {
  readonly line: string;
  readonly expected: string;
}

/** The commands of a console block, each with what it prints. */
function commandsOf({ text }: Block): readonly Command[] {
  return text
    .split(/^\$ rolewright /m)
    .slice(1)
    .map((part) => {
      const [line = '', ...rest] = part.split('\n');
      return { line, expected: rest.join('\n').trimEnd() };
    });
}

describe.each(['before-and-after-the-upload', 'menus-and-services', 'parameters-and-systems'])(
  'the guide %s',
  (guide) => {
    it('shows what its commands print in the project that it has written so far', async () => {
      const folder = temporaryFolder({ 'package.json': '{ "type": "module" }' });
      let commands = 0;
      for (const block of blocksOf(guide)) {
        const path = pathOf(block);
        if (path !== undefined) {
          mkdirSync(dirname(join(folder, path)), { recursive: true });
          writeFileSync(join(folder, path), block.text);
        }
        if (block.words[0] !== 'console') continue;
        for (const { line, expected } of commandsOf(block)) {
          const { stdout, stderr } = await runIn(folder, line.split(' '));
          expect(`${stdout}${stderr}`.trimEnd(), line).toBe(expected);
          commands += 1;
        }
      }
      expect(commands).toBeGreaterThan(0);
    });

    it('has roles that build when all of it is written', async () => {
      const folder = temporaryFolder({ 'package.json': '{ "type": "module" }' });
      for (const block of blocksOf(guide)) {
        const path = pathOf(block);
        if (path === undefined) continue;
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), block.text);
      }
      const system = guide === 'parameters-and-systems' ? ['--system', 'PRD'] : [];
      const { status, stderr } = await runIn(folder, ['build', ...system]);
      expect(status, stderr).toBe(0);
    });
  },
);
