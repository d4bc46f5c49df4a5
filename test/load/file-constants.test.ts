import { describe, expect, it } from 'vitest';
import { fileConstants } from '../../src/load/file-constants.ts';
import { parseSource } from '../../src/load/syntax-tree.ts';

/** What `a` stands for in a source. */
function valueOfA(source: string): string | undefined {
  const value = fileConstants(parseSource('a.ts', source).program).valueOf('a');
  return value && source.slice(value.start, value.end);
}

describe('the value of a constant', () => {
  it.each([
    ['const a = 1;', '1'],
    ["export const a = ['x'] as const;", "['x'] as const"],
    ['const b = 1, a = { b };', '{ b }'],
    ['f(a); const a = 1;'.replace('f(a); ', ''), '1'],
    ['function f() { const a = 1; return a; }', '1'],
    ['const a = [1]; const b = a.map((x) => x); for (const c of a) g(c);', '[1]'],
    ['const a = [1]; const b = a[0]; const c = [...a]; const d = a.length;', '[1]'],
    ["import { defineRole } from 'rolewright'; const a = {}; defineRole(a);", '{}'],
    ["import * as rw from 'rolewright'; const a = {}; rw.defineRole(a);", '{}'],
    ['const a = [1]; a.toSorted().push(2);', '[1]'],
  ])('is what it was declared with: %s', (source, value) => {
    expect(valueOfA(source)).toBe(value);
  });

  it.each([
    ['it is not declared here', "import { a } from './a';"],
    ['it is a variable', 'let a = 1;'],
    ['it is a parameter', 'const f = (a: string) => a;'],
    ['it is taken out of something', 'const { a } = { a: 1 };'],
    ['it is declared twice, in whatever scopes', 'const a = 1; function f() { const a = 2; }'],
    ['a parameter has the same name', 'const a = 1; const f = (a: string) => a;'],
    ['a parameter in a pattern has the same name', 'const a = 1; const f = ({ x: [a] }) => a;'],
    ['an error has the same name', 'const a = 1; try {} catch (a) {}'],
    ['a function has the same name', '{ const a = 1; } function a() {}'],
    ['a class has the same name', '{ const a = 1; } class a {}'],
    ['an import has the same name', "{ const a = 1; } import a from './a';"],
    ['something is assigned to it', 'const a = { b: 1 }; a.b = 2;'],
    ['something deep in it is assigned', 'const a = { b: [{ c: 1 }] }; a.b[0]!.c += 2;'],
    ['something in it is assigned by a pattern', 'const a = { b: 1 }; [a.b] = [2];'],
    ['a loop assigns it', 'const a = { b: 1 }; for (a.b of [2]) {}'],
    ['it is counted up', 'const a = [1]; a[0]++;'],
    ['something of it is deleted', 'const a = { b: 1 }; delete a.b;'],
    ['it is sorted in place', 'const a = [1]; a.sort();'],
    ['something in it grows', 'const a = { b: [1] }; a.b.push(2);'],
    ['a method is called by a computed name', "const a = [1]; a['sort']();"],
    ['it is given to a function', 'const a = [1]; change(a);'],
    ['a part of it is given to a function', 'const a = { b: [1] }; change(0, a.b);'],
    ['it is given to a method', 'const a = {}; Object.assign(a, { b: 1 });'],
    ['it is given to a constructor', 'const a = [1]; new Change(a as number[]);'],
  ])('is unknown when %s', (_, source) => {
    expect(valueOfA(source)).toBeUndefined();
  });
});

describe('a name from rolewright', () => {
  const isImported = (source: string) => fileConstants(parseSource('a.ts', source).program).isImported('range');

  it('is one that is imported from there', () => {
    expect(isImported("import { range } from 'rolewright';")).toBe(true);
    expect(isImported("import { value as range } from 'rolewright';")).toBe(true);
  });

  it('is none from elsewhere, and none that something else is called too', () => {
    expect(isImported("import { range } from './range';")).toBe(false);
    expect(isImported("import { range as r } from 'rolewright';")).toBe(false);
    expect(isImported("import { range } from 'rolewright'; const f = (range: string) => range;")).toBe(false);
  });
});
