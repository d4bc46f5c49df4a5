import { describe, expect, it } from 'vitest';
import { planSources } from '../../../src/cli/import/plan-sources.ts';

const pathsOf = (...names: readonly string[]) =>
  planSources(new Map(names.map((name) => [name, { role: { name, kind: 'single' } }])) as never, false).map(
    ({ path }) => path,
  );

describe('the sources of an import', () => {
  it.each([
    [['Z_A', 'Z-A']],
    [['/A/B', 'A-B', 'A_B', '#A#B']],
    [['Z_A', 'z-a', 'Z A', 'Z.A']],
    [['CON', 'con', 'AUX.X', '.', '..', 'Z_A.', 'Z_A']],
  ])('of %j never meet, whatever case means to the file system', (names) => {
    const paths = pathsOf(...names);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(names.length);
  });

  it('keep their plain names where nothing is in the way', () => {
    expect(pathsOf('Z_A', '/N/Z_B')).toEqual(['z-a.role.ts', 'n-z-b.role.ts']);
  });
});
