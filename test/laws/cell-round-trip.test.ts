import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellReader } from '../../src/codec/cell-reader.ts';
import { mayHold } from '../../src/codec/cell-content.ts';
import type { Encoding } from '../../src/codec/encoding.ts';
import type { Column, Layout } from '../../src/codec/layout.ts';
import { RowWriter } from '../../src/codec/row-writer.ts';
import { readPages } from '../../src/codec/text-file.ts';
import { recordKindByTag, tagWidth } from '../../src/formats/pfcg/record.ts';
import { pfcgLayouts } from '../../src/layouts/index.ts';
import { anyText } from '../support/arbitrary-role.ts';
import { encodingOf } from '../support/pages.ts';

const encodings = ['windows-1252', 'iso-8859-5', 'cp437', 'utf-8', 'utf-16le', 'utf-16be'].map(encodingOf);
const digit = fc.constantFrom(...'0123456789');

/** What may stand in a field, the blank cell and a text that fills it included. */
function anyCell({ field }: Column, encoding: Encoding): fc.Arbitrary<string> {
  const { width } = field;
  const blank = fc.constant('');
  switch (field.kind) {
    case 'digits':
      return fc.string({ unit: digit, minLength: width, maxLength: width });
    case 'letter':
      return fc.constantFrom(...(field.letters ?? '')).map((each) => each.trimEnd());
    case 'blank':
      return blank;
    default: {
      const full = fc.string({ unit: fc.constantFrom('A', 'b', '*'), minLength: width, maxLength: width });
      const text = fc.oneof(anyText(encoding, width), full, blank, fc.constant("' '".slice(0, width)));
      return text.map((each) => each.slice(0, width).replace(/ +$/, '')).filter((each) => mayHold(field, each));
    }
  }
}

const cellOfLayout = (layout: Layout, encoding: Encoding) =>
  fc.tuple(...layout.columns.map((column) => anyCell(column, encoding)));

function encode(layout: Layout, cells: readonly string[], encoding: Encoding): Buffer {
  const rows = new RowWriter(encoding, 'lf', tagWidth);
  rows.begin(layout);
  for (const [index, column] of layout.columns.entries()) rows.set(column, cells[index] ?? '');
  rows.end();
  expect(rows.problems).toEqual([]);
  return Buffer.concat([...rows.take(true)]);
}

function decode(layout: Layout, bytes: Buffer, encoding: Encoding): readonly string[] {
  const [page] = [...readPages([bytes], encoding)];
  const reader = new CellReader();
  const from = (page?.starts[0] ?? 0) + tagWidth;
  const end = (page?.units.length ?? 0) - 1;
  if (page !== undefined) reader.moveTo(page, from, end);
  expect(page && recordKindByTag.get(layout.tag)?.check(page.units, from, end)).toBeUndefined();
  return layout.columns.map((column) => reader.cell(column));
}

describe.each(pfcgLayouts.map((layout) => ({ tag: layout.tag, layout })))('every cell of $tag', ({ layout }) => {
  it('comes back as it was, blank included, and has the same bytes again', () => {
    const anything = fc
      .constantFrom(...encodings)
      .chain((encoding) => fc.record({ encoding: fc.constant(encoding), cells: cellOfLayout(layout, encoding) }));
    fc.assert(
      fc.property(anything, ({ encoding, cells }) => {
        const bytes = encode(layout, cells, encoding);
        expect(decode(layout, bytes, encoding)).toEqual(cells);
        expect(encode(layout, decode(layout, bytes, encoding), encoding).equals(bytes)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
