import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/diagnostics/finding.ts';
import type { RuleSuppression } from '../../src/lint/suppress.ts';
import { suppress } from '../../src/lint/suppress.ts';

const finding = (line: number, code: Finding['code'] = 'a/b', file = 'a.ts'): Finding => ({
  code,
  severity: 'warning',
  message: 'wrong',
  places: [{ file, line }],
});
const allowing = (more: Partial<RuleSuppression> = {}): RuleSuppression => ({
  place: { file: 'a.ts', line: 3 },
  rules: ['a/b'],
  reason: 'why',
  until: '',
  from: 3,
  to: 5,
  ...more,
});

describe('suppress', () => {
  it('takes away the findings of its rule, in its lines of its file, and no others', () => {
    const findings = [finding(2), finding(3), finding(5), finding(6), finding(4, 'c/d'), finding(4, 'a/b', 'b.ts')];
    const left = suppress(findings, [allowing()], '20260101', ['a/b', 'c/d']).findings;
    expect(left).toEqual([findings[0], findings[3], findings[4], findings[5]]);
  });

  it.each([
    ['20270331', []],
    ['20270401', ['R6011']],
  ])('holds up to its last day: %s', (today, expected) => {
    const result = suppress([finding(4)], [allowing({ until: '2027-03-31' })], today, ['a/b']);
    expect(result.diagnostics.map(({ code }) => code)).toEqual(expected);
    expect(result.findings).toHaveLength(expected.length);
  });

  it.each([
    [{ until: '2027-02-30' }, 'R6013'],
    [{ until: '31.03.2027' }, 'R6013'],
    [{ until: '20270331' }, 'R6013'],
    [{ reason: '' }, 'R6010'],
    [{ rules: ['a/x'] }, 'R6001'],
    [{ from: 8, to: 9 }, 'R6012'],
  ])('reports %j with %s, at the comment, and allows nothing', (more, code) => {
    const { findings, diagnostics } = suppress([finding(4)], [allowing(more)], '20260101', ['a/b']);
    expect(findings).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ code, places: [{ file: 'a.ts', line: 3 }] }]);
  });

  it('names conflicts of duties, whatever they are', () => {
    const result = suppress([finding(4, 'sod/p2p-1')], [allowing({ rules: ['sod/p2p-1'] })], '20260101', []);
    expect(result).toEqual({ findings: [], diagnostics: [] });
  });
});
