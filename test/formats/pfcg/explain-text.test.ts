import { describe, expect, it } from 'vitest';
import { explainText } from '../../../src/formats/pfcg/explain-text.ts';
import { encodingOf, pageOf } from '../../support/pages.ts';
import { complaints } from '../../support/role-lines.ts';

function explained(line: string, encoding: string): string | undefined {
  const page = pageOf(line, encodingOf(encoding));
  const problem = explainText(page, 0, page.units.length, 'x.SAP', 3);
  return problem && complaints([problem])[0];
}

describe('explainText', () => {
  it.each([
    ['a\0b', 'windows-1252', 'R2004 3:2-3 the line holds the control character 00'],
    ['a\tb', 'utf-8', 'R2004 3:2-3 the line holds the control character 09'],
    ['a\x7f', 'windows-1252', 'R2004 3:2-3 the line holds the control character 7F'],
    ['\x85', 'iso-8859-1', 'R2004 3:1-2 the line holds the control character 85'],
    ['\u0085', 'utf-16le', 'R2004 3:1-2 the line holds the control character 85'],
    ['\xe4\x9d', 'windows-1252', 'R2005 3:2-3 the byte 9D is no character in windows-1252'],
    ['\xa0\xa5', 'iso-8859-7', undefined],
    ['\xae', 'iso-8859-7', 'R2005 3:1-2 the byte AE is no character in iso-8859-7'],
    ['a\ufffd', 'utf-8', 'R2006 3:2-3 the line is not valid utf-8'],
    ['\ud83d', 'utf-16le', 'R2006 3:1-2 the line is not valid utf-16le'],
    ['\udc00\ud800', 'utf-16be', 'R2006 3:1-2 the line is not valid utf-16be'],
    ['😀 \xa0ä', 'utf-16le', undefined],
    ['\x80\x99', 'windows-1252', undefined],
    ['plain', 'windows-1252', undefined],
  ])('of %j in %s says %s', (line, encoding, expected) => {
    expect(explained(line, encoding)).toBe(expected);
  });

  it('does not look behind or before the line', () => {
    const page = pageOf('\0ab\0');
    expect(explainText(page, 1, 3, 'x.SAP', 1)).toBeUndefined();
    const pair = pageOf('😀', encodingOf('utf-16le'));
    expect(explainText(pair, 1, 2, 'x.SAP', 1)?.code).toBe('R2006');
  });
});
