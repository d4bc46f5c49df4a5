import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/diagnostics/finding.ts';
import { renderJson } from '../../../src/diagnostics/render/json.ts';

const finding: Finding = {
  code: 'R5012',
  severity: 'error',
  message: "'x' is not a folder",
  help: 'choose another',
  places: [{ file: 'a.SAP', line: 2, column: 5, endColumn: 9 }],
};

describe('renderJson', () => {
  it('gives code, severity, message, help and place', () => {
    expect(JSON.parse(renderJson([finding]))).toEqual([
      {
        code: 'R5012',
        severity: 'error',
        message: "'x' is not a folder",
        help: 'choose another',
        file: 'a.SAP',
        line: 2,
        column: 5,
        endColumn: 9,
      },
    ]);
  });

  it('leaves out what is not known', () => {
    const { help: _, ...bare } = finding;
    expect(JSON.parse(renderJson([{ ...bare, places: [] }]))).toEqual([
      { code: 'R5012', severity: 'error', message: "'x' is not a folder" },
    ]);
  });

  it('gives related places with their notes', () => {
    const related = { file: 'b.SAP', line: 1, note: 'first here' };
    const [json] = JSON.parse(renderJson([{ ...finding, places: [...finding.places, related] }])) as object[];
    expect(json).toMatchObject({ file: 'a.SAP', related: [related] });
  });

  it('is an empty array when nothing was found', () => {
    expect(renderJson([])).toBe('[]\n');
  });

  it('is sorted and keeps every character of a value while showing none that a terminal acts on', () => {
    const message = "wrong '\u009b31m\u202e\u0000'";
    const text = renderJson([
      { ...finding, message, places: [{ file: 'b' }] },
      { ...finding, places: [{ file: 'a' }] },
    ]);
    const [first, second] = JSON.parse(text) as { file: string; message: string }[];
    expect([first?.file, second?.file, second?.message]).toEqual(['a', 'b', message]);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
