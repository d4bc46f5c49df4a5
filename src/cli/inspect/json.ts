import { findingsOf } from '../../diagnostics/finding.ts';
import { jsonFindings } from '../../diagnostics/render/json.ts';
import { visibleJson } from '../../diagnostics/render/visible.ts';
import type { PfcgFile } from '../../formats/pfcg/read.ts';
import type { Role } from '../../model/role.ts';
import type { RoleFile } from '../role-files/read-role-file.ts';
import type { UserFolder } from '../user-files/read-user-folders.ts';
import type { ServiceNames } from './service-names.ts';

/**
 * What is in the files, for other programs: the roles as the model has them, one authorization for each AGR_1250 row
 * with its AUTH, what the hashes in them stand for, and the findings with lines and columns from 1, in characters:
 * docs/schema/inspect.schema.json describes it.
 */
export function jsonOf(
  files: readonly RoleFile[],
  { servicesOf }: ServiceNames,
  userFolders: readonly UserFolder[],
): string {
  const readable = files.filter((file) => file.content !== undefined);
  const documents = readable.map(({ path, content }) =>
    fileOf(path, content, content.diagnostics, (role) => ({ services: servicesOf(role) })),
  );
  const userFiles = userFolders.map(({ diagnostics, ...folder }) => ({
    ...folder,
    diagnostics: jsonFindings(findingsOf(diagnostics)),
  }));
  return `${visibleJson({ files: documents, ...(userFolders.length === 0 ? {} : { userFiles }) })}\n`;
}

/** One file of the document; `more` is what it says of a role besides the model. */
export function fileOf(
  path: string,
  content: PfcgFile,
  diagnostics = content.diagnostics,
  more: (role: Role) => object = () => ({}),
) {
  const { encoding, lineEnding, release, date, time, lines, counts, roles } = content;
  return {
    path,
    encoding,
    lineEnding,
    release,
    downloaded: { date, time },
    lines,
    records: Object.fromEntries(counts),
    roles: roles.map((role) => ({ ...roleOf(role, content), ...more(role) })),
    diagnostics: jsonFindings(findingsOf(diagnostics)),
  };
}

function roleOf(role: Role, { authOf }: PfcgFile) {
  const { name, kind, parent, children, masterLanguage, texts, authorizations, ...rest } = role;
  return {
    name,
    kind,
    ...(parent === undefined ? {} : { parent }),
    children,
    masterLanguage,
    texts,
    authorizations: authorizations.map((authorization) => {
      const { object, status, inactive, text, fields } = authorization;
      return { object, auth: authOf(authorization), status, inactive, text, fields };
    }),
    ...rest,
  };
}
