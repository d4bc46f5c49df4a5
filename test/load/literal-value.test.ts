import { describe, expect, it } from 'vitest';
import { fileConstants } from '../../src/load/file-constants.ts';
import { literalValue } from '../../src/load/literal-value.ts';
import { nodeAt, nodesAt, parseSource } from '../../src/load/syntax-tree.ts';

const head = "import { blank, open, org, range, value, parameter } from 'rolewright';\n";

function said(expression: string): unknown {
  const { program } = parseSource('a.ts', `${head}const code = 'A';\n(${expression});`);
  const node = nodeAt(nodesAt(program, 'body').at(-1)!, 'expression')!;
  return literalValue(node, fileConstants(program));
}

describe('literalValue', () => {
  it.each([
    [`'VA03'`, 'VA03'],
    [`"\\u0041" as string`, 'A'],
    [`true`, true],
    [`range('A', 'B')`, { low: 'A', high: 'B' }],
    [`org('BUKRS')`, '$BUKRS'],
    [`blank()`, "' '"],
    [`['A', ('B')]`, ['A', 'B']],
    [
      `{ TCD: ['A'], 'inactive': true }`,
      new Map<string, unknown>([
        ['TCD', ['A']],
        ['inactive', true],
      ]),
    ],
    [`[]`, []],
  ])('says what %s says', (expression, expected) => expect(said(expression)).toEqual(expected));

  it.each([
    'code',
    '`A${code}`',
    '1',
    'null',
    "'A' + 'B'",
    "[...['A']]",
    "['A', , 'B']",
    "['A', code]",
    '{ ...{} }',
    "{ [code]: ['A'] }",
    "{ A: ['A'], A: ['B'] }",
    "{ __proto__: ['A'] }",
    '{ code }',
    '{ get A() { return [] } }',
    'open()',
    "value('A')",
    "parameter('a')",
    "range('A', 'B', { status: 'G' })",
    "range(...['A', 'B'])",
    "other('A', 'B')",
    'undefined',
  ])('says nothing of %s', (expression) => expect(said(expression)).toBeUndefined());

  it('takes a function of rolewright for one only when its name is imported and nothing else has it', () => {
    const { program } = parseSource('a.ts', "const range = (a, b) => a;\nrange('A', 'B');");
    const node = nodeAt(nodesAt(program, 'body').at(-1)!, 'expression')!;
    expect(literalValue(node, fileConstants(program))).toBeUndefined();
  });
});
