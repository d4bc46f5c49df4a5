import type { Encoding } from '../../codec/encoding.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { RoleCollector } from './role-collector.ts';
import type { PfcgScanner } from './scan.ts';

interface ReadFile {
  readonly file: string;
  readonly encoding: Encoding;
  /** The beginning of the file. */
  readonly head: Uint8Array;
  readonly scanner: PfcgScanner;
  readonly collector: RoleCollector;
  /** Rows by record tag. */
  readonly counts: ReadonlyMap<string, number>;
  /** What was found in its lines. */
  readonly found: readonly Diagnostic[];
}

/** Adds what is to be said of a file as a whole; of something that is no role file that is all. */
export function judgeFile({
  file,
  encoding,
  head,
  scanner,
  collector,
  counts,
  found,
}: ReadFile): readonly Diagnostic[] {
  if (head.length === 0) return [diagnose('R2001', { blank: false }, { file })];
  if (scanner.emptyLines === scanner.lines) return [diagnose('R2001', { blank: true }, { file, line: 1 })];
  if (!collector.hasRecords) {
    const endless = scanner.lines === 1 ? found.find(({ code }) => code === 'R2003') : undefined;
    return [endless ?? diagnose('R2002', { found: beginningOf(head) }, { file, line: 1, column: 1 })];
  }
  const said: Diagnostic[] = [];
  if (encoding.form !== 'single-byte') said.push(diagnose('R2008', { encoding: encoding.name }, { file }));
  for (const table of ['DATE', 'RELEASE']) {
    if (!counts.has(table) && !collector.isDamaged(table)) said.push(diagnose('R2109', { table }, { file, line: 1 }));
  }
  const { emptyLines: count, firstEmptyLine } = scanner;
  if (count > 0) said.push(diagnose('R2107', { count }, { file, line: firstEmptyLine, column: 1 }));
  if (!collector.hasNames && !collector.isDamaged('LOADED_AGRS')) said.push(diagnose('R2209', {}, { file }));
  return [...said, ...found];
}

/** What a file begins with, for a sentence. */
function beginningOf(head: Uint8Array): string {
  const text = Buffer.from(head.subarray(0, 40)).toString('latin1');
  return (text.split(/[\r\n]/, 1)[0] ?? '').trimEnd();
}
