import { describe, expect, it } from 'vitest';
import { createSourceNodes } from '../../src/load/source-element.ts';
import { sourceTexts } from '../../src/load/source-texts.ts';

const nodesIn = (text: string) => createSourceNodes(sourceTexts('/', () => text));
const placeIn = (text: string, path: readonly (string | number)[], on: 'key' | 'value' = 'value') => {
  const before = text.slice(0, text.indexOf('f({')).split('\n');
  return { definition: { file: '/a.ts', line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }, path, on };
};
const elementIn = (text: string, ...path: readonly (string | number)[]) => nodesIn(text).elementAt(placeIn(text, path));

describe('elementAt', () => {
  it('finds an element with all that its array says', () => {
    const text = "// first\nexport default f({ a: [{ b: ['x', y, 'z'] }] });";
    const element = elementIn(text, 'a', 0, 'b', 2)!;
    expect(text.slice(element.node.start, element.node.end)).toBe("'z'");
    expect([element.index, element.values]).toEqual([2, ['x', undefined, 'z']]);
  });

  it.each([
    ['behind a name', "const b = ['x', 'y'];\nf({ a: b })", ['a', 1]],
    ['behind a spread', "f({ a: [...c, 'y'] })", ['a', 1]],
    ['below a spread that may replace it', "f({ a: ['x', 'y'], ...c })", ['a', 1]],
    ['in a call', "f({ a: g(['x', 'y']) })", ['a', 1]],
    ['behind the end', "f({ a: ['x'] })", ['a', 1]],
    ['that is no element', "f({ a: 'x' })", ['a']],
    ['in a text that cannot be parsed', "f({ a: ['x', 'y'] }) }", ['a', 1]],
  ])('gives nothing %s', (_, text, path) => expect(elementIn(text, ...path)).toBeUndefined());

  it('gives nothing in a file that is gone or has changed', () => {
    const gone = createSourceNodes(
      sourceTexts('/', () => {
        throw new Error('gone');
      }),
    );
    expect(gone.elementAt(placeIn("f({ a: ['x'] })", ['a', 0]))).toBeUndefined();
    expect(nodesIn('// f({').elementAt(placeIn("f({ a: ['x'] })", ['a', 0]))).toBeUndefined();
  });
});

it('finds a key', () => {
  const text = "f({ a: { 'B_C': [] } })";
  const found = nodesIn(text).nodeAt(placeIn(text, ['a', 'B_C'], 'key'))!;
  expect(text.slice(found.node.start, found.node.end)).toBe("'B_C'");
});
