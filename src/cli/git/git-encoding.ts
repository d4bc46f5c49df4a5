import { dirname, resolve } from 'node:path';
import { encodingNamed } from '../../codec/encoding.ts';
import { configNames, configsFor } from '../../load/load-config.ts';
import { sourceTexts } from '../../load/source-texts.ts';
import { writtenSetting } from '../../load/written-setting.ts';
import type { Io } from '../io.ts';
import type { FileEncoding } from '../role-files/file-encoding.ts';
import { fileEncoding } from '../role-files/file-encoding.ts';
import { runGit } from './run-git.ts';

/**
 * How role files are read that git hands over, often as temporary files: in the code page of the project that `folder`
 * belongs to, else in that of the projects of the repository when all of them have the same. Their configurations are
 * read and not run: nobody who only looks at a difference wants to run what was checked out.
 */
export async function gitEncoding(folder: string, io: Pick<Io, 'cwd' | 'env'>): Promise<FileEncoding> {
  const [near] = configsFor(folder);
  const { textOf } = sourceTexts(io.cwd);
  const names = (near === undefined ? await configsInRepository(io) : [near]).map((path) => {
    const text = textOf(path);
    const written = text === undefined ? undefined : writtenSetting(path, text, 'codePage');
    return written === undefined ? undefined : encodingNamed(written)?.name;
  });
  const [codePage, ...others] = new Set(names);
  return codePage === undefined || others.length > 0 ? {} : fileEncoding(undefined, { codePage });
}

/** Absolute paths of the configurations that the repository has, or of none without one. */
async function configsInRepository({ cwd, env }: Pick<Io, 'cwd' | 'env'>): Promise<readonly string[]> {
  const patterns = configNames.map((name) => `:(top,glob)**/${name}`);
  const found = await runGit(['ls-files', '-z', '--full-name', '--', ...patterns], { cwd, env });
  const top = await runGit(['rev-parse', '--show-toplevel'], { cwd, env });
  if (!('output' in found) || !('output' in top)) return [];
  const root = top.output.replace(/\r?\n$/, '');
  const paths = found.output.split('\0').filter((path) => path !== '');
  // the first in a folder counts
  return [...new Set(paths.map((path) => dirname(resolve(root, path))))].flatMap((each) =>
    configsFor(each).slice(0, 1),
  );
}
