import { describe, expect, it } from 'vitest';
import { under } from '../../../src/cli/roles/under.ts';
import { diagnose } from '../../../src/diagnostics/diagnostic.ts';

const inFile = diagnose('R5504', { given: 'x' }, { file: 'roles/a.role.ts', line: 3 });
const inDefinition = {
  definition: { file: 'roles/b.role.ts', line: 1, column: 2 },
  path: ['name'],
  on: 'value' as const,
};

describe('under', () => {
  it('puts the revision in front of every path', () => {
    const { diagnostics } = under('git:HEAD:', { diagnostics: [inFile], sources: {} });
    expect(diagnostics[0]?.places).toEqual([{ file: 'git:HEAD:roles/a.role.ts', line: 3 }]);
  });

  it('finds the lines of such paths, and only of such', () => {
    const { sources } = under('git:HEAD:', {
      diagnostics: [],
      sources: { lineOf: (file, line) => `${file} ${String(line)}` },
    });
    expect(sources.lineOf?.('git:HEAD:roles/a.role.ts', 3)).toBe('roles/a.role.ts 3');
    expect(sources.lineOf?.('roles/a.role.ts', 3)).toBeUndefined();
  });

  it('names the call of a definition when nothing better is known', () => {
    const { sources } = under('git:HEAD:', { diagnostics: [], sources: {} });
    expect(sources.locate?.(inDefinition)).toEqual({ file: 'git:HEAD:roles/b.role.ts', line: 1, column: 2 });
    expect(sources.locate?.({ ...inDefinition, definition: undefined })).toBeUndefined();
  });

  it('changes nothing without a prefix', () => {
    const shown = { diagnostics: [inFile], sources: {} };
    expect(under('', shown)).toEqual(shown);
  });
});
