import { expect, it } from 'vitest';
import { linesOf, readChanged, readLines, rowsOf } from '../support/role-lines.ts';
import { emptyRole } from '../support/small-roles.ts';

const role = {
  ...emptyRole(),
  texts: [
    { language: 'D', short: '', long: [] },
    { language: 'E', short: 'Sales', long: ['First', '', ' indented'] },
  ],
};

it('writes line 00000 for the short text, also when it is empty, and counts the long text from 00001', () => {
  expect(rowsOf(role, 'AGR_TEXTS')).toEqual(['D00000', 'E00000Sales', 'E00001First', 'E00002', 'E00003 indented']);
});

it('reads what it has written, in whatever order the lines come', () => {
  expect(readLines(linesOf(role)).roles[0]?.texts).toEqual(role.texts);
  const { role: read } = readChanged(role, (lines) => lines.reverse());
  expect(read?.texts).toEqual(role.texts);
});

it('takes a language that has only long text as one without short text', () => {
  const { role: read } = readChanged(role, (lines) => {
    lines.splice(
      lines.findIndex((line) => line.includes('E00000Sales')),
      1,
    );
  });
  expect(read?.texts[1]).toEqual({ ...role.texts[1], short: '' });
});
