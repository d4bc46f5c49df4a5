import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { dateFormatOf } from '../../model/date-format.ts';
import type { Handler } from '../command.ts';
import { statusOf } from '../exit-status.ts';
import { encodingOption } from '../role-files/encoding-option.ts';
import type { RoleFile } from '../role-files/read-role-file.ts';
import { readRoleFiles } from '../role-files/read-role-files.ts';
import { findUserFiles } from '../user-files/find-user-files.ts';
import type { ReadUserFolders } from '../user-files/read-user-folders.ts';
import { readUserFolders } from '../user-files/read-user-folders.ts';
import { projectEncoding } from '../sources/project-encoding.ts';
import { familyDrift } from './family-drift.ts';
import { jsonOf } from './json.ts';
import { serviceNames } from './service-names.ts';
import { printTables } from './tables.ts';
import { treeOf } from './tree.ts';
import { userTreeOf } from './user-tree.ts';

interface InspectValues {
  readonly files: readonly string[];
  readonly format: 'tree' | 'tables' | 'json';
  readonly encoding: string | undefined;
  readonly 'date-format': string;
}

/**
 * Shows what is in role files and files of users; what is wrong with them goes to stderr, or into the document with
 * `--format json`.
 */
export const inspect: Handler<InspectValues> = async (values, context) => {
  const { files: given, format } = values;
  const { io, palette, report } = context;
  const encoding = encodingOption(values.encoding);
  const ofUsers = await findUserFiles(given, io.cwd);
  const dateFormat = dateFormatOf(values['date-format']);
  const options = encoding === undefined ? { dateFormat } : { dateFormat, encoding };
  const users = readUserFolders(ofUsers.files, options, io.cwd);
  const { files, unfound: missing } = await readRoleFiles(
    ofUsers.others,
    await projectEncoding(values.encoding, io.cwd),
    context,
  );
  const unfound = [...users.unread, ...missing.filter((each) => !isFolderOfUsers(each, ofUsers.folders))];
  const read = withDrift(files);
  const roles = format === 'tables' ? [] : read.flatMap(({ content }) => content?.roles ?? []);
  const ofFolders = users.folders.flatMap((each) => each.diagnostics);
  const services = await serviceNames(roles, context);
  const diagnostics = [...unfound, ...services.diagnostics, ...read.flatMap(diagnosticsOf), ...ofFolders];
  if (format === 'json') io.stdout.write(jsonOf(read, services, users.folders));
  else {
    for (const file of read) {
      if (file.content === undefined) continue;
      if (format === 'tree') io.stdout.write(treeOf(file.path, file.content, palette, services));
      else printTables(file, io, palette);
    }
    for (const folder of users.folders) io.stdout.write(userTreeOf(folder, palette));
  }
  // the document has the findings on the files, but nothing of files that could not be opened
  const shown = format === 'json' ? [...unfound, ...services.diagnostics, ...read.flatMap(openErrorsOf)] : diagnostics;
  if (shown.length > 0) await report(shown, { lineOf: lineOfAny(read, users.lineOf) });
  return statusOf(diagnostics);
};

/** Whether all that is said of a folder is that it has no role files: it has files of users. */
function isFolderOfUsers({ code, data }: Diagnostic, folders: ReadonlySet<string>): boolean {
  return code === 'R5102' && folders.has((data as { readonly given: string }).given);
}

/** The files with what only shows when they are seen together: derived roles that differ from their masters. */
function withDrift(files: readonly RoleFile[]): readonly RoleFile[] {
  const drift = familyDrift(files.filter((file) => file.content !== undefined));
  return files.map((file): RoleFile => {
    const own = drift.get(file.path) ?? [];
    if (file.content === undefined || own.length === 0) return file;
    return { ...file, content: { ...file.content, diagnostics: [...file.content.diagnostics, ...own] } };
  });
}

function diagnosticsOf(file: RoleFile): readonly Diagnostic[] {
  return file.content === undefined ? [file.diagnostic] : file.content.diagnostics;
}

function openErrorsOf(file: RoleFile): readonly Diagnostic[] {
  return file.content === undefined ? [file.diagnostic] : [];
}

function lineOfAny(read: readonly RoleFile[], lineOfUsers: ReadUserFolders['lineOf']) {
  const byPath = new Map(read.map((file) => [file.path, file]));
  return (path: string, line: number): string | undefined => {
    const file = byPath.get(path);
    return file?.content === undefined ? lineOfUsers(path, line) : file.lineOf(line);
  };
}
