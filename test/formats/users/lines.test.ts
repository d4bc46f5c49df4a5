import { describe, expect, it } from 'vitest';
import { Lines } from '../../../src/formats/users/lines.ts';
import { Problems } from '../../../src/formats/users/problems.ts';
import { input, placed } from '../../support/user-files.ts';

function linesOf(content: string | Uint8Array) {
  const problems = new Problems();
  const lines = new Lines(input('u.txt', content), undefined, problems);
  const texts: string[] = [];
  for (let line = lines.next(); line !== undefined; line = lines.next()) texts.push(`${line.line} ${line.text}`);
  return { texts, found: placed(problems.list()) };
}

describe('the lines of a user file', () => {
  it('are numbered, and empty ones count where others follow', () => {
    expect(linesOf('a\r\n\r\nb\r\n\r\n\r\n')).toEqual({ texts: ['1 a', '2 ', '3 b'], found: [] });
  });

  it('can be looked at before they are taken', () => {
    const lines = new Lines(input('u.txt', 'a\nb'), undefined, new Problems());
    expect([lines.peek()?.text, lines.peek()?.text, lines.next()?.text, lines.peek()?.text]).toEqual([
      'a',
      'a',
      'a',
      'b',
    ]);
    lines.next();
    expect([lines.peek(), lines.next(), lines.next()]).toEqual([undefined, undefined, undefined]);
  });

  it('are none in an empty file', () => {
    expect(linesOf('')).toEqual({ texts: [], found: [] });
    expect(linesOf('\r\n\r\n')).toEqual({ texts: [], found: [] });
  });

  it('end at a line that is no text', () => {
    expect(linesOf('a\nb\0\nc')).toEqual({ texts: ['1 a'], found: ['u.txt:2:1 R2411'] });
  });
});
