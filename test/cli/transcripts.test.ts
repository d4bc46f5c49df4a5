import { describe, it } from 'vitest';
import { temporaryFolder } from './harness/folder.ts';
import { transcript } from './harness/transcript.ts';

describe('what a user sees', () => {
  it.each<[title: string, ...commandLines: string[][]]>([
    ['rolewright alone shows its help and fails', []],
    ['help', ['--help']],
    ['help of every command', ['init', '--help'], ['build', '--help'], ['inspect', '--help'], ['explain', '--help']],
    ['explain a code', ['explain', 'R5002'], ['help', 'r5002'], ['explain', 'R5999']],
    ['a misspelt command', ['inspetc', 'a.SAP'], ['frobnicate'], ['\u001b[31minit']],
    [
      'misspelt and misused options',
      ['inspect', '--fromat', 'json', 'a.SAP'],
      ['inspect', '--format', 'jsno', 'a.SAP'],
      ['inspect', '--format'],
      ['inspect', 'a.SAP', '--format', 'json', '--format=tree'],
      ['init', '--constructor', '--__proto__.polluted=1', '-x'],
    ],
    ['arguments missing or too many', ['inspect'], ['init', 'a', 'b', 'c'], ['explain', '--', 'R5002', '--help']],
    ['misuse on a terminal without colours', ['init', '--frobnicate', '--no-color']],
  ])('%s', async (title, ...commandLines) => {
    await transcript(title, temporaryFolder(), commandLines);
  });

  it('misuse on a terminal has colours', async () => {
    await transcript('misuse on a terminal', temporaryFolder(), [['init', '--frobnicate']], { isTTY: true });
  });
});
