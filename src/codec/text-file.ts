import type { Encoding } from './encoding.ts';
import type { Page } from './page.ts';
import { PageSplitter } from './page-splitter.ts';

/**
 * Cuts the bytes of a file, whole or in chunks, into pages of lines. Pages are made as they are asked for, so a
 * consumer that drops each page reads a file of any size in constant memory.
 */
export function* readPages(chunks: Iterable<Uint8Array>, encoding: Encoding): Generator<Page> {
  const splitter = new PageSplitter(encoding);
  for (const chunk of chunks) yield* splitter.push(chunk);
  yield* splitter.end();
}

/** The same for chunks that arrive one after the other. */
export async function* readPagesAsync(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<Page> {
  const splitter = new PageSplitter(encoding);
  for await (const chunk of chunks) yield* splitter.push(chunk);
  yield* splitter.end();
}

/** The bytes of pages, exactly as they were read. */
export function* writePages(pages: Iterable<Page>): Generator<Uint8Array> {
  for (const page of pages) yield page.bytes;
}
