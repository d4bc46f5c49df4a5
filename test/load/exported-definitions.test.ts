import { describe, expect, it } from 'vitest';
import { markDefinition } from '../../src/dsl/definition.ts';
import { exportedDefinitions } from '../../src/load/exported-definitions.ts';

const callSite = { file: '/a.role.ts', line: 1, column: 1 };
const role = (name: string) => markDefinition({ name }, 'role', callSite);

function gathered(exports: Readonly<Record<string, unknown>>) {
  const { definitions, undefinedRoles } = exportedDefinitions(exports, Object.keys(exports));
  return { names: definitions.map(({ value }) => (value as { name?: string }).name), undefinedRoles };
}

describe('definitions among exports', () => {
  it('come with their kind and their call site', () => {
    const objects = markDefinition({ Z_X: ['ACTVT'] }, 'objects', undefined);
    const [first, second] = [role('A'), objects];
    expect(exportedDefinitions({ first, second }, ['second', 'first']).definitions).toEqual([
      { kind: 'objects', value: objects, callSite: undefined },
      { kind: 'role', value: first, callSite },
    ]);
  });

  it('come in the order of the names that are asked for', () => {
    const exports = { a: role('A'), b: [role('B'), [role('C')]], c: role('D') };
    const { definitions } = exportedDefinitions(exports, ['c', 'b']);
    expect(definitions.map(({ value }) => (value as { name: string }).name)).toEqual(['D', 'B', 'C']);
  });

  it('come once, however often they are exported', () => {
    const one = role('A');
    expect(gathered({ a: one, b: [one, [one]], c: [role('A')] }).names).toEqual(['A', 'A']);
  });

  it('are not looked for in objects, maps, promises and functions', () => {
    const hidden = role('A');
    const exports = {
      a: { hidden },
      b: new Map([['a', hidden]]),
      c: Promise.resolve(hidden),
      d: () => hidden,
      e: new Set([hidden]),
    };
    expect(gathered(exports)).toEqual({ names: [], undefinedRoles: [] });
  });

  it('are found in arrays that contain each other, and in sparse ones', () => {
    const a: unknown[] = [role('A')];
    const b = [a, role('B')];
    a.push(b);
    const sparse: unknown[] = [];
    sparse[3] = role('C');
    expect(gathered({ a, b, sparse }).names).toEqual(['A', 'B', 'C']);
  });
});

describe('an object that looks like a role', () => {
  it.each([
    [{ name: 'A', authorizations: {} }, true],
    [{ name: 'A', authorizations: [], text: {} }, true],
    [[[{ name: 'A', authorizations: {} }]], true],
    [{ ...role('A'), authorizations: {} }, true],
    [{ name: 'A' }, false],
    [{ name: 'A', authorizations: null }, false],
    [{ name: 1, authorizations: {} }, false],
    [{ authorizations: {} }, false],
    [null, false],
    ['A', false],
    [Object.assign(() => 1, { authorizations: {} }), false],
  ])('%j: %s', (value, looksLikeRole) => {
    expect(gathered({ it: value }).undefinedRoles).toEqual(looksLikeRole ? ['it'] : []);
  });

  it('is named once for each export', () => {
    const plain = { name: 'A', authorizations: {} };
    expect(gathered({ a: [plain, plain], b: plain }).undefinedRoles).toEqual(['a', 'b']);
  });
});
