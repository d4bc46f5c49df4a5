import type { Encoding } from '../../src/codec/encoding.ts';
import { encodingNamed } from '../../src/codec/encoding.ts';
import type { Page } from '../../src/codec/page.ts';
import { readPages } from '../../src/codec/text-file.ts';

/** An encoding that has to be there. */
export function encodingOf(name: string): Encoding {
  const found = encodingNamed(name);
  if (found === undefined) throw new Error(`there is no encoding ${name}`);
  return found;
}

/** The bytes of a text; a single-byte text has only characters below U+0100, which stand for bytes. */
export function bytesOf(text: string, { form }: Encoding): Buffer {
  if (form === 'single-byte') return Buffer.from(text, 'latin1');
  if (form === 'utf-8') return Buffer.from(text, 'utf8');
  const bytes = Buffer.from(text, 'utf16le');
  return form === 'utf-16be' ? bytes.swap16() : bytes;
}

/** The pages of a text. */
export function pagesOf(text: string, encoding = encodingOf('windows-1252')): readonly Page[] {
  return [...readPages([bytesOf(text, encoding)], encoding)];
}

/** The one page of a short text. */
export function pageOf(text: string, encoding = encodingOf('windows-1252')): Page {
  const [page, ...others] = pagesOf(text, encoding);
  if (page === undefined || others.length > 0) throw new Error('the text has one page');
  return page;
}
