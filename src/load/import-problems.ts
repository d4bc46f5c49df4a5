import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { FilePlace } from '../diagnostics/place.ts';
import { exportPieces } from './export-order.ts';
import type { ModuleFile, ModuleImport } from './import-graph.ts';
import { nearbyModules, nearest } from './nearby-paths.ts';
import { moduleUrl } from './package-files.ts';
import { placeOf } from './place-of.ts';
import type { SourceTexts } from './source-texts.ts';
import type { Thrown } from './thrown.ts';

/** Relative imports of files that are not there. */
export function missingFiles({ file, imports }: ModuleFile, texts: SourceTexts): readonly Diagnostic[] {
  return imports
    .filter((one) => one.file === undefined && !one.dynamic && isRelative(one))
    .map((one) => notFound(one, file, texts));
}

/** Packages, and what `import()` asks for: only Node's message tells that they are not there. */
export function missingModules(
  { file, imports }: ModuleFile,
  { code, message }: Thrown,
  texts: SourceTexts,
): readonly Diagnostic[] {
  if (code?.startsWith('ERR_') !== true) return [];
  return imports
    .filter((one) => one.file === undefined && isNamedIn(message, one))
    .map((one) => notFound(one, file, texts));
}

/** Names that are not exported. Node: "The requested module './a.ts' does not provide an export named 'plant'". */
export function missingNames(
  { file, imports }: ModuleFile,
  { message }: Thrown,
  texts: SourceTexts,
): readonly Diagnostic[] {
  const [, first, second] = /export named '(.+?)'|Named export '(.+?)'/.exec(message) ?? [];
  return imports
    .filter(({ specifier }) => message.includes(`'${specifier}'`))
    .flatMap((one) =>
      one.names
        .filter(({ name }) => name === (first ?? second))
        .map(({ name, node }) => {
          const near = nearest(name, exportsOf(one, texts));
          return diagnose('R4009', { specifier: one.specifier, name, near }, placeOf(node, file, texts));
        }),
    );
}

/** The names that a file of the project exports, or this package; those of other packages are not looked for. */
function exportsOf({ specifier, file }: ModuleImport, texts: SourceTexts): readonly string[] {
  const exporter = specifier === 'rolewright' ? fileURLToPath(moduleUrl('index')) : file;
  return exporter === undefined ? [] : [...exportPieces(exporter, texts).keys()];
}

function notFound(missing: ModuleImport, file: string, texts: SourceTexts): Diagnostic {
  const { specifier, source } = missing;
  const near = isRelative(missing) ? nearbyModules(specifier, file) : [];
  return diagnose('R4008', { specifier, near }, placeOf(source, file, texts));
}

/** Where the import stands that Node complains of, when it is one of a file that is there: of JSON, of a folder. */
export function importMeant(
  files: readonly ModuleFile[],
  { code, message }: Thrown,
  texts: SourceTexts,
): FilePlace | undefined {
  if (code?.startsWith('ERR_') !== true) return undefined;
  for (const { file, imports } of files) {
    const meant = imports.find((one) => one.file !== undefined && message.includes(pathToFileURL(one.file).href));
    if (meant !== undefined) return placeOf(meant.source, file, texts);
  }
  return undefined;
}

/** Node names files by their whole path, packages by name or by what is asked of them, unknown schemes alone. */
function isNamedIn(message: string, one: ModuleImport): boolean {
  const { specifier } = one;
  if (isRelative(one)) return message.includes(`${specifier.replace(/^(\.{1,2}\/)+/, '/')}'`);
  const [packageName = specifier] = /^(?:@[^/]+\/)?[^/]+/.exec(specifier) ?? [];
  const [scheme] = /^[a-z]+:/.exec(specifier) ?? [];
  const within = `.${specifier.slice(packageName.length)}`;
  const names = [specifier, packageName, scheme ?? specifier, ...(within === '.' ? [] : [within])];
  return (
    names.some((name) => message.includes(`'${name}'`) || message.endsWith(`: ${name}`)) ||
    message.includes(`"${specifier}"`)
  );
}

function isRelative({ specifier }: ModuleImport): boolean {
  return /^\.{1,2}\//.test(specifier);
}
