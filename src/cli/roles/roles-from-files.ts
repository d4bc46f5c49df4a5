import type { Context } from '../context.ts';
import { readRoleFiles } from '../role-files/read-role-files.ts';
import type { RolesAt, RolesOptions } from './located-roles.ts';

/** Reads role files; lines that are damaged are reported and missing in their roles. */
export async function rolesFromFiles(
  given: readonly string[],
  { encoding }: Pick<RolesOptions, 'encoding'>,
  context: Pick<Context, 'io' | 'progress'>,
): Promise<RolesAt> {
  const { files: read, unfound } = await readRoleFiles(given, encoding, context);
  const byPath = new Map(read.map((file) => [file.path, file]));
  return {
    roles: read.flatMap(({ path, content }) => (content?.roles ?? []).map((role) => ({ role, file: path }))),
    diagnostics: [
      ...unfound,
      ...read.flatMap((file) => (file.content === undefined ? [file.diagnostic] : file.content.diagnostics)),
    ],
    sources: {
      lineOf: (path, line) => {
        const file = byPath.get(path);
        return file?.content === undefined ? undefined : file.lineOf(line);
      },
    },
  };
}
