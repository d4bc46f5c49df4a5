import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
const snippetPath = join(projectFolder, 'roles', 'completed.role.ts');

const config = ts.readConfigFile(join(projectFolder, 'tsconfig.json'), (path) => ts.sys.readFile(path));
const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, projectFolder, {});

/** What the editor asks of TypeScript about one snippet. */
function serviceFor(source: string): ts.LanguageService {
  return ts.createLanguageService({
    getCompilationSettings: () => ({ ...options, paths: { rolewright: [join(projectFolder, 'src', 'index.ts')] } }),
    getScriptFileNames: () => [snippetPath],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const text = path === snippetPath ? source : ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => dirname(snippetPath),
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: (path) => path === snippetPath || ts.sys.fileExists(path),
    readFile: (path) => ts.sys.readFile(path),
  });
}

/** A name that the editor offers, with what it shows beside it. */
export interface Completion {
  readonly name: string;
  readonly documentation: string;
}

/** What the editor offers where `|` stands in a role source; the documentation of the names in `documented` alone. */
export function complete(sourceWithCursor: string, documented: readonly string[] = []): readonly Completion[] {
  const position = sourceWithCursor.indexOf('|');
  const service = serviceFor(sourceWithCursor.replace('|', ''));
  const entries = service.getCompletionsAtPosition(snippetPath, position, {})?.entries ?? [];
  return entries.map(({ name }) => {
    const details = documented.includes(name)
      ? service.getCompletionEntryDetails(snippetPath, position, name, {}, undefined, {}, undefined)
      : undefined;
    return { name, documentation: ts.displayPartsToString(details?.documentation ?? []) };
  });
}
