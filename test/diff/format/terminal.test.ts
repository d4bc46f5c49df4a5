import { describe, expect, it } from 'vitest';
import { coloured } from '../../../src/diagnostics/render/palette.ts';
import { renderTerminal } from '../../../src/diff/format/terminal.ts';
import { diffRoles } from '../../../src/diff/index.ts';
import { authorization, emptyRole } from '../../support/small-roles.ts';

const role = (tables: readonly string[], name = 'Z_ROLE') => ({
  ...emptyRole(name),
  authorizations: [authorization('S_TABU_NAM', { ACTVT: ['03'], TABLE: tables })],
});
const textOf = (before: readonly string[], after: readonly string[], options = {}) =>
  renderTerminal(diffRoles([role(before)], [role(after)]), options);

describe('renderTerminal', () => {
  it('says so when nothing differs', () => {
    expect(renderTerminal(diffRoles([], []))).toBe('no differences\n');
  });

  it('shows only what changed', () => {
    expect(textOf(['A', 'B'], ['A', 'C'])).toBe(
      [
        '~ Z_ROLE',
        '  wider access',
        '    ~ S_TABU_NAM  more values; takes some, too',
        '        TABLE  + C',
        '               - B',
        '',
        '1 role changed, access wider in 1, narrower in 1',
        '',
      ].join('\n'),
    );
  });

  it('goes on in the next line where values are many, under each other', () => {
    const many = Array.from({ length: 30 }, (_, index) => `TABLE${String(index).padStart(2, '0')}`);
    const lines = textOf(['A'], ['A', ...many], { width: 60 }).split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(60);
    const values = lines.filter(
      (line) => line.includes('TABLE0') || line.includes('TABLE1') || line.includes('TABLE2'),
    );
    expect(new Set(values.map((line) => line.search(/TABLE\d/))).size).toBe(1);
    expect(lines.join('').match(/TABLE\d\d/g)).toEqual(many);
  });

  it('never cuts a value that is wider than the terminal', () => {
    const long = 'X'.repeat(40);
    expect(textOf(['A'], ['A', long], { width: 20 })).toContain(long);
  });

  it('has colours only when it is asked for them', () => {
    expect(textOf(['A'], ['B'])).not.toContain('\u001b');
    expect(textOf(['A'], ['B'], { palette: coloured })).toContain('\u001b[32m+\u001b[39m');
  });

  it('has the same characters with colours and without', () => {
    // eslint-disable-next-line no-control-regex
    const plainText = textOf(['A', '*'], ['B', 'A'], { palette: coloured }).replaceAll(/\u001b\[\d+m/g, '');
    expect(plainText).toBe(textOf(['A', '*'], ['B', 'A']));
  });

  it('lets nothing of a file act on the terminal', () => {
    const evil = 'A\u001b[2J\u202e\r';
    const text = renderTerminal(
      diffRoles(
        [{ ...role(['A'], 'Z\u001b_OLD'), texts: [{ language: 'E', short: 'x', long: [] }] }],
        [
          {
            ...role([evil], 'Z\u001b_OLD'),
            texts: [{ language: 'E', short: evil, long: [evil] }],
            flags: [{ name: evil, value: evil }],
          },
        ],
      ),
    );
    // eslint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u001b\u202e\r]/);
    expect(text).toContain(String.raw`A\x1B[2J\u202E\r`);
  });

  it('shows the authorizations of a new role, and of one that is gone only how much it was', () => {
    expect(renderTerminal(diffRoles([], [role(['A'])]))).toContain(
      '+ Z_ROLE  new: single role, 1 authorization\n    + S_TABU_NAM',
    );
    expect(renderTerminal(diffRoles([role(['A'])], []))).toBe(
      '- Z_ROLE  removed: single role, 1 authorization\n\n1 role removed\n',
    );
  });

  it('says that a new name is guessed', () => {
    expect(renderTerminal(diffRoles([role(['A'])], [role(['A'], 'Z_NEW')]))).toContain(
      '~ Z_NEW  renamed from Z_ROLE (guessed: it says nearly the same)',
    );
  });
});
