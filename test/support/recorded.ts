import type { Page } from '../../src/codec/page.ts';
import { lineText } from '../../src/codec/page.ts';
import { readPages } from '../../src/codec/text-file.ts';
import type { RecordKind } from '../../src/formats/pfcg/record.ts';
import type { RecordSink } from '../../src/formats/pfcg/scan.ts';
import { PfcgScanner } from '../../src/formats/pfcg/scan.ts';
import { bytesOf, encodingOf } from './pages.ts';
import { complaints } from './role-lines.ts';

/** What a scanner says of a text: the records, the unknown ones, the damaged lines, and the complaints in short. */
export function scanned(text: string, encoding = encodingOf('windows-1252'), chunkSize = 1_000_000) {
  const records: string[] = [];
  const damaged: string[] = [];
  const sink: RecordSink = {
    record: (kind: RecordKind, page: Page, from: number, _end: number, line: number) =>
      records.push(`${line} ${kind.tag} ${lineText(page, page.starts.indexOf(from - 50)).slice(50)}`),
    unknownRecord: (tag, _page, _from, _end, line) => records.push(`${line} ? ${tag}`),
    damaged: (tags, line) => damaged.push(`${line} ${tags.join(' or ')}`),
  };
  const scanner = new PfcgScanner('x.SAP', sink);
  const bytes = bytesOf(text, encoding);
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunkSize) }, (_, index) =>
    bytes.subarray(index * chunkSize, (index + 1) * chunkSize),
  );
  for (const page of readPages(chunks, encoding)) scanner.page(page);
  return { scanner, records, damaged, said: complaints(scanner.finish()) };
}
