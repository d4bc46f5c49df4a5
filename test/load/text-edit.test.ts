import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceElement } from '../../src/load/source-element.ts';
import { sourceTexts } from '../../src/load/source-texts.ts';
import { nodeAt, nodesAt, parseSource } from '../../src/load/syntax-tree.ts';
import { edited, editIn, removalsOf } from '../../src/load/text-edit.ts';

/** The array of a text that is nothing else, with these elements removed. */
function without(text: string, ...indices: readonly number[]): string {
  const tree = parseSource('a.ts', text);
  const array = nodeAt(nodesAt(tree.program, 'body')[0]!, 'expression')!;
  const elements = indices.map((index): SourceElement => {
    const node = nodesAt(array, 'elements')[index]!;
    return { file: '/a.ts', tree, array, index, node, values: [] };
  });
  return edited(text, removalsOf(elements));
}

describe('removing elements of an array', () => {
  it.each([
    ["['A', 'B', 'C']", [0], "['B', 'C']"],
    ["['A', 'B', 'C']", [1], "['A', 'C']"],
    ["['A', 'B', 'C']", [2], "['A', 'B']"],
    ["['A', 'B', 'C']", [0, 1], "['C']"],
    ["['A', 'B', 'C']", [1, 2], "['A']"],
    ["['A', 'B', 'C']", [0, 2], "['B']"],
    ["[\n  'A',\n  'B',\n]", [0], "[\n  'B',\n]"],
    ["[\n  'A',\n  'B',\n]", [1], "[\n  'A',\n]"],
    ["[\r\n\t'A',\r\n\t'B',\r\n\t'C'\r\n]", [1], "[\r\n\t'A',\r\n\t'C'\r\n]"],
    ["['A','B',]", [1], "['A',]"],
    ["[('A'), 'B' as string]", [1], "[('A')]"],
  ])('%j without %j is %j', (text, indices, expected) => expect(without(text, ...indices)).toBe(expected));

  it.each([
    ["['A']", [0]],
    ["['A', 'B']", [0, 1]],
    ["['A', /* why */ 'B', 'C']", [1]],
    ["['A', 'B' /* why */, 'C']", [1]],
    ["[\n  'A', // why\n  'B',\n]", [0]],
    ["[\n  'A',\n  'B', // why\n]", [1]],
    ["['A', , 'B']", [2]],
  ])('leaves %j alone: nothing would be left, or a comment stands beside it', (text, indices) =>
    expect(without(text, ...indices)).toBe(text),
  );

  it('leaves exactly the others, and every comment', () => {
    const gap = fc.constantFrom('', ' ', '\n  ', '\r\n\t', ' /* note */ ', ' // line\n');
    const element = fc.constantFrom("'A'", "'B'", "range('C', 'D')", '{ X: [1] }', '[2]');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(gap, element, gap, fc.boolean()), { minLength: 1, maxLength: 6 }),
        gap,
        fc.boolean(),
        (elements, end, comma) => {
          const text = `[${elements.map(([before, each, behind]) => before + each + behind).join(',')}${comma ? ',' : ''}${end}]`;
          const wanted = elements.flatMap(([, , , remove], index) => (remove ? [index] : []));
          const result = without(text, ...wanted);
          const tree = parseSource('a.ts', result);
          expect(tree.errors).toEqual([]);
          const array = nodeAt(nodesAt(tree.program, 'body')[0]!, 'expression')!;
          const left = nodesAt(array, 'elements').map((node) => result.slice(node!.start, node!.end));
          // what stays was not asked for, or has a comment beside it
          const asked = elements.filter(([, , , remove]) => !remove).map(([, each]) => each);
          expect(left.filter((each, index) => left.indexOf(each) === index)).toEqual(
            expect.arrayContaining([...new Set(asked)]),
          );
          if (!text.includes('/')) expect(left).toEqual(asked.length === 0 ? elements.map(([, each]) => each) : asked);
          expect(tree.comments.map(({ value }) => value)).toEqual(
            parseSource('a.ts', text).comments.map(({ value }) => value),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});

it('tells an edit by lines and columns', () => {
  const texts = sourceTexts('/project', () => 'one\r\ntwo\nthree');
  expect(editIn('/project/roles/a.ts', { start: 2, end: 9, text: '' }, texts)).toEqual({
    file: 'roles/a.ts',
    line: 1,
    column: 3,
    endLine: 3,
    endColumn: 1,
    text: '',
  });
});
