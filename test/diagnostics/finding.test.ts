import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnostics/diagnostic.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { findingsOf, sortFindings, summaryOf } from '../../src/diagnostics/finding.ts';
import type { DefinitionPlace, FilePlace } from '../../src/diagnostics/place.ts';

const at = (...places: FilePlace[]): Finding => ({ code: 'R5012', severity: 'error', message: 'm', places });
const inDefinition: DefinitionPlace = {
  definition: { file: 'roles/z.role.ts', line: 3, column: 16 },
  path: ['authorizations', 'S_RFC'],
  on: 'key',
  note: 'computed',
};

describe('findingsOf', () => {
  it('makes the sentences and keeps places in files', () => {
    const place = { file: 'a.SAP', line: 2, column: 5, endColumn: 9 };
    expect(findingsOf([diagnose('R5012', { path: 'roles' }, place)])).toEqual([
      {
        code: 'R5012',
        severity: 'error',
        message: '"roles" is not a folder',
        help: 'choose another folder, or move the file away',
        places: [place],
      },
    ]);
  });

  it('leaves the help out where a kind knows none', () => {
    const [finding] = findingsOf([diagnose('R5003', { option: '--out', placeholder: 'DIR' })]);
    expect(finding).not.toHaveProperty('help');
  });

  it('asks for the place of a definition, with its path', () => {
    const asked: DefinitionPlace[] = [];
    const found = { file: 'roles/z.role.ts', line: 7, column: 3, endColumn: 8 };
    const [finding] = findingsOf([diagnose('R5012', { path: 'x' }, inDefinition)], (place) => {
      asked.push(place);
      return found;
    });
    expect(asked).toEqual([inDefinition]);
    expect(finding?.places).toEqual([found]);
  });

  it('takes the call of the definition when nobody looks into the source', () => {
    const [finding] = findingsOf([diagnose('R5012', { path: 'x' }, inDefinition)]);
    expect(finding?.places).toEqual([{ file: 'roles/z.role.ts', line: 3, column: 16, note: 'computed' }]);
  });

  it('leaves out a place that cannot be known', () => {
    const nowhere: DefinitionPlace = { definition: undefined, path: [], on: 'value' };
    const [finding] = findingsOf([diagnose('R5012', { path: 'x' }, nowhere)]);
    expect(finding?.places).toEqual([]);
  });
});

describe('sortFindings', () => {
  it('sorts by file, then line, then column, each as what it is', () => {
    const sorted = sortFindings([
      at({ file: 'b', line: 1 }),
      at({ file: 'a', line: 10, column: 1 }),
      at({ file: 'a', line: 9, column: 10 }),
      at({ file: 'a', line: 9, column: 9 }),
      at(),
      at({ file: 'Z' }),
    ]);
    expect(sorted.map(({ places: [p] }) => [p?.file, p?.line, p?.column])).toEqual([
      [undefined, undefined, undefined],
      ['Z', undefined, undefined],
      ['a', 9, 9],
      ['a', 9, 10],
      ['a', 10, 1],
      ['b', 1, undefined],
    ]);
  });

  it('keeps the order of what stands at one place', () => {
    const one = { ...at({ file: 'a', line: 1 }), message: 'one' };
    const two = { ...at({ file: 'a', line: 1 }), message: 'two' };
    expect(sortFindings([two, one]).map(({ message }) => message)).toEqual(['two', 'one']);
  });
});

describe('summaryOf', () => {
  const of = (...severities: Finding['severity'][]): string =>
    summaryOf(severities.map((severity) => ({ ...at(), severity })));

  it.each([
    ['', of()],
    ['1 error', of('error')],
    ['2 errors, 1 warning', of('warning', 'error', 'error')],
    ['1 warning, 2 infos', of('info', 'warning', 'info')],
  ])('says %j', (expected, summary) => {
    expect(summary).toBe(expected);
  });
});
