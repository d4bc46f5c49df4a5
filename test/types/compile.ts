import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** An error that TypeScript reports in a snippet; line and column count from 1. */
export interface CompileError {
  /** TypeScript's own number: 2322 not assignable, 2353 unknown property, 2741 property missing ... */
  readonly code: number;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  /** The piece of the snippet that is underlined. */
  readonly at: string;
}

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
const snippetPath = join(projectFolder, 'roles', 'snippet.role.ts');

const config = ts.readConfigFile(join(projectFolder, 'tsconfig.json'), (path) => ts.sys.readFile(path));
const { options: projectOptions } = ts.parseJsonConfigFileContent(config.config, ts.sys, projectFolder, {
  noUnusedLocals: false,
  noUnusedParameters: false,
});
/** As the project has them, with `rolewright` being src/index.ts. */
export const options: ts.CompilerOptions = {
  ...projectOptions,
  paths: {
    rolewright: [join(projectFolder, 'src', 'index.ts')],
    'rolewright/*': [join(projectFolder, 'src', '*', 'index.ts')],
  },
};

const host = ts.createCompilerHost(options, true);
const readFromDisk = host.getSourceFile.bind(host);
const files = new Map<string, ts.SourceFile | undefined>();
let previous: ts.Program | undefined;

/** The program of one snippet: everything but the snippet is read and parsed once. */
function programOf(source: string): ts.Program {
  host.getSourceFile = (path, languageVersion) => {
    if (path === snippetPath) return ts.createSourceFile(path, source, languageVersion, true);
    if (!files.has(path)) files.set(path, readFromDisk(path, languageVersion));
    return files.get(path);
  };
  const exists = (path: string): boolean => path === snippetPath || ts.sys.fileExists(path);
  host.fileExists = exists;
  previous = ts.createProgram([snippetPath], options, host, previous);
  return previous;
}

function describe(diagnostic: ts.Diagnostic, source: string): CompileError {
  const start = diagnostic.start ?? 0;
  const lines = source.slice(0, start).split('\n');
  return {
    code: diagnostic.code,
    message: ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'),
    line: lines.length,
    column: (lines.at(-1) ?? '').length + 1,
    at: source.slice(start, start + (diagnostic.length ?? 0)),
  };
}

/**
 * Compiles a role source as an author's editor would, with `rolewright` being src/index.ts, and gives the errors
 * that TypeScript shows in it, in order of their places. The first call takes a second or two, the next ones far less.
 *
 * ```ts
 * expect(compile(`import { defineRole } from 'rolewright'; defineRole({ nam: 'Z' });`)[0]?.at).toBe('nam');
 * ```
 */
export function compile(source: string): readonly CompileError[] {
  const program = programOf(source);
  const snippet = program.getSourceFile(snippetPath);
  return [...program.getSyntacticDiagnostics(snippet), ...program.getSemanticDiagnostics(snippet)]
    .map((diagnostic) => describe(diagnostic, source))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

/** How many types TypeScript has to make for a snippet: a measure of its cost that is the same on every machine. */
export function instantiations(source: string): number {
  const program = programOf(source);
  program.getSemanticDiagnostics(program.getSourceFile(snippetPath));
  return program.getInstantiationCount();
}
