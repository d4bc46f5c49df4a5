import { CellReader } from '../../src/codec/cell-reader.ts';
import { encodingNamed, windows1252 } from '../../src/codec/encoding.ts';
import type { Page } from '../../src/codec/page.ts';
import { readPages } from '../../src/codec/text-file.ts';
import type { RecordKind } from '../../src/formats/pfcg/record.ts';
import { recordKindByTag } from '../../src/formats/pfcg/record.ts';
import type { RecordSink } from '../../src/formats/pfcg/scan.ts';
import { PfcgScanner } from '../../src/formats/pfcg/scan.ts';
import { writePfcg } from '../../src/formats/pfcg/write.ts';
import type { Role } from '../../src/model/role.ts';
import type { SampleTable } from './table-exports.ts';

/** Tables that a set has, even without rows. */
const always = [
  'AGR_DEFINE',
  'AGR_FLAGS',
  'AGR_1250',
  'AGR_1251',
  'AGR_1252',
  'AGR_AGRS',
  'AGR_BUFFI',
  'AGR_HIER',
  'AGR_HIERT',
  'AGR_TCODES',
  'AGR_TEXTS',
];

/** Records that have no table, or one whose columns are not known. */
const without = ['DATE', 'RELEASE', 'LOADED_AGRS', 'AGR_LSD'];

/** The tables of roles with all their columns and rows, as a system would show them. */
export function tablesOfRoles(roles: readonly Role[]): readonly SampleTable[] {
  const encoding = encodingNamed('utf-8') ?? windows1252();
  const report = { diagnostics: [], rows: 0 };
  const target = { client: '100', release: '757', encoding, lineEnd: 'lf' } as const;
  const bytes = Buffer.concat([...writePfcg(roles, target, report)]);
  return tablesOfFile(bytes);
}

/** The tables of a role file in UTF-8. */
function tablesOfFile(bytes: Uint8Array): readonly SampleTable[] {
  const tables = new Map<string, string[][]>(always.map((tag) => [tag, []]));
  const columns = new Map<string, readonly string[]>();
  const cells = new CellReader();
  const sink: RecordSink = {
    record({ tag, layout }: RecordKind, page: Page, from: number, end: number) {
      if (without.includes(tag)) return;
      cells.moveTo(page, from, end);
      columns.set(
        tag,
        layout.columns.map(({ name }) => name),
      );
      const rows = tables.get(tag) ?? [];
      rows.push(layout.columns.map((column) => cells.cell(column)));
      tables.set(tag, rows);
    },
    unknownRecord: () => undefined,
    damaged: (tags) => {
      throw new Error(`damaged rows of ${tags.join(', ')}`);
    },
  };
  const scanner = new PfcgScanner('', sink);
  for (const page of readPages([bytes], encodingNamed('utf-8') ?? windows1252())) scanner.page(page);
  return [...tables].map(([name, rows]) => ({ name, columns: columns.get(name) ?? columnsOf(name), rows }));
}

function columnsOf(tag: string): readonly string[] {
  return recordKindByTag.get(tag)?.layout.columns.map(({ name }) => name) ?? [];
}
