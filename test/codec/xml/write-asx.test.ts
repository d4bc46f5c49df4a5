import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAsxDocument } from '../../../src/codec/xml/asx-document.ts';
import { writeAsx } from '../../../src/codec/xml/write-asx.ts';

const written = (...tables: Parameters<typeof writeAsx>[1][]) =>
  Buffer.concat([
    ...writeAsx(
      'LCL_OBJECT_ACGR',
      tables.flatMap((each) => [...each]),
    ),
  ]);

describe('an XML file of abapGit', () => {
  it('is written as abapGit writes it: byte-order mark, one blank a level, initial fields and empty tables left out', () => {
    const rows = [
      [
        ['A', '<1> & "2"'],
        ['B', ''],
      ],
    ] as const;
    const text = written([
      { name: 'T', rows },
      { name: 'U', rows: [] },
    ]).toString('utf8');
    expect(text).toBe(
      [
        '\ufeff<?xml version="1.0" encoding="utf-8"?>',
        '<abapGit version="v1.0.0" serializer="LCL_OBJECT_ACGR" serializer_version="v1.0.0">',
        ' <asx:abap xmlns:asx="http://www.sap.com/abapxml" version="1.0">',
        '  <asx:values>',
        '   <T>',
        '    <T>',
        '     <A>&lt;1&gt; &amp; "2"</A>',
        '    </T>',
        '   </T>',
        '  </asx:values>',
        ' </asx:abap>',
        '</abapGit>',
        '',
      ].join('\n'),
    );
  });

  it('gives its texts back when it is read', () => {
    const text = fc
      .string({ unit: fc.constantFrom(...[...'aB<>&"\' ]ä😀;#']), maxLength: 12 })
      .map((each) => each.trimEnd());
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 4 }), (rows) => {
        const bytes = written([
          {
            name: 'T',
            rows: rows.map(
              ([a, b]) =>
                [
                  ['A', a],
                  ['B', b],
                ] as const,
            ),
          },
        ]);
        const read = readAsxDocument(bytes, 'a.xml').values?.rows('T') ?? [];
        expect(read.map(({ fields }) => [fields.get('A')?.text ?? '', fields.get('B')?.text ?? ''])).toEqual(rows);
      }),
    );
  });

  it('is written in chunks that join to the same bytes', () => {
    const rows = Array.from({ length: 2000 }, (_, index) => [['A', String(index)]] as const);
    const chunks = [...writeAsx('X', [{ name: 'T', rows }])];
    expect(chunks.length).toBeGreaterThan(3);
    expect(readAsxDocument(Buffer.concat(chunks), 'a.xml').values?.rows('T')).toHaveLength(2000);
  });
});
