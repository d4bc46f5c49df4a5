import type { ProjectObjects } from '../catalog/known-objects.ts';
import type { Language } from '../catalog/languages.ts';
import { captureCallSite } from './call-site.ts';
import type { DeclaredParameters, ParameterContents } from './define-parameters.ts';
import { markDefinition } from './definition.ts';
import type { LintConfig } from './lint-config.ts';

/** What the files of a system look like. All of it has defaults. */
export interface Settings {
  /** Client that the files name, three digits; the importer writes to its own client. Default `'100'`. */
  readonly client?: string;
  /** Release of SAP_BASIS that the files name, up to 4 characters. Default `'757'`. */
  readonly release?: string;
  /** Language in which roles are maintained that do not name one. Default `'EN'`. */
  readonly language?: Language;
  /** Encoding of the files. Default `'windows-1252'`. */
  readonly codePage?: string;
  /** Line ends of the files: `'crlf'` as a SAP GUI on Windows writes them, or `'lf'`. Default `'crlf'`. */
  readonly lineEnd?: 'crlf' | 'lf';
}

/** What roles are built for: what the files look like, and what the parameters of the roles stand for. */
export interface SystemConfig<Declared = DeclaredParameters> extends Settings {
  /** By name: `{ iwsg: 'Z_GROUP', businessUsers: ['JDOE', 'ASMITH'] }`. An array stands for several values. */
  readonly parameters?: ParameterContents<NoInfer<Declared>>;
}

/** The configuration of a project, the default export of `rolewright.config.ts`. */
export interface Config<Declared = DeclaredParameters> extends SystemConfig<Declared> {
  /** The result of `defineParameters`: values can be given to these parameters only, each of its type. */
  readonly declaredParameters?: Declared;
  /** Authorization objects that rolewright does not know or knows otherwise: the result of `defineObjects`. */
  readonly objects?: ProjectObjects;
  /** Fields that the project's systems have as org levels, besides the standard ones: `['ZREGION']`. */
  readonly orgLevels?: readonly string[];
  /** Services that `hash --lookup` and the reading of files name besides those that rolewright knows: `['IWSV Z_SRV 0001']`. */
  readonly services?: readonly string[];
  /** Exports of the table USOBHASH, as paths from the configuration: `['usobhash.txt']`. */
  readonly serviceTables?: readonly string[];
  /** What the linter looks for: preset, levels and options of rules, rules of the project, segregation of duties. */
  readonly lint?: LintConfig;
  /** What is different in named systems, for `build --system QAS`: `{ QAS: { client: '200' } }`. */
  readonly systems?: Readonly<Record<string, SystemConfig<Declared>>>;
}

/** What counts when the configuration says nothing. */
export const defaultSettings = {
  client: '100',
  release: '757',
  language: 'EN',
  codePage: 'windows-1252',
  lineEnd: 'crlf',
} as const satisfies Required<Settings>;

/**
 * Defines the configuration of a project. Nothing is checked here: mistakes are reported by the command.
 *
 * @example
 * ```ts
 * export default defineConfig({
 *   release: '757',
 *   objects: defineObjects({ Z_BATCH: ['Z_JOB', 'ACTVT'] }),
 *   orgLevels: ['ZREGION'],
 *   systems: { QAS: { client: '200', parameters: { businessUsers: ['JDOE', 'ASMITH'] } } },
 * });
 * ```
 */
export function defineConfig<const Declared extends DeclaredParameters = DeclaredParameters>(
  config: Config<Declared>,
): Config<Declared> {
  return markDefinition(config, 'config', captureCallSite());
}
