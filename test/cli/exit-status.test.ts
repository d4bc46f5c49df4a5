import { describe, expect, it } from 'vitest';
import { statusOf } from '../../src/cli/exit-status.ts';
import { codes } from '../../src/diagnostics/codes/index.ts';
import type { Code, Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { diagnose } from '../../src/diagnostics/diagnostic.ts';

const wrongUsage = diagnose('R5003', { option: '--out', placeholder: 'DIR' });
const warning = diagnose('R5011', { path: 'x', root: 'out' });
const error: Diagnostic = { ...warning, severity: 'error' };

describe('statusOf', () => {
  it.each([
    [0, 'nothing', []],
    [0, 'warnings', [warning, warning]],
    [1, 'an error', [warning, error]],
    [2, 'wrong usage, whatever else there is', [error, wrongUsage, warning]],
  ] as const)('is %j for %s', (status, _, diagnostics) => {
    expect(statusOf(diagnostics)).toBe(status);
  });

  it('is 2 for no code that is only a warning', () => {
    const wrong = (Object.keys(codes) as Code[]).filter(
      (code) => 'unusable' in codes[code] && codes[code].severity !== 'error',
    );
    expect(wrong).toEqual([]);
  });
});
