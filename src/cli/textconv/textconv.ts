import { encodingNamed, windows1252 } from '../../codec/encoding.ts';
import { rawLines } from '../../codec/raw-line.ts';
import { messageOf } from '../../diagnostics/diagnostic.ts';
import { visible } from '../../diagnostics/render/visible.ts';
import { roleLines } from '../../diff/text/role-text.ts';
import type { PfcgFile } from '../../formats/pfcg/read.ts';
import type { Handler } from '../command.ts';
import { gitEncoding } from '../git/git-encoding.ts';
import { readRoleFile } from '../role-files/read-role-file.ts';

/** Prints a role file for git; ends well whatever is in it, because git shows nothing otherwise. */
export const textconv: Handler<{ readonly file: string }> = async ({ file }, { io }) => {
  // a temporary file of git says nothing of its place, and both sides have to be read alike
  const read = await readRoleFile(file, io.cwd, await gitEncoding(io.cwd, io));
  if (read.content === undefined) {
    io.stdout.write(`${visible(messageOf(read.diagnostic))}\n`);
    return 0;
  }
  const { content } = read;
  const isRoleFile = content.counts.size > 0;
  const lines = isRoleFile ? linesOf(content) : plainLines(read.again(), content);
  for (const line of lines) io.stdout.write(`${line}\n`);
  return 0;
};

function* linesOf(content: PfcgFile): Generator<string> {
  yield visible(`release ${content.release}`).trimEnd();
  const roles = [...content.roles].sort((left, right) => (left.name < right.name ? -1 : 1));
  for (const role of roles) yield* roleLines(role);
  for (const diagnostic of content.diagnostics)
    if (diagnostic.severity === 'error') yield visible(`damaged: ${messageOf(diagnostic)}`);
}

function* plainLines(bytes: Iterable<Uint8Array>, { encoding }: PfcgFile): Generator<string> {
  for (const { text } of rawLines(bytes, encodingNamed(encoding) ?? windows1252())) yield visible(text);
}
