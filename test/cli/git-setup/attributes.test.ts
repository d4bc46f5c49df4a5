import { describe, expect, it } from 'vitest';
import { withAttributes } from '../../../src/cli/git-setup/attributes.ts';

const ours = ['*.SAP -text diff=rolewright merge=rolewright', '*.sap -text diff=rolewright merge=rolewright'];
const lines = (...list: readonly string[]) => list.map((line) => `${line}\n`).join('');

describe('role files in .gitattributes', () => {
  it.each([
    ['', lines(...ours)],
    ['* text=auto\n', lines('* text=auto', ...ours)],
    ['*.png binary', lines('*.png binary', ...ours)],
    ['# *.SAP diff=x\n', lines('# *.SAP diff=x', ...ours)],
    ['a\r\nb\r\n', `a\r\nb\r\n${ours.join('\r\n')}\r\n`],
    [
      '*.SAP -text\n*.sap diff=rolewright\n',
      lines(
        '*.SAP -text',
        '*.sap diff=rolewright',
        '*.SAP diff=rolewright merge=rolewright',
        '*.sap -text merge=rolewright',
      ),
    ],
  ])('are added behind %j, and only once', (before, after) => {
    const added = withAttributes(before);
    expect(added).toMatchObject({ text: after, foreign: [] });
    expect(withAttributes(after)).toEqual({ text: after, added: [], foreign: [] });
  });

  it.each([
    ['*.SAP text eol=lf', ['-text']],
    ['downloads/*.SAP diff=sap', ['diff=rolewright']],
    ['"my roles/*.SAP" -merge', ['merge=rolewright']],
    ['*.sap binary', ['diff=rolewright', 'merge=rolewright']],
    ['*.SAP !diff', ['diff=rolewright']],
    ['*.[Ss][Aa][Pp] -diff', ['diff=rolewright']],
  ])('leave %s as it is', (line, wanted) => {
    const { text, added, foreign } = withAttributes(`${line}\n`);
    expect(foreign).toEqual(wanted.map((each) => ({ line, wanted: each })));
    expect(text.startsWith(`${line}\n`)).toBe(true);
    for (const each of wanted) expect(added.join()).not.toContain(each);
    expect(withAttributes(text)).toEqual({ text, added: [], foreign });
  });

  it('change nothing that says all of it already', () => {
    const text = lines('*.SAP merge=rolewright diff=rolewright -text # roles', ...ours.slice(1));
    expect(withAttributes(text)).toEqual({ text, added: [], foreign: [] });
  });
});
