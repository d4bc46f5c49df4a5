/** The forms in which a table leaves a SAP system. */
export const exportForms = ['tabs', 'semicolons', 'commas', 'list', 'list with pages', 'spreadsheet'] as const;

export type ExportFormName = (typeof exportForms)[number];

export interface SampleTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The text of a table as an admin gets it; cells have no line breaks and no blanks at their ends. */
export function exportText(table: SampleTable, form: ExportFormName): string {
  switch (form) {
    case 'tabs':
      return joined(table, '\t', (cell) => cell);
    case 'semicolons':
      return joined(table, ';', quotedIfNeeded);
    case 'commas':
      return joined(table, ',', quotedAlways);
    case 'spreadsheet':
      return joined(table, '\t', (cell) => (/^\d+$/.test(cell) ? `="${cell}"` : cell));
    case 'list':
      return listText(table, table.rows.length);
    case 'list with pages':
      return listText(table, 2);
  }
}

function joined(
  { columns, rows }: SampleTable,
  separator: string,
  spelt: (cell: string, separator: string) => string,
): string {
  return [columns, ...rows].map((row) => `${row.map((cell) => spelt(cell, separator)).join(separator)}\r\n`).join('');
}

function quotedIfNeeded(cell: string, separator: string): string {
  return cell.includes(separator) || cell.includes('"') ? quotedAlways(cell) : cell;
}

function quotedAlways(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

/** As SE16 shows a table: columns as wide as their widest cell, a column for the mark in front, a header on each page. */
function listText({ name, columns, rows }: SampleTable, rowsOnPage: number): string {
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...rows.map((row) => (row[index] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    `|  |${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('|')}|`;
  const dashes = '-'.repeat(line(columns).length);
  const pages: string[] = [];
  for (let from = 0; from === 0 || from < rows.length; from += Math.max(1, rowsOnPage)) {
    const page = rows.slice(from, from + Math.max(1, rowsOnPage));
    pages.push(
      `Table:          ${name}`,
      `Displayed Fields:   ${columns.length} of   ${columns.length}`,
      '',
      dashes,
      line(columns),
      dashes,
      ...page.map(line),
      dashes,
    );
  }
  return pages.map((each) => `${each}\r\n`).join('');
}
