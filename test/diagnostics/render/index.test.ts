import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnostics/diagnostic.ts';
import { findingsOf } from '../../../src/diagnostics/finding.ts';
import type { ReportFormat } from '../../../src/diagnostics/render/index.ts';
import { renderers } from '../../../src/diagnostics/render/index.ts';

const evil = '\u001b[2J\u202e\u009b\u2028';
const findings = findingsOf([
  diagnose('R5012', { path: evil }, { file: 'b.ts', line: 2, column: 1, note: evil }),
  diagnose('R5012', { path: 'x' }, { file: `a${evil}.ts`, line: 1, column: 1 }),
]);
const formats = Object.keys(renderers) as ReportFormat[];

describe.each(formats)('the format %s', (format) => {
  const text = renderers[format](findings, { lineOf: () => evil, version: '1.2.3' });

  it('shows every finding, sorted by place, and ends its last line', () => {
    expect(text.match(/R5012/g)?.length).toBeGreaterThanOrEqual(2);
    expect(text.indexOf('b.ts')).toBeGreaterThan(text.search(/a(\\|%)/));
    expect(text).toMatch(/[^\n]\n$/);
  });

  it('shows nothing that a terminal would act on', () => {
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u);
  });
});
