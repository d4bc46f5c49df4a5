import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/diagnostics/finding.ts';
import { renderSarif } from '../../../src/diagnostics/render/sarif.ts';

const finding = (code: Finding['code'], file: string, severity: Finding['severity'] = 'error'): Finding => ({
  code,
  severity,
  message: 'wrong',
  places: [{ file, line: 2, column: 5, endColumn: 9 }],
});

interface Log {
  readonly version: string;
  readonly runs: readonly {
    readonly columnKind: string;
    readonly tool: { readonly driver: { readonly name: string; readonly version: string; readonly rules: Rule[] } };
    readonly results: readonly Record<string, unknown>[];
  }[];
}
interface Rule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
}

const runOf = (findings: readonly Finding[]): Log['runs'][number] => {
  const log = JSON.parse(renderSarif(findings, { version: '1.2.3' })) as Log;
  expect(log.version).toBe('2.1.0');
  expect(log.runs).toHaveLength(1);
  return log.runs[0] as Log['runs'][number];
};

describe('renderSarif', () => {
  it('names the tool, and how columns are counted', () => {
    expect(runOf([])).toEqual({
      tool: { driver: { name: 'rolewright', version: '1.2.3', rules: [] } },
      columnKind: 'utf16CodeUnits',
      results: [],
    });
  });

  it('gives each code that was found one rule, and each result the index of its rule', () => {
    const run = runOf([finding('R5012', 'b'), finding('R5001', 'c'), finding('R5012', 'a')]);
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(['R5001', 'R5012']);
    expect(run.tool.driver.rules[1]?.shortDescription.text).toBe('not a folder');
    expect(run.tool.driver.rules[1]?.fullDescription.text).not.toBe('');
    expect(run.results.map(({ ruleId, ruleIndex }) => [ruleId, ruleIndex])).toEqual([
      ['R5012', 1],
      ['R5012', 1],
      ['R5001', 0],
    ]);
  });

  it('translates severities and joins sentence and help', () => {
    const run = runOf([
      finding('R5012', 'a'),
      finding('R5012', 'b', 'warning'),
      { ...finding('R5012', 'c', 'info'), help: 'do' },
    ]);
    expect(run.results.map(({ level }) => level)).toEqual(['error', 'warning', 'note']);
    expect(run.results[2]?.message).toEqual({ text: 'wrong\nhelp: do' });
  });

  it('gives the region, and related places with their notes', () => {
    const related = { file: 'roles/b.role.ts', line: 7, note: 'first here' };
    const [result] = runOf([
      { ...finding('R5012', 'roles/a.role.ts'), places: [...finding('R5012', 'roles/a.role.ts').places, related] },
    ]).results;
    expect(result?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'roles/a.role.ts' },
          region: { startLine: 2, startColumn: 5, endColumn: 9 },
        },
      },
    ]);
    expect(result?.relatedLocations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: 'roles/b.role.ts' }, region: { startLine: 7 } },
        message: { text: 'first here' },
      },
    ]);
  });

  it('writes file names as URIs', () => {
    const uris = ['out/#A B%.SAP', 'a\\b', '/tmp/ü', '\ud800'].map((file) => {
      const [result] = runOf([finding('R5012', file)]).results;
      const [location] = result?.locations as { physicalLocation: { artifactLocation: { uri: string } } }[];
      return location?.physicalLocation.artifactLocation.uri;
    });
    expect(uris).toEqual(['out/%23A%20B%25.SAP', 'a/b', 'file:///tmp/%C3%BC', '%EF%BF%BD']);
  });

  it('has no locations for a finding that has no place', () => {
    expect(runOf([{ ...finding('R5012', 'a'), places: [] }]).results[0]?.locations).toEqual([]);
  });
});

describe('findings of rules in SARIF', () => {
  it('are described by their rule', () => {
    const about = { title: 'any function', why: 'Because.', severity: 'warning' } as const;
    const { tool, results } = runOf([{ ...finding('R5012', 'a.ts'), code: 'critical/s-rfc-any', about }]);
    expect(results[0]).toMatchObject({ ruleId: 'critical/s-rfc-any', ruleIndex: 0, level: 'error' });
    expect(tool.driver.rules).toEqual([
      {
        id: 'critical/s-rfc-any',
        shortDescription: { text: 'any function' },
        fullDescription: { text: 'Because.' },
        defaultConfiguration: { level: 'warning' },
      },
    ]);
  });
});
