import { describe, expect, it } from 'vitest';
import { doubtEncoding } from '../../../src/formats/pfcg/doubt-encoding.ts';
import { encodingOf, pageOf } from '../../support/pages.ts';
import { complaints } from '../../support/role-lines.ts';
import type { Page } from '../../../src/codec/page.ts';

function doubted(page: Page): string {
  const judged = doubtEncoding(page, 'x.SAP');
  return typeof judged === 'string' ? judged : (complaints([judged])[0] ?? '');
}

const utf8AsBytes = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

describe('doubtEncoding', () => {
  it.each([
    ['ASCII in a code page', pageOf('plain\n'), 'unknown'],
    ['ASCII in UTF-8', pageOf('plain\n', encodingOf('utf-8')), 'unknown'],
    ['a code page', pageOf('Gr\xf6\xdfe\n'), 'sound'],
    ['UTF-8', pageOf('Größe\n', encodingOf('utf-8')), 'sound'],
    ['UTF-16', pageOf('Größe\n', encodingOf('utf-16le')), 'sound'],
    [
      'UTF-8 that is read in a code page',
      pageOf(utf8AsBytes('first\nsecond Größe\n')),
      'R2007 2:10-11 the file is to be read as windows-1252, but from here on it is utf-8',
    ],
  ])('judges %s', (_, page, expected) => {
    expect(doubted(page)).toBe(expected);
  });

  it('judges a code page that is read as UTF-8, but no line that is damaged in UTF-8', () => {
    const page = (bytes: Buffer): Page => ({ ...pageOf(bytes.toString('utf8'), encodingOf('utf-8')), bytes });
    expect(doubted(page(Buffer.from('a\nGr\xf6\xdfe\n', 'latin1')))).toBe(
      'R2007 2:3-4 the file is to be read as utf-8, but from here on it is in a code page of one byte a character',
    );
    expect(doubted(page(Buffer.concat([Buffer.from('äöü\n'), Buffer.from([0x81, 0x0a])])))).toBe('sound');
  });
});
