import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFacts } from '../../../src/catalog/tables/fact-sink.ts';
import { readTableExport } from '../../../src/catalog/tables/read-table-export.ts';
import { encodingNamed } from '../../../src/codec/encoding.ts';
import type { TableExportOptions } from '../../../src/catalog/tables/read-table-export.ts';
import { encodeText } from '../../../src/codec/text-bytes.ts';
import { messageOf } from '../../../src/diagnostics/diagnostic.ts';
import type { ExportFormName } from '../../support/table-exports.ts';
import { exportForms, exportText } from '../../support/table-exports.ts';

/** What a file says: its facts as calls of the sink, and its problems with their places. */
function read(content: string | Uint8Array, options: Partial<TableExportOptions> = {}) {
  const facts: (readonly unknown[])[] = [];
  const sink = Object.fromEntries(
    Object.keys(noFacts).map((name) => [name, (...fact: readonly unknown[]) => facts.push([name, ...fact])]),
  ) as unknown as typeof noFacts;
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const { table, rows, diagnostics } = readTableExport([bytes], { file: 'x.txt', ...options }, () => sink);
  const problems = diagnostics.map((each) => {
    const { line, column } = { line: 0, column: 0, ...each.places[0] };
    return `${each.code} ${line}:${column} ${messageOf(each)}`;
  });
  return { table, rows, facts, problems };
}

const usobt = ['NAME', 'TYPE', 'OBJECT', 'FIELD', 'LOW', 'HIGH'];
const value = ['SU01', 'TR', 'S_USER_GRP', 'ACTVT', '03', ''];

