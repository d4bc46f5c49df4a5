import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { lineComment } from '../../../src/import/layout/comment.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';

const statements = (source: string) => ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest).statements.length;

describe('comments', () => {
  it.each(Object.entries(hostileTexts))('stay comments with %s in them', (_, text) => {
    expect(statements(`${lineComment(`${text} evil();`)}\n`)).toBe(0);
  });

  it('never end before their line does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(lineComment(text)).not.toMatch(/[\n\r\u2028\u2029]/);
        expect(statements(`${lineComment(`${text}evil()`)}\nfine();`)).toBe(1);
      }),
    );
  });

  it('show a line break as an escape', () => {
    expect(lineComment('a\nb ')).toBe('// a\\u000ab');
  });
});
