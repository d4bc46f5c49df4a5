import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import ts from 'typescript';
import { stringLiteral } from '../../../src/import/layout/string-literal.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';

/** The text of a literal as the real compiler understands it; undefined when there is more than one literal. */
function understood(literal: string): string | undefined {
  const file = ts.createSourceFile('a.ts', literal, ts.ScriptTarget.Latest);
  const [statement, ...others] = file.statements;
  if (statement === undefined || others.length > 0 || !ts.isExpressionStatement(statement)) return undefined;
  return ts.isStringLiteral(statement.expression) ? statement.expression.text : undefined;
}

describe('string literals', () => {
  it.each(Object.entries(hostileTexts))('mean %s to the compiler', (_, text) => {
    expect(understood(stringLiteral(text))).toBe(text);
  });

  it('mean any text to the compiler', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => understood(stringLiteral(text)) === text));
    const nasty = fc.string({ unit: fc.constantFrom(...'\'"`\\\n\r\t\u2028\u2029${}*/\ud800\udc00\u202e\ufeff\0') });
    fc.assert(fc.property(nasty, (text) => understood(stringLiteral(text)) === text));
  });

  it.each([
    ['plain', "'plain'"],
    ["it's", '"it\'s"'],
    ['say "it\'s"', "'say \"it\\'s\"'"],
    ['a\\b', "'a\\\\b'"],
    ['one\ntwo\tthree', "'one\\ntwo\\tthree'"],
    ['\u2028', "'\\u2028'"],
    ['ä', "'ä'"],
    ["' '", '"\' \'"'],
  ])('are written as people and prettier write them: %j', (text, literal) => {
    expect(stringLiteral(text)).toBe(literal);
  });

  it('show characters that nobody sees', () => {
    expect(stringLiteral('A\u202eB\u00a0C\ufeff')).toBe("'A\\u202eB\\u00a0C\\ufeff'");
    expect(stringLiteral('A\u3000B\u3164C\ufe0fD\u2800')).toBe("'A\\u3000B\\u3164C\\ufe0fD\\u2800'");
  });
});