describe('an export of a table', () => {
  it.each<[table: string, header: string, row: string, fact: readonly unknown[]]>([
    ['USOBX_C', 'NAME;TYPE;OBJECT;OKFLAG', 'SU01;TR;S_USER_GRP;Y', ['checkFlag', 'TR', 'SU01', 'S_USER_GRP', 'Y']],
    ['USOBT_C', usobt.join(';'), value.join(';'), ['defaultValue', 'TR', 'SU01', 'S_USER_GRP', 'ACTVT', '03', '']],
    [
      'USOBHASH',
      'NAME;TYPE;PGMID;OBJECT;OBJ_NAME',
      '3FBF292B34170F4F575B75F60D83BF;HT;R3TR;G4BA;/DMO/UI_AGENCY_O4',
      ['service', '3FBF292B34170F4F575B75F60D83BF', 'HT', 'G4BA', '/DMO/UI_AGENCY_O4'],
    ],
    [
      'TOBJ',
      'OBJCT;FIEL1;FIEL2;FIEL3;FIEL4;FIEL5;FIEL6;FIEL7;FIEL8;FIEL9;FIEL0;BNAME;OCLSS',
      'S_RFC;RFC_TYPE;RFC_NAME;ACTVT;;;;;;;;SAP;AAAB',
      ['object', 'S_RFC', 'AAAB', ['RFC_TYPE', 'RFC_NAME', 'ACTVT']],
    ],
    ['TOBJT', 'LANGU;OBJECT;TTEXT', 'D;S_RFC;RFC-Zugriff', ['objectText', 'S_RFC', 'D', 'RFC-Zugriff']],
    ['TACTZ', 'BROBJ;ACTVT', 'S_RFC;16', ['permittedActivity', 'S_RFC', '16']],
    ['TACT', 'ACTVT', '16', ['activity', '16', '', '']],
    ['TACTT', 'SPRAS;ACTVT;LTEXT', 'E;16;Execute', ['activity', '16', 'E', 'Execute']],
    ['TSTC', 'TCODE;PGMNA;DYPNO', 'SU01;SAPMSUU0;0050', ['transaction', 'SU01', '', '']],
    ['TSTCT', 'SPRSL;TCODE;TTEXT', 'E;SU01;User Maintenance', ['transaction', 'SU01', 'E', 'User Maintenance']],
    ['USORG', 'FIELD;VARBL', 'BUKRS;$BUKRS', ['orgLevel', 'BUKRS']],
  ])('of %s is recognised by its columns', (table, header, row, fact) => {
    expect(read(`${header}\n${row}\n`)).toEqual({ table, rows: 1, facts: [fact], problems: [] });
  });

  it('finds its columns in any order and case, with others between them', () => {
    const { facts, problems } = read('mandt,Actvt,brobj,X\n100,03,S_RFC,\n');
    expect(facts).toEqual([['permittedActivity', 'S_RFC', '03']]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['the name of the file', 'exports/USOBT.txt', ''],
    ['a title', 'x.txt', 'Table: USOBT\n'],
  ])('is told from one with the same columns by %s', (_what, file, title) => {
    expect(read(`${title}${usobt.join('\t')}\n${value.join('\t')}\n`, { file }).table).toBe('USOBT');
  });

  it('is read as the table that the user names', () => {
    expect(read(`${usobt.join('\t')}\n${value.join('\t')}\n`, { table: 'USOBT' }).table).toBe('USOBT');
    expect(read('BROBJ\tACTVT\nS_RFC\t03\n', { table: 'TACT' }).table).toBeUndefined();
  });

  it('of no table that is known, or without a column that is needed, is refused as a whole', () => {
    expect(read('a;b;c\n1;2;3\n').problems).toEqual([
      'R4701 0:0 "x.txt" has no line with the column names of a table that the catalog is read from',
    ]);
    expect(read('').problems).toHaveLength(1);
    expect(read('NAME;TYPE;OBJECT;FIELD;LOW\nSU01;TR;S_X;ACTVT;03\n').problems).toHaveLength(1);
    expect(read('Title\n\nNAME;TYPE;OBJECT;FIELD;LOW\nSU01;TR;S_X;F;1\n').problems).toEqual([
      'R4702 3:1 the export looks like the table USOBT_C, but lacks HIGH',
    ]);
  });
});

describe('an export without rows', () => {
  it.each([
    ['a header alone', 'BROBJ;ACTVT\n', 1],
    ['empty lines', 'Title\nBROBJ;ACTVT\n\n;\n', 2],
    ['a list with nothing in its frame', '-----\n|BROBJ|ACTVT|\n-----\n-----\n', 2],
  ])('is warned of: %s', (_what, text, line) => {
    const { table, rows, problems } = read(text);
    expect({ table, rows }).toEqual({ table: 'TACTZ', rows: 0 });
    expect(problems).toEqual([`R4707 ${line}:0 "x.txt" has no row: nothing is read from it`]);
  });
});

describe('a list saved from the screen', () => {
  it('has titles, dashes and page headers left out, and column names that were cut understood', () => {
    const text = [
      'Table:          TOBJT',
      'Displayed Fields:   3 of   3  Fixed Columns:  2  List Width 0250',
      '-----------------------',
      '|  |L|OBJECT    |TTEXT |',
      '-----------------------',
      '|  |E|S_RFC     |RFC   |',
      '-----------------------',
      '',
      'Table:          TOBJT',
      '-----------------------',
      '|  |L|OBJECT    |TTEXT |',
      '|---------------------|',
      '|  |D|S_RFC     |a|b   |',
      '-----------------------',
    ].join('\n');
    expect(read(text)).toEqual({
      table: 'TOBJT',
      rows: 2,
      facts: [
        ['objectText', 'S_RFC', 'E', 'RFC'],
        ['objectText', 'S_RFC', 'D', 'a|b'],
      ],
      problems: [],
    });
  });

  it('without a single row in its frame reads nothing, and says so', () => {
    const { table, rows, facts, problems } = read(
      '-------------\n|BROBJ|ACTVT|\n-------------\nS_RFC|03|\n-------------\n',
    );
    expect({ table, rows, facts }).toEqual({ table: 'TACTZ', rows: 0, facts: [] });
    expect(problems).toEqual(['R4703 4:1 the row is left out: not in the frame of the list']);
  });

  it('has lost rows reported: without a frame, or cut off', () => {
    const text = '|BROBJ|ACTVT|\n|S_RFC|03   |\nS_RFC 16\n|S_RFC|02\n|S_RFC|16   |\n';
    const { facts, problems } = read(text);
    expect(facts).toHaveLength(2);
    expect(problems).toEqual([
      'R4703 3:1 the row is left out: not in the frame of the list',
      'R4703 4:10 the row is left out: wrong number of cells',
    ]);
  });
});

describe('rows with mistakes', () => {
  it.each([
    ['TACTZ too few cells', 'BROBJ;ACTVT\nS_RFC\n', 'R4703 2:6'],
    ['TACTZ a quote', 'BROBJ;ACTVT\nS_RFC;"03\n', 'R4703 2:7'],
    ['TACTZ behind a quote', 'BROBJ;ACTVT\n"S_RFC"x;03\n', 'R4703 2:1'],
    ['TACTZ no object', 'BROBJ;ACTVT\n;03\n', 'R4704 2:1'],
    ['TACTZ lower case', 'BROBJ;ACTVT\ns_rfc;03\n', 'R4704 2:1'],
    ['TACTZ too long', 'BROBJ;ACTVT\nS_RFCS_RFCS;03\n', 'R4704 2:1'],
    ['TACTZ activity', 'BROBJ;ACTVT\nS_RFC;003\n', 'R4704 2:7'],
    ['TACTZ NUL', 'BROBJ;ACTVT\nS_RFC;0\0\n', 'R4704 2:7'],
    ['TACTZ not Unicode', 'BROBJ;ACTVT\nS_R\ufffdC;03\n', 'R4704 2:1'],
    ['USOBX flag', 'NAME;TYPE;OBJECT;OKFLAG\nSU01;TR;S_X;Q\n', 'R4704 2:13'],
    ['USOBX type', 'NAME;TYPE;OBJECT;OKFLAG\nSU01;XX;S_X;Y\n', 'R4704 2:6'],
    ['USOBX hash of a spreadsheet', 'NAME;TYPE;OBJECT;OKFLAG\n1.5E+28;HT;S_X;Y\n', 'R4704 2:1'],
    [
      'TOBJ no field',
      `OBJCT;${[1, 2, 3, 4, 5, 6, 7, 8, 9, 0].map((n) => `FIEL${n}`).join(';')}\nS_X;;;;;;;;;;\n`,
      'R4704 2:5',
    ],
    ['USOBT a range without its lower end', `${usobt.join(';')}\nSU01;TR;S_X;ACTVT;;06\n`, 'R4704 2:19'],
    ['TOBJT language', 'LANGU;OBJECT;TTEXT\nEN;S_RFC;x\n', 'R4704 2:1'],
    ['USORG a number', 'FIELD;VARBL\nbukrs;\n', 'R4704 2:1'],
  ])('are left out and named with their place: %s', (_what, text, start) => {
    const { facts, problems } = read(text);
    expect(facts).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${start} `);
  });

  it('that nobody has decided in SU24 propose nothing, which is said', () => {
    expect(read('NAME;TYPE;OBJECT;OKFLAG\nSU01;TR;S_X;\nSU01;TR;S_Y;U\nSU01;TR;S_Z;Y\n')).toMatchObject({
      rows: 3,
      facts: [
        ['checkFlag', 'TR', 'SU01', 'S_X', 'X'],
        ['checkFlag', 'TR', 'SU01', 'S_Y', 'X'],
        ['checkFlag', 'TR', 'SU01', 'S_Z', 'Y'],
      ],
      problems: ['R4708 2:13 2 check flags not decided (blank or U): nothing is proposed; this is the first'],
    });
  });

  it('are named fifty at most, and counted', () => {
    const { problems } = read(`BROBJ;ACTVT\n${';03\n'.repeat(2100)}`);
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toContain('2100 rows');
  });
});

describe('leading zeros that a spreadsheet cut', () => {
  it('are put back in activities and nowhere else, and reported', () => {
    const rows = ['SU01;TR;S_X;ACTVT;3;', 'SU01;TR;S_X;ACTVT;1;6', 'SU01;TR;S_X;CLASS;3;', 'SU01;TR;S_X;ACTVT;16;'];
    const { facts, problems } = read(`${usobt.join(';')}\n${rows.join('\n')}\n`);
    expect(facts.map((fact) => fact.slice(-2))).toEqual([
      ['03', ''],
      ['01', '06'],
      ['3', ''],
      ['16', ''],
    ]);
    expect(problems).toEqual([
      'R4706 2:19 2 activities have lost their leading zero, which is put back; this is the first',
    ]);
  });

  it('are none in a cell that is written as a formula', () => {
    expect(read('"BROBJ","ACTVT"\n"S_RFC","=""03"""\nS_RFC,="16"\n')).toMatchObject({
      facts: [
        ['permittedActivity', 'S_RFC', '03'],
        ['permittedActivity', 'S_RFC', '16'],
      ],
      problems: [],
    });
  });
});

const cell = (most: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'ABCÄß$*"\'|;,=+-_/ 0123€'), maxLength: most }).map((text) => text.trim());
const name = (most: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'ABC_/0123'), minLength: 1, maxLength: most });
const rows = fc.array(
  fc
    .tuple(
      name(20),
      fc.constant('TR'),
      name(10),
      name(10).filter((field) => field !== 'ACTVT'),
      cell(40).filter((text) => !/^".*"$|^="/.test(text)),
      cell(40).filter((text) => !/^".*"$|^="/.test(text)),
    )
    .filter(([, , , , low, high]) => low !== '' || high === ''),
  { minLength: 1, maxLength: 8 },
);

describe('every form of an export', () => {
  it.each(exportForms)('gives the same facts: %s', (form: ExportFormName) => {
    const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'].map((each) => encodingNamed(each)!);
    fc.assert(
      fc.property(rows, fc.constantFrom(...encodings), fc.boolean(), (table, encoding, isNamed) => {
        const text = exportText({ name: 'USOBT_C', columns: usobt, rows: table }, form);
        const mark = encoding.form === 'single-byte' || isNamed ? '' : '\ufeff';
        const options = isNamed || encoding.form === 'single-byte' ? { encoding } : {};
        const { facts, problems } = read(encodeText(mark + text, encoding), options);
        expect(problems).toEqual([]);
        expect(facts).toEqual(
          table.map(([app, type, object, field, low, high]) => ['defaultValue', type, app, object, field, low, high]),
        );
      }),
    );
  });

  it('may be anything at all, and never throws', () => {
    const header = fc.constantFrom('', 'BROBJ;ACTVT\n', 'BROBJ\tACTVT\n', '|BROBJ|ACTVT|\n', `${usobt.join(',')}\n`);
    fc.assert(
      fc.property(header, fc.uint8Array({ maxLength: 400 }), (start, bytes) => {
        const { problems } = read(Buffer.concat([Buffer.from(start), bytes]));
        expect(problems.every((problem) => problem.startsWith('R4'))).toBe(true);
      }),
    );
  });

  it.each([
    ['a huge line', `BROBJ;ACTVT\nS_RFC;${'0'.repeat(3_000_000)}\nS_RFC;03\n`],
    ['a million columns', `BROBJ;ACTVT\nS_RFC${';x'.repeat(1_000_000)}\nS_RFC;03\n`],
    ['a million quotes', `BROBJ;ACTVT\n${'"'.repeat(999_999)}x;\nS_RFC;03\n`],
    ['a million bars', `|BROBJ|ACTVT|\n${'|'.repeat(1_000_000)}x\n|S_RFC|03   |\n`],
    ['a million dashes', `|BROBJ|ACTVT|\n|${'-'.repeat(400_000)}x|\n|S_RFC|03   |\n`],
  ])('with %s is read on behind it', (_what, text) => {
    const { facts, problems } = read(text);
    expect(facts).toEqual([['permittedActivity', 'S_RFC', '03']]);
    expect(problems.length).toBeGreaterThan(0);
  });
});
