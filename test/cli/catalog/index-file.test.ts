import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexHeader } from '../../../src/catalog/records/index-header.ts';
import { IndexFile } from '../../../src/cli/catalog/index-file.ts';
import { temporaryFolder } from '../harness/folder.ts';

function indexOf(lines: readonly string[]): IndexFile {
  const folder = temporaryFolder({ 'index.tsv': [indexHeader([]), ...lines, ''].join('\n') });
  const index = IndexFile.open(join(folder, 'index.tsv'));
  if (index === undefined) throw new Error('it is an index');
  return index;
}

const transaction = (name: string, text: string): string =>
  `transaction ${name}\t${JSON.stringify({ system: { texts: { E: text } } })}`;

describe('the index of a catalog', () => {
  it('finds every record and no other, however long the lines are', () => {
    const names = fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'AZ09_/ÄÖ€'), minLength: 1, maxLength: 12 }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(names, fc.array(fc.nat({ max: 20_000 }), { minLength: 60, maxLength: 60 }), (given, lengths) => {
        const sorted = given.toSorted((one, other) => (one < other ? -1 : 1));
        const index = indexOf(sorted.map((name, number) => transaction(name, 'x'.repeat(lengths[number] ?? 0))));
        for (const [number, name] of sorted.entries()) {
          expect(index.find('transaction', name)?.system?.texts['E']).toHaveLength(lengths[number] ?? 0);
          expect(index.find('transaction', `${name}?`)).toBeUndefined();
        }
        expect([...index.names('transaction')]).toEqual(sorted);
        expect(index.find('object', sorted[0] ?? '')).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });

  it('is none for a file that is something else, and gives nothing for damaged lines', () => {
    const folder = temporaryFolder({
      'a.tsv': 'nonsense\n',
      'b.tsv': '',
      'c.tsv': '!catalog\t{"version":2,"sources":[]}\n',
      'cut.tsv': `${indexHeader([])}\n${transaction('A', 'a')}\n${transaction('B', 'b').slice(0, -9)}`,
    });
    for (const name of ['a.tsv', 'b.tsv', 'c.tsv', 'cut.tsv'])
      expect(IndexFile.open(join(folder, name))).toBeUndefined();
    const index = indexOf(['no record at all', 'transaction A\tnonsense', 'transaction B\t{"system":{"texts":1}}']);
    expect(index.find('transaction', 'A')).toBeUndefined();
    expect(index.find('transaction', 'B')).toBeUndefined();
    expect([...index.records('transaction')]).toEqual([]);
  });
});
