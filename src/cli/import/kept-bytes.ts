import { resolve } from 'node:path';
import { encodingNamed } from '../../codec/encoding.ts';
import { endOfLine, textBetween } from '../../codec/page.ts';
import { readPages } from '../../codec/text-file.ts';
import { bytesBetween } from '../../import/origin/lines.ts';
import { roleOfLine } from '../../import/origin/role-of-line.ts';
import { chunksOf } from '../role-files/chunks-of.ts';
import type { Download } from './read-downloads.ts';

/** The role is named within so many columns. */
const widest = 83;

/** The bytes of a download without its damaged lines and those of roles that are not imported. */
export function* keptBytes(
  { path, encoding: name, damagedLines, bytes }: Download,
  without: ReadonlySet<string>,
  cwd: string,
): Generator<Uint8Array> {
  const chunks = bytes === undefined ? chunksOf(resolve(cwd, path)) : [bytes];
  const encoding = encodingNamed(name);
  if ((without.size === 0 && damagedLines.size === 0) || encoding === undefined) {
    yield* chunks;
    return;
  }
  for (const page of readPages(chunks, encoding)) {
    if (page.firstLine === 1 && !page.continues) yield bytesBetween(page, 0, page.starts[0] ?? 0);
    for (let index = 0; index < page.count; index++) {
      const start = page.starts[index] ?? 0;
      const end = Math.min(start + widest, endOfLine(page, index));
      const isWanted = !without.has(roleOfLine(textBetween(page, start, end)));
      if (damagedLines.has(page.firstLine + index) || !isWanted) continue;
      yield bytesBetween(page, start, page.starts[index + 1] ?? start);
    }
  }
}
