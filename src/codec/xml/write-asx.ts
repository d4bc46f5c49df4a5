/** A field and its text; one without text is initial. */
export type WrittenField = readonly [name: string, text: string];

/** A table and its rows; a table without rows is not written. */
export interface WrittenTable {
  readonly name: string;
  readonly rows: Iterable<readonly WrittenField[]>;
}

/** Rows that are written together. */
const rowsInAChunk = 500;

/**
 * Writes tables as abapGit writes an object: UTF-8 with byte-order mark, LF, one blank of indentation a level, rows named
 * as their table, initial fields left out. Chunks are made as they are asked for.
 *
 * @param serializer the class that reads such a file: `LCL_OBJECT_ACGR`
 * @param tables texts must hold no characters that XML forbids: the caller checks
 */
export function* writeAsx(serializer: string, tables: Iterable<WrittenTable>): Generator<Uint8Array> {
  const head = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<abapGit version="v1.0.0" serializer="${serializer}" serializer_version="v1.0.0">`,
    ' <asx:abap xmlns:asx="http://www.sap.com/abapxml" version="1.0">',
    '  <asx:values>',
  ];
  let waiting = head.map((line) => `${line}\n`);
  waiting[0] = `\ufeff${waiting[0] ?? ''}`;
  for (const { name, rows } of tables) {
    let isOpen = false;
    for (const row of rows) {
      if (!isOpen) waiting.push(`   <${name}>\n`);
      isOpen = true;
      waiting.push(`    <${name}>\n`);
      for (const [field, text] of row) {
        if (text !== '') waiting.push(`     <${field}>${escaped(text)}</${field}>\n`);
      }
      waiting.push(`    </${name}>\n`);
      if (waiting.length < rowsInAChunk) continue;
      yield Buffer.from(waiting.join(''), 'utf8');
      waiting = [];
    }
    if (isOpen) waiting.push(`   </${name}>\n`);
  }
  waiting.push('  </asx:values>\n', ' </asx:abap>\n', '</abapGit>\n');
  yield Buffer.from(waiting.join(''), 'utf8');
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => escapes[character] ?? character);
}
