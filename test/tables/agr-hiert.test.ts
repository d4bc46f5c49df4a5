import { expect, it } from 'vitest';
import type { MenuText } from '../../src/model/menu.ts';
import { node } from '../support/menu-nodes.ts';
import { complaints, linesOf, readLines } from '../support/role-lines.ts';
import { emptyRole } from '../support/small-roles.ts';

function rowsOf(...texts: readonly MenuText[]): readonly string[] {
  const role = { ...emptyRole(), menu: [node({ texts }), node({ texts })] };
  const lines = linesOf(role);
  expect(readLines(lines).roles[0]?.menu).toEqual(role.menu);
  return lines.filter((line) => line.startsWith('AGR_HIERT')).map((line) => line.slice(83));
}

it('writes the texts of a menu by language, and in a language by node', () => {
  expect(rowsOf({ language: 'D', text: 'Ärger' }, { language: 'E', text: 'Trouble' })).toEqual([
    'D00000002\u00c4rger',
    'D00000003\u00c4rger',
    'E00000002Trouble',
    'E00000003Trouble',
  ]);
});

it('keeps the description that newer releases have behind the text, and no blanks without one', () => {
  const [described] = rowsOf({ language: 'E', text: 'Trouble', description: 'What it is about' });
  expect(described).toBe(`E00000002${'Trouble'.padEnd(80)}What it is about`);
  expect(rowsOf({ language: 'E', text: 'Trouble', description: 'X' })[0]).toHaveLength(90);
});

it('keeps an empty text: the row is there', () => {
  expect(rowsOf({ language: 'E', text: '' })[0]).toBe('E00000002');
});

it('warns of a description, since nothing is known of its column', () => {
  const menu = [node({ texts: [{ language: 'E', text: 'Trouble', description: 'More' }] })];
  const { diagnostics } = readLines(linesOf({ ...emptyRole(), menu }));
  expect(complaints(diagnostics)).toEqual([expect.stringMatching(/^R2106 /)]);
});
