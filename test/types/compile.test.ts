import { describe, expect, it } from 'vitest';
import { compile, instantiations } from './compile.ts';

describe('the type tests themselves', () => {
  it('find nothing in a snippet that is right', () => {
    expect(compile(`export const size: number = 'four'.length;`)).toEqual([]);
  });

  it('report an error with its number, its place and the piece that is wrong', () => {
    expect(compile(`export const one = 1;\n  export const size: number = 'four';`)).toEqual([
      { code: 2322, message: "Type 'string' is not assignable to type 'number'.", line: 2, column: 16, at: 'size' },
    ]);
  });

  it('report what does not parse', () => {
    expect(compile('export const = 1;').map(({ code }) => code)).toContain(1134);
  });

  it('report a name that the package does not export', () => {
    const errors = compile(`import { noSuchName } from 'rolewright'; export default noSuchName;`);
    expect(errors).toMatchObject([{ code: 2305, at: 'noSuchName' }]);
  });

  it('forget one snippet when they compile the next', () => {
    expect(compile(`export const broken: number = '';`)).toHaveLength(1);
    expect(compile(`export const fine = 1;`)).toEqual([]);
  });

  it('count more types for a snippet that makes more', () => {
    const mapped = `type Twice<T> = { [K in keyof T]: [T[K], T[K]] };\n`;
    const one = `${mapped}export const one: Twice<{ a: 1 }> = { a: [1, 1] };`;
    expect(instantiations(one)).toBeGreaterThan(instantiations('export const none = 1;'));
  });
});
