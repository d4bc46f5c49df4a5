import { hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Context } from '../context.ts';
import type { RoleFile } from '../role-files/read-role-file.ts';
import { readRoleFiles } from '../role-files/read-role-files.ts';
import type { RolesAt, RolesOptions } from './located-roles.ts';

/**
 * Reads role files; lines that are damaged are reported and missing in their roles. Of a file with errors and without a
 * single role nobody knows which roles it should have.
 */
export async function rolesFromFiles(
  given: readonly string[],
  { encoding }: Pick<RolesOptions, 'encoding'>,
  context: Pick<Context, 'io' | 'progress'>,
): Promise<RolesAt> {
  const { files: read, unfound } = await readRoleFiles(given, encoding, context);
  const byPath = new Map(read.map((file) => [file.path, file]));
  return {
    roles: read.flatMap(({ path, content }) => (content?.roles ?? []).map((role) => ({ role, file: path }))),
    ...(read.some(isNoRoleFile) ? { incomplete: true } : {}),
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

function isNoRoleFile({ content }: RoleFile): boolean {
  return content?.roles.length === 0 && hasErrors(content.diagnostics);
}
