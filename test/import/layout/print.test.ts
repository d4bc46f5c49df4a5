import fc from 'fast-check';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import type { Expression, FunctionName } from '../../../src/import/expression.ts';
import { array, boolean, call, entries, text } from '../../../src/import/expression.ts';
import { print } from '../../../src/import/layout/print.ts';

const names: readonly FunctionName[] = ['org', 'range', 'open', 'folder', 'transaction', 'value'];

const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.string({ unit: 'grapheme-ascii', maxLength: 60 }).map(text),
    fc.boolean().map(boolean),
    fc.array(tie('expression'), { maxLength: 5 }).map(array),
    fc
      .uniqueArray(
        fc.tuple(fc.constantFrom('EN', 'text', 'RFC_NAME', '/A/B', 'children', 'status'), tie('expression')),
        {
          selector: ([name]) => name,
          maxLength: 5,
        },
      )
      .map(entries),
  ),
}));

/** What calls look like in role sources: a name first, then options or children. */
const aCall = fc
  .tuple(fc.constantFrom(...names), fc.string({ unit: 'grapheme-ascii', maxLength: 90 }).map(text), expression)
  .map(([name, first, last]) => call(name, first, last));

const prettier = async (source: string) => format(source, { parser: 'typescript', singleQuote: true, printWidth: 120 });

describe('the layout of sources', () => {
  it('is what prettier makes of it: any values, arrays and objects', async () => {
    await fc.assert(
      fc.asyncProperty(expression, async (each) => {
        const source = `export const a = ${print(entries([['name', each]]), 0, 17, 1)};\n`;
        expect(await prettier(source)).toBe(source);
      }),
      { numRuns: 150 },
    );
  });

  it('is what prettier makes of it: calls with a text and something behind', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aCall, { minLength: 1, maxLength: 3 }), async (each) => {
        const source = `export const a = ${print({ ...entries([['menu', array(each)]]), expanded: true } as Expression, 0, 17, 1)};\n`;
        expect(await prettier(source)).toBe(source);
      }),
      { numRuns: 150 },
    );
  });

  it('breaks a line that takes more than 120 columns, and no other', () => {
    const values = (count: number) => array(Array.from({ length: count }, () => text('ABCDEF')));
    expect(print(values(11)).split('\n')).toHaveLength(1);
    expect(print(values(13)).split('\n')).toHaveLength(15);
  });

  it('puts a comment on a line of its own in front', () => {
    const commented = { ...array([call('open')]), comment: 'ACTVT has no value yet' };
    expect(print(entries([['ACTVT', commented]]))).toBe('{\n  // ACTVT has no value yet\n  ACTVT: [open()],\n}');
  });
});
