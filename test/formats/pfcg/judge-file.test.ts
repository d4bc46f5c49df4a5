import { describe, expect, it } from 'vitest';
import { readPfcg } from '../../../src/formats/pfcg/read.ts';
import { complaints, linesOf } from '../../support/role-lines.ts';
import { emptyRole } from '../../support/small-roles.ts';

const said = (text: string) => complaints(readPfcg(Buffer.from(text, 'latin1'), { file: 'x' }).diagnostics);
const header = linesOf(emptyRole()).slice(0, 2);

describe('a file as a whole', () => {
  it.each([
    ['of no byte', '', ['R2001 0:0 the file is empty']],
    ['of a line end', '\n', ['R2001 1:0 the file holds nothing but blanks and line ends']],
    ['of one word', 'hello', ['R2002 1:1 this is not a PFCG role file: it begins with "hello"']],
    [
      'of a thousand words in lines',
      'hello\nthere\n'.repeat(500),
      ['R2002 1:1 this is not a PFCG role file: it begins with "hello"'],
    ],
    [
      'that looks like a table but is none',
      'NAME VALUE\nA B\n',
      ['R2002 1:1 this is not a PFCG role file: it begins with "NAME VALUE"'],
    ],
    ['with a header alone', header.join('\n'), ['R2209 0:0 the file has a header but no role']],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('whose every line is damaged is a role file all the same', () => {
    const lines = linesOf(emptyRole()).map((line) => ` ${line}`);
    expect(said(lines.join('\n'))).toEqual(lines.map(() => expect.stringMatching(/^R2103 /) as unknown));
  });

  it('without DATE and RELEASE is warned of, but not when a damaged line may have been them', () => {
    const lines = linesOf(emptyRole());
    expect(said(lines.slice(2).join('\n'))).toEqual([
      'R2109 1:0 the file has no line DATE',
      'R2109 1:0 the file has no line RELEASE',
    ]);
    expect(said(lines.with(1, 'ELEASE'.padEnd(50) + '757').join('\n'))).toEqual([expect.stringMatching(/^R2103 2:/)]);
  });
});
