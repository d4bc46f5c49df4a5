import { join } from 'node:path';
import ts from 'typescript';
import { filesBelow } from '../cli/harness/folder.ts';
import { options } from './compile.ts';

const host = ts.createCompilerHost(options, true);
const readFromDisk = host.getSourceFile.bind(host);
const files = new Map<string, ts.SourceFile | undefined>();

/**
 * Compiles all TypeScript of a folder, as the editor of its author would, and gives what is wrong with it as
 * `path:line message`. What lies elsewhere is read once.
 */
export function compileFolder(folder: string): readonly string[] {
  host.getSourceFile = (path, languageVersion) => {
    if (path.startsWith(folder)) return readFromDisk(path, languageVersion);
    if (!files.has(path)) files.set(path, readFromDisk(path, languageVersion));
    return files.get(path);
  };
  const own = filesBelow(folder).filter((path) => path.endsWith('.ts'));
  const program = ts.createProgram(
    own.map((path) => join(folder, path)),
    options,
    host,
  );
  return own.flatMap((path) => {
    const source = program.getSourceFile(join(folder, path));
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ start = 0, messageText }) => {
        const line = 1 + (source?.getLineAndCharacterOfPosition(start).line ?? 0);
        return `${path}:${String(line)} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
      },
    );
  });
}
