import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readServiceTable } from '../../src/catalog/service-table.ts';

const search = 'EF608938F3EB18256CE851763C2952';
const searchName = 'ESH_SEARCH_SRV                     0001';
const agency = '3FBF292B34170F4F575B75F60D83BF';

/** What a table gives: its services, and its problems with their places. */
function read(text: string) {
  const { services, diagnostics } = readServiceTable([Buffer.from(text)], 'usobhash.txt');
  return {
    services: [...services.values()],
    problems: diagnostics.map(({ code, places }) => ({ code, ...places[0] })),
  };
}

describe('an export of USOBHASH', () => {
  it('with tabs gives services by hash, blanks inside their names kept', () => {
    const text = `NAME\tTYPE\tPGMID\tOBJECT\tOBJ_NAME\r\n${search}\tHT\tR3TR\tIWSV\t${searchName}\r\n`;
    expect(read(text)).toEqual({
      services: [{ hash: search, type: 'HT', object: 'IWSV', objectName: searchName, origin: 'table' }],
      problems: [],
    });
  });

  it('with semicolons, in another order, with more columns, quotes and a byte-order mark reads the same', () => {
    const text = `\uFEFFobj_name;OBJECT;MANDT;PGMID;TYPE;NAME\n"${searchName}";IWSV;100;R3TR;HT;${search}\n\n`;
    expect(read(text)).toEqual({
      services: [{ hash: search, type: 'HT', object: 'IWSV', objectName: searchName, origin: 'table' }],
      problems: [],
    });
  });

  it('knows what cannot be computed: collisions and external services', () => {
    const rows = [`${search};HC;R3TR;IWSV;${'Z_OTHER'.padEnd(35)}0001`, `${agency};HS;R3TR;WAPA;Z_WEB_DYNPRO`];
    const { services, problems } = read(['NAME;TYPE;PGMID;OBJECT;OBJ_NAME', ...rows].join('\n'));
    expect(services.map(({ type, object }) => `${type} ${object}`)).toEqual(['HC IWSV', 'HS WAPA']);
    expect(problems).toEqual([]);
  });

  it('without a column that is needed is refused as a whole', () => {
    expect(read(`NAME;TYPE;PGMID;OBJECT\n${search};HT;R3TR;IWSV`)).toEqual({
      services: [],
      problems: [{ code: 'R4702', file: 'usobhash.txt', line: 1, column: 1 }],
    });
    expect(read('').problems).toEqual([{ code: 'R4701', file: 'usobhash.txt' }]);
  });

  it('has its bad rows named by line and column, and its good ones read', () => {
    const rows = [
      'NAME;TYPE;PGMID;OBJECT;OBJ_NAME',
      `1.52439E+28;HT;R3TR;G4BA;/DMO/UI_AGENCY_O4`,
      `${agency};HT;R3TR;G4BA;`,
      `${search};HT;R3TR;G4BA;/DMO/UI_AGENCY_O4`,
      `${agency};HT;R3TR;G4BA;/DMO/UI_AGENCY_O4`,
    ];
    const { services, problems } = read(rows.join('\n'));
    expect(problems).toEqual([
      { code: 'R4704', file: 'usobhash.txt', line: 2, column: 1, endColumn: 12 },
      { code: 'R4704', file: 'usobhash.txt', line: 3, column: 45, endColumn: 45 },
      { code: 'R4604', file: 'usobhash.txt', line: 4, column: 1, endColumn: 31 },
    ]);
    expect(services.map(({ hash }) => hash)).toEqual([search, agency]);
  });

  it('never makes it throw, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, hasHeader) => {
        read(hasHeader ? `NAME;TYPE;PGMID;OBJECT;OBJ_NAME\n${text}` : text);
      }),
    );
  });
});
