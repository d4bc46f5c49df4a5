import { statSync } from 'node:fs';
import { decodeText } from '../../codec/text-bytes.ts';
import { xmlLimits } from '../../codec/xml/limits.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { AcgrFile } from '../../formats/abapgit/acgr-read.ts';
import { readFile } from '../../load/ordinary-file.ts';
import { chunksOf } from './chunks-of.ts';

/** Whether a path is that of a role as abapGit XML. */
export function isXmlRoleFile(path: string): boolean {
  return /\.xml$/i.test(path);
}

/**
 * Reads a role as abapGit XML; what is too large is refused before it is read. The reader of XML is loaded only here.
 *
 * @param path as messages name it
 * @throws what the operating system refuses
 */
export async function readXmlRoleFile(absolute: string, path: string): Promise<AcgrFile | Diagnostic> {
  const tooLarge = () => diagnose('R2601', { what: 'bytes', limit: xmlLimits.bytes }, { file: path });
  if (statSync(absolute).size > xmlLimits.bytes) return tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  // not every file has its size: a pipe has none
  for (const chunk of chunksOf(absolute)) {
    size += chunk.length;
    if (size > xmlLimits.bytes) return tooLarge();
    chunks.push(chunk);
  }
  const { readAcgr } = await import('../../formats/abapgit/acgr-read.ts');
  return readAcgr(Buffer.concat(chunks), path);
}

/** The lines of an XML file, read again when the first is asked for. */
export function linesOfXml(absolute: string): (line: number) => string | undefined {
  let lines: readonly string[] | undefined;
  return (line) => {
    lines ??= decodeText(readFile(absolute)).text.split(/\r?\n/);
    return lines[line - 1];
  };
}
