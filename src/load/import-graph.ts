import { fileURLToPath, pathToFileURL } from 'node:url';
import { fileMeant } from './module-hooks.ts';
import { isRunnable } from './source-names.ts';
import type { SourceTexts } from './source-texts.ts';
import type { SyntaxNode, SyntaxTree } from './syntax-tree.ts';
import { nodeAt, nodesAt, nodesOf, parseSource } from './syntax-tree.ts';

/** An import or re-export that is carried out, in contrast to one of types. */
export interface ModuleImport {
  readonly specifier: string;
  /** Where the specifier is written. */
  readonly source: SyntaxNode;
  /** The names that it takes from the module, as they are called there, and where they are written. */
  readonly names: readonly { readonly name: string; readonly node: SyntaxNode }[];
  /** The file that a relative import means; `undefined` for packages, and when there is no such file. */
  readonly file: string | undefined;
  /** `import()`: carried out only when the code gets there. */
  readonly dynamic: boolean;
}

export interface ModuleFile {
  readonly file: string;
  /** `undefined` when the file cannot be read. */
  readonly tree: SyntaxTree | undefined;
  readonly imports: readonly ModuleImport[];
}

/**
 * A file and every other one of the project that it imports, directly or not, as they are on disk: what has to be in
 * order before the first line of the file runs. Packages are left out.
 */
export function reachableFiles(entry: string, texts: SourceTexts): readonly ModuleFile[] {
  const files = new Map<string, ModuleFile>();
  const waiting = [entry];
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    if (files.has(file)) continue;
    const text = texts.textOf(file);
    const tree = text === undefined ? undefined : parseSource(file, text);
    const imports = tree === undefined ? [] : importsOf(file, tree);
    files.set(file, { file, tree, imports });
    for (const next of imports) {
      if (next.file !== undefined && !next.dynamic && isOfTheProject(next.file)) waiting.push(next.file);
    }
  }
  return [...files.values()];
}

function isOfTheProject(file: string): boolean {
  return isRunnable(file) && !/[\\/]node_modules[\\/]/.test(file);
}

const importing = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression']);

function importsOf(file: string, { program }: SyntaxTree): readonly ModuleImport[] {
  const parent = pathToFileURL(file).href;
  return nodesOf(program).flatMap((node) => {
    const source = importing.has(node.type) ? nodeAt(node, 'source') : undefined;
    const isType = node['importKind'] === 'type' || node['exportKind'] === 'type';
    if (source?.type !== 'Literal' || isType) return [];
    const specifier = String(source['value']);
    const url = fileMeant(specifier, parent);
    return {
      specifier,
      source,
      names: nodesAt(node, 'specifiers').flatMap((one) => (one === undefined ? [] : nameTakenBy(one))),
      file: url === undefined ? undefined : fileURLToPath(url),
      dynamic: node.type === 'ImportExpression',
    };
  });
}

function nameTakenBy(specifier: SyntaxNode): ModuleImport['names'] {
  const isType = specifier['importKind'] === 'type' || specifier['exportKind'] === 'type';
  const node = nodeAt(specifier, 'imported') ?? nodeAt(specifier, 'local');
  if (isType || node === undefined || specifier.type === 'ImportNamespaceSpecifier') return [];
  const isDefault = specifier.type === 'ImportDefaultSpecifier';
  return [{ name: isDefault ? 'default' : String(node['name'] ?? node['value']), node }];
}
