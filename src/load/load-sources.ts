import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { exportPieces, inFileOrder } from './export-order.ts';
import type { ExportedDefinition, ExportedDefinitions } from './exported-definitions.ts';
import { exportedDefinitions } from './exported-definitions.ts';
import { explainFailure } from './load-failure.ts';
import { loadModule } from './module-loader.ts';
import { placeOf } from './place-of.ts';
import type { SourceTexts } from './source-texts.ts';
import { realPathOf } from './source-texts.ts';

export interface LoadedDefinition extends ExportedDefinition {
  /** The source that counts as its own, as it was given. */
  readonly file: string;
}

export interface LoadedSources {
  /** In the order of the files, and in a file in the order of its exports. */
  readonly definitions: readonly LoadedDefinition[];
  readonly diagnostics: readonly Diagnostic[];
}

interface LoadedSource {
  readonly file: string;
  readonly exported: ExportedDefinitions;
  readonly diagnostics: readonly Diagnostic[];
}

/** Enough that one file is read while another one runs; more only costs memory. */
const loadedAtOnce = 16;

const nothing: ExportedDefinitions = { definitions: [], undefinedRoles: [] };

/**
 * Runs sources and gathers what they define. A definition that several files export counts once: for the file that
 * makes it, or else for the first. What is wrong with all sources is reported together (R4004 to R4011); a source that
 * cannot be loaded has no definitions.
 *
 * @param files as `findSources` gives them
 * @param progress is told after each file how many of all files are loaded
 * @param again as for `loadModule`
 *
 * @example
 * ```ts
 * const { definitions } = await loadSources(['roles/z-sales.role.ts'], sourceTexts('/project'));
 * definitions[0]; // => { file: 'roles/z-sales.role.ts', kind: 'role', value: { name: 'Z_SALES', ... }, callSite: { ... } }
 * ```
 */
export async function loadSources(
  files: readonly string[],
  texts: SourceTexts,
  progress: (done: number, total: number, file: string) => void = () => undefined,
  again = 0,
): Promise<LoadedSources> {
  const loaded: LoadedSource[] = [];
  for (let start = 0; start < files.length; start += loadedAtOnce) {
    const batch = files.slice(start, start + loadedAtOnce).map((file) => loadSource(file, texts, again));
    for (const source of await Promise.all(batch)) {
      loaded.push(source);
      progress(loaded.length, files.length, source.file);
    }
  }
  return {
    definitions: eachOnce(loaded, texts),
    diagnostics: withoutRepetition(loaded.flatMap(({ diagnostics }) => diagnostics)),
  };
}

async function loadSource(file: string, texts: SourceTexts, again: number): Promise<LoadedSource> {
  const path = texts.pathOf(file);
  try {
    const exports = await loadModule(path, again);
    const exported = exportedDefinitions(exports, namesOf(exports, path, texts));
    return { file, exported, diagnostics: judge(path, exported, texts) };
  } catch (error) {
    return { file, exported: nothing, diagnostics: explainFailure(path, error, texts) };
  }
}

function namesOf(exports: object, path: string, texts: SourceTexts): readonly string[] {
  const names = Object.keys(exports);
  return names.length < 2 ? names : inFileOrder(names, exportPieces(path, texts));
}

function judge(path: string, exported: ExportedDefinitions, texts: SourceTexts): readonly Diagnostic[] {
  const { definitions, undefinedRoles } = exported;
  const file = texts.shown(path);
  if (undefinedRoles.length === 0) return definitions.length > 0 ? [] : [diagnose('R4004', { file }, { file })];
  const pieces = exportPieces(path, texts);
  return undefinedRoles.map((name) => {
    const piece = pieces.get(name);
    const place = piece === undefined ? { file } : placeOf(piece, path, texts);
    return diagnose('R4005', { name: name === 'default' ? 'the default export' : name }, place);
  });
}

/** Leaves each definition to one of the files that export it. */
function eachOnce(loaded: readonly LoadedSource[], texts: SourceTexts): readonly LoadedDefinition[] {
  const all = loaded.flatMap(({ file, exported }) => exported.definitions.map((one) => ({ ...one, file })));
  const owners = new Map<object, string>();
  for (const definition of all) {
    if (!owners.has(definition.value) || isMadeIn(definition, texts)) owners.set(definition.value, definition.file);
  }
  return all.filter(({ value, file }) => owners.get(value) === file);
}

function isMadeIn({ file, callSite }: LoadedDefinition, texts: SourceTexts): boolean {
  return callSite?.file === realPathOf(texts.pathOf(file));
}

/** Sources that import the same broken file all say the same. */
function withoutRepetition(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}
