import { expect, it } from 'vitest';
import { exportPieces, inFileOrder } from '../../src/load/export-order.ts';
import { sourceTexts } from '../../src/load/source-texts.ts';

const source = `export default f({});
export const z = 1, { y, w: [x] } = o;
const inner = 1;
export { inner as b, inner as 'a b' };
export * from './more.ts';
export * as part from './part.ts';
export { one } from './more.ts';
export type { T } from './types.ts';
export type U = 1;
export function g() {}
export class C {}
`;

const piecesOf = (text: string) =>
  exportPieces(
    '/a.ts',
    sourceTexts('/', () => text),
  );

it('finds each exported name where it is written, in the order of the file', () => {
  const pieces = [...piecesOf(source)].map(([name, { start, end }]) => [name, source.slice(start, end)]);
  expect(pieces).toEqual([
    ['default', 'default'],
    ['z', 'z'],
    ['y', 'y'],
    ['x', 'x'],
    ['b', 'b'],
    ['a b', "'a b'"],
    ['part', 'part'],
    ['one', 'one'],
    ['g', 'g'],
    ['C', 'C'],
  ]);
});

it('puts names in the order of the file, and those it does not see behind them', () => {
  expect(inFileOrder(['C', 'a', 'Z', 'b', 'default', 'x'], piecesOf(source))).toEqual([
    'default',
    'x',
    'b',
    'C',
    'Z',
    'a',
  ]);
});

it('orders thousands of names', () => {
  const names = Array.from({ length: 20_000 }, (_, index) => `r${index}`);
  const pieces = piecesOf(names.map((name) => `export const ${name} = 1;`).join('\n'));
  expect(inFileOrder(names.toSorted(), pieces)).toEqual(names);
});

it('finds nothing in a file that is gone', () => {
  const gone = sourceTexts('/', () => {
    throw new Error('gone');
  });
  expect(exportPieces('/a.ts', gone).size).toBe(0);
  expect(inFileOrder(['b', 'a'], exportPieces('/a.ts', gone))).toEqual(['a', 'b']);
});
