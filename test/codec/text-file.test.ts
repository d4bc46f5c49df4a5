import { describe, expect, it } from 'vitest';
import { readPages, readPagesAsync, writePages } from '../../src/codec/text-file.ts';
import { encodingOf } from '../support/pages.ts';

const encoding = encodingOf('windows-1252');
const chunks = ['AGR', '_1251\r\nA', '\nlast \x81'].map((text) => Buffer.from(text, 'latin1'));

async function* arriving(): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

describe('readPages', () => {
  it('and writePages give the bytes of the chunks', () => {
    expect(Buffer.concat([...writePages(readPages(chunks, encoding))])).toEqual(Buffer.concat(chunks));
  });

  it('takes the chunks one by one, as they are asked for', () => {
    let taken = 0;
    function* counted(): Generator<Uint8Array> {
      for (const chunk of chunks) {
        taken++;
        yield chunk;
      }
    }
    const pages = readPages(counted(), encoding);
    pages.next();
    expect(taken).toBe(2);
  });
});

it('readPagesAsync gives the same pages', async () => {
  const pages = [];
  for await (const page of readPagesAsync(arriving(), encoding)) pages.push(page);
  expect(pages).toEqual([...readPages(chunks, encoding)]);
});
