import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/diagnostics/finding.ts';
import { coloured } from '../../../src/diagnostics/render/palette.ts';
import { renderText } from '../../../src/diagnostics/render/text.ts';

const role = {
  file: 'roles/z-afc.role.ts',
  lines: [
    ...Array<string>(13).fill(''),
    "  S_BTCH_JOB: [{ JOBACTION: ['RELE'], JOBGRP: ['*'] }],",
    "\tS_BTCH_JOB: [{ JOBACTION: ['RELE'] }],",
  ],
};
const lineOf = (file: string, line: number): string | undefined =>
  file === role.file ? role.lines[line - 1] : undefined;

const wrongField: Finding = {
  code: 'R5001',
  severity: 'error',
  message: 'S_BTCH_JOB has no field JOBGRP, did you mean JOBGROUP?',
  help: 'the fields of S_BTCH_JOB are JOBACTION and JOBGROUP',
  places: [{ file: role.file, line: 14, column: 39, endColumn: 45 }],
};
const bare: Finding = { code: 'R5002', severity: 'warning', message: 'something is odd', places: [] };

describe('renderText', () => {
  it('shows place, code, sentence, the line with carets, and the way out', () => {
    expect(renderText([wrongField], { lineOf })).toBe(
      [
        'roles/z-afc.role.ts:14:39 error R5001: S_BTCH_JOB has no field JOBGRP, did you mean JOBGROUP?',
        "   14 |   S_BTCH_JOB: [{ JOBACTION: ['RELE'], JOBGRP: ['*'] }],",
        '      |                                       ^^^^^^',
        '   help: the fields of S_BTCH_JOB are JOBACTION and JOBGROUP',
        '',
        '1 error',
        '',
      ].join('\n'),
    );
  });

  it('shows related places as notes with their own lines', () => {
    const related = { file: role.file, line: 15, column: 2, endColumn: 12, note: 'first defined here' };
    const finding = { ...wrongField, places: [...wrongField.places, related] };
    expect(renderText([finding], { lineOf })).toContain(
      [
        '   note: roles/z-afc.role.ts:15:2 first defined here',
        "   15 |     S_BTCH_JOB: [{ JOBACTION: ['RELE'] }],",
        '      |     ^^^^^^^^^^',
      ].join('\n'),
    );
  });

  it('says how sure a place is when its note says so', () => {
    const place = { file: role.file, line: 14, column: 3, endColumn: 13, note: 'computed by this call' };
    expect(renderText([{ ...wrongField, places: [place] }], { lineOf })).toMatch(
      /JOBGROUP\?\n {3}note: computed by this call\n {3}14 \|/,
    );
  });

  it('lists findings without excerpts line by line and counts them', () => {
    expect(renderText([bare, bare, { ...bare, severity: 'info' }], { lineOf })).toBe(
      [
        'warning R5002: something is odd',
        'warning R5002: something is odd',
        'info R5002: something is odd',
        '2 warnings, 1 info',
        '',
      ].join('\n'),
    );
  });

  it('shows lines that follow several sentences of one code once', () => {
    const of = (field: string, code: Finding['code'] = 'R5001', column = 39): Finding => ({
      ...wrongField,
      code,
      message: `${field} is missing`,
      places: [{ file: role.file, line: 14, column, endColumn: 45 }],
    });
    const text = renderText([of('A'), of('B'), of('C', 'R5002'), of('D', 'R5002', 40)], { lineOf, limit: 4 });
    const lines = (marks: string) => [
      "   14 |   S_BTCH_JOB: [{ JOBACTION: ['RELE'], JOBGRP: ['*'] }],",
      `      | ${marks.padStart(44)}`,
      '   help: the fields of S_BTCH_JOB are JOBACTION and JOBGROUP',
      '',
    ];
    expect(text.split('\n')).toEqual([
      'roles/z-afc.role.ts:14:39 error R5001: A is missing',
      'roles/z-afc.role.ts:14:39 error R5001: B is missing',
      ...lines('^^^^^^'),
      'roles/z-afc.role.ts:14:39 error R5002: C is missing',
      ...lines('^^^^^^'),
      'roles/z-afc.role.ts:14:40 error R5002: D is missing',
      ...lines('^^^^^'),
      '4 errors',
      '',
    ]);
  });

  it('sorts by file, line and column', () => {
    const at = (file: string, line: number): Finding => ({ ...bare, places: [{ file, line, column: 1 }] });
    const text = renderText([at('b.SAP', 1), at('a.SAP', 20), at('a.SAP', 3)], { lineOf });
    expect(text.match(/^\S+(?= warning R)/gm)).toEqual(['a.SAP:3:1', 'a.SAP:20:1', 'b.SAP:1:1']);
  });

  it('shows no excerpt for a line that nobody has', () => {
    const text = renderText([{ ...bare, places: [{ file: 'gone.SAP', line: 3 }] }], { lineOf });
    expect(text).toBe('gone.SAP:3 warning R5002: something is odd\n1 warning\n');
  });

  it('marks all that stands in the line when only the line is known', () => {
    const text = renderText([{ ...bare, places: [{ file: role.file, line: 15 }] }], { lineOf });
    expect(text).toContain(`      |     ${'^'.repeat(38)}\n`);
  });

  it('shows as many as it may and says how many it does not show', () => {
    const text = renderText(Array<Finding>(5).fill(bare), { lineOf, limit: 2 });
    expect(text).toBe('warning R5002: something is odd\n'.repeat(2) + '5 warnings (3 not shown)\n');
  });

  it('says nothing about nothing', () => {
    expect(renderText([], { lineOf })).toBe('');
  });

  it('prints nothing of a hostile file raw: not in names, values, lines, help or notes', () => {
    const evil = '\u001b[2J\u202e\u0007\r\u009b';
    const finding: Finding = {
      code: 'R5001',
      severity: 'error',
      message: `wrong '${evil}'`,
      help: `not '${evil}'`,
      places: [
        { file: `roles/${evil}.SAP`, line: 1, column: 1, endColumn: 3 },
        { file: `roles/${evil}.SAP`, line: 1, column: 1, endColumn: 3, note: evil },
      ],
    };
    const text = renderText([finding], { lineOf: () => `x${evil}y` });
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(text).toContain("wrong '\\x1B[2J\\u202E\\x07\\r\\x9B'");
  });

  it('cuts a sentence that quotes a value without end', () => {
    const text = renderText([{ ...bare, message: 'x'.repeat(1_000_000) }], { lineOf });
    expect(text.length).toBeLessThan(1100);
  });

  it('uses colours only when it is given them', () => {
    expect(renderText([wrongField], { lineOf })).not.toContain('\u001b');
    const text = renderText([wrongField], { lineOf, palette: coloured });
    expect(text).toContain('\u001b[31merror\u001b[39m');
    expect(text).toContain('\u001b[31m                                      ^^^^^^\u001b[39m');
  });

  it('shows no line of a file in which a secret may stand, not even for another finding', () => {
    const secret: Finding = { ...bare, places: [{ file: role.file, line: 15, column: 2 }], concealed: true };
    const shown = renderText([wrongField, secret], { lineOf });
    expect(shown).not.toContain('RELE');
    expect(shown).toContain('roles/z-afc.role.ts:14:39 error');
    expect(shown).toContain('roles/z-afc.role.ts:15:2 warning');
  });
});
