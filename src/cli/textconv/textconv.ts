import { messageOf } from '../../diagnostics/diagnostic.ts';
import { isFilePlace } from '../../diagnostics/place.ts';
import { visible } from '../../diagnostics/render/visible.ts';
import { roleLines } from '../../diff/text/role-text.ts';
import { encodingNamed, windows1252 } from '../../codec/encoding.ts';
import { rawLines } from '../../codec/raw-line.ts';
import type { PfcgFile } from '../../formats/pfcg/read.ts';
import { resolve } from 'node:path';
import type { Handler } from '../command.ts';
import { statusOf } from '../exit-status.ts';
import { chunksOf, readRoleFile } from '../role-files/read-role-file.ts';

/** Prints a role file for git; ends well whatever is in it, because git shows nothing otherwise. */
export const textconv: Handler<{ readonly file: string }> = async ({ file }, { io, report }) => {
  const read = readRoleFile(file, io.cwd);
  if (read.content === undefined) {
    await report([read.diagnostic]);
    return statusOf([read.diagnostic]);
  }
  const { content } = read;
  const isRoleFile = content.counts.size > 0;
  const lines = isRoleFile ? linesOf(content) : plainLines(resolve(io.cwd, file), content);
  for (const line of lines) io.stdout.write(`${line}\n`);
  return 0;
};

function* linesOf(content: PfcgFile): Generator<string> {
  yield visible(`release ${content.release}`);
  for (const role of [...content.roles].sort((left, right) => (left.name < right.name ? -1 : 1)))
    yield* roleLines(role);
  for (const diagnostic of content.diagnostics) {
    if (diagnostic.severity !== 'error') continue;
    const [place] = diagnostic.places;
    const line =
      place !== undefined && isFilePlace(place) && place.line !== undefined ? ` line ${String(place.line)}` : '';
    yield visible(`damaged${line}: ${messageOf(diagnostic)}`);
  }
}

function* plainLines(path: string, { encoding }: PfcgFile): Generator<string> {
  for (const { text } of rawLines(chunksOf(path), encodingNamed(encoding) ?? windows1252())) yield visible(text);
}
