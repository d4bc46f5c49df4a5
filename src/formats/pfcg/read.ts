import type { PfcgFile, ReadOptions } from './pfcg-file.ts';
import { PfcgReader } from './reader.ts';

export type { PfcgFile, ReadOptions } from './pfcg-file.ts';

/**
 * Reads a PFCG role file (reference, sections 1 to 4): every line is checked by its layout, sound rows become roles,
 * each damaged line becomes one diagnostic with its place. Never throws for what the bytes hold.
 *
 * @param bytes the file, whole or in chunks of any size; chunks are dropped once they are read
 * @returns the roles in the order of the file, with R2xxx diagnostics
 * @example readPfcg(readFileSync('Z_SALES.SAP'), { file: 'Z_SALES.SAP' }).roles[0]?.name // 'Z_SALES'
 */
export function readPfcg(bytes: Uint8Array | Iterable<Uint8Array>, options: ReadOptions): PfcgFile {
  const reader = new PfcgReader(options);
  for (const chunk of bytes instanceof Uint8Array ? [bytes] : bytes) reader.push(chunk);
  return reader.end();
}

/** The same for chunks that arrive one after the other, as from a stream. */
export async function readPfcgStream(chunks: AsyncIterable<Uint8Array>, options: ReadOptions): Promise<PfcgFile> {
  const reader = new PfcgReader(options);
  for await (const chunk of chunks) reader.push(chunk);
  return reader.end();
}
