import { describe, expect, it } from 'vitest';
import { listedFiles, summaryLines } from '../../../src/cli/catalog/read-summary.ts';

const read = (path: string, kind: string, rows: number) => ({
  path,
  source: { file: path.replace(/^.*\//, ''), kind, sha256: '', rows },
});

describe('what an import says of the files that it has read', () => {
  it('is a line for each kind of file, which names the only one of its kind', () => {
    const files = [
      read('src/z_b.suso.xml', 'SUSO', 1),
      read('exports/tobj.csv', 'TOBJ', 2),
      read('src/z_a.suso.xml', 'SUSO', 1),
      read('exports/usorg.csv', 'USORG', 0),
      read('src/t.sush.xml', 'SUSH', 1),
    ];
    expect(summaryLines(files)).toEqual([
      'read SUSH: src/t.sush.xml, 1 application',
      'read SUSO: 2 files, 2 objects',
      'read TOBJ: exports/tobj.csv, 2 rows',
      'read USORG: exports/usorg.csv, 0 rows',
    ]);
  });

  it('names five files that say nothing, and counts the rest', () => {
    const paths = [1, 2, 3, 4, 5, 6, 7].map((number) => `${number}.txt`);
    expect(listedFiles(paths.slice(0, 5))).toBe('1.txt, 2.txt, 3.txt, 4.txt, 5.txt');
    expect(listedFiles(paths)).toBe('1.txt, 2.txt, 3.txt, 4.txt, 5.txt and 2 more files');
  });
});
