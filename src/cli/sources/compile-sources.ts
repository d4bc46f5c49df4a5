import type { Encoding } from '../../codec/encoding.ts';
import { encodingNamed, firstUnencodable } from '../../codec/encoding.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/place.ts';
import type { CheckedConfig } from '../../dsl/check-config.ts';
import { defaultConfig } from '../../dsl/check-config.ts';
import { checkDefinitions } from '../../dsl/check/definitions.ts';
import { checkUsers } from '../../dsl/check/user/users.ts';
import type { CompleteSettings } from '../../dsl/check-settings.ts';
import { defaultSettings } from '../../dsl/config.ts';
import { parametersOfSystem } from '../../dsl/system-parameters.ts';
import { findSources } from '../../load/find-sources.ts';
import type { LoadedDefinition } from '../../load/load-sources.ts';
import { loadSources } from '../../load/load-sources.ts';
import { createLocator } from '../../load/locate.ts';
import { sourceTexts } from '../../load/source-texts.ts';
import type { Role } from '../../model/role.ts';
import type { User } from '../../model/user.ts';
import type { ImportedCatalog } from '../catalog/catalog-files.ts';
import type { Context, Sources } from '../context.ts';
import { loadConfiguration } from './configuration.ts';
import { withKeptEncodings } from './kept-encodings.ts';
import { defaultsFor } from './project-defaults.ts';
import { tableReader } from './table-reader.ts';

/** Sources that were loaded and checked: what every command that works on sources begins with. */
export interface CompiledSources {
  /** The roles without errors, in the order of their upload: single, derived, composite. */
  readonly roles: readonly Role[];
  /** The users without errors, in the order of their sources. */
  readonly users: readonly User[];
  /** Where the definition of each role stands. */
  readonly origins: ReadonlyMap<string, Place>;
  /** Everything that the sources define, as the loader found it. */
  readonly definitions: readonly LoadedDefinition[];
  readonly config: CheckedConfig;
  /** The catalog that the project imported, for the release of the system. */
  readonly imported?: ImportedCatalog;
  /** The settings of the system that was named, else those of the configuration. */
  readonly settings: CompleteSettings;
  /** Everything that is wrong, from the configuration to the roles. */
  readonly diagnostics: readonly Diagnostic[];
  /** Shows the places of these diagnostics. */
  readonly sources: Sources;
}

/**
 * Finds, loads and checks role sources with the configuration of the project.
 *
 * @param given files, folders or globs; none for everything below `roles/`
 * @param system a named system of the configuration
 * @param userEncoding the encoding of the files for users
 * @param again another number than 0 when the sources have changed since they were compiled
 */
export async function compileSources(
  given: readonly string[],
  system: string | undefined,
  { io, progress }: Pick<Context, 'io' | 'progress'>,
  userEncoding: Encoding = ascii(),
  again = 0,
): Promise<CompiledSources> {
  const texts = sourceTexts(io.cwd);
  const sources = { locate: createLocator(texts), lineOf: texts.lineOf };
  const { config, settings, imported, diagnostics: onConfig } = await loadConfiguration(io.cwd, system, texts);
  if (config === undefined || settings === undefined) {
    const nothing = {
      roles: [],
      users: [],
      origins: new Map<string, Place>(),
      definitions: [],
      config: defaultConfig,
      settings: defaultSettings,
    };
    return { ...nothing, diagnostics: onConfig, sources };
  }
  const found = await findSources(given, io.cwd);
  const step = (done: number, total: number): void => {
    progress.step(done, total, 'loading sources');
  };
  const loaded = await loadSources(found.files, texts, step, again);
  progress.end();
  const encoding = encodingNamed(settings.codePage);
  const parameters = parametersOfSystem(config, system);
  const checked = checkDefinitions(
    loaded.definitions,
    {
      catalog: config.catalog,
      ...defaultsFor(imported),
      parameters,
      target: { language: settings.language, codePage: settings.codePage },
      ...(encoding === undefined ? {} : { firstUnencodable: (text: string) => firstUnencodable(text, encoding) }),
    },
    tableReader(texts.shown),
    !hasErrors(loaded.diagnostics),
  );
  const { users, diagnostics: onUsers } = checkUsers(
    loaded.definitions,
    {
      parameters,
      roles: checked.roles,
      encoding: { name: userEncoding.name, firstUnencodable: (text) => firstUnencodable(text, userEncoding) },
    },
    tableReader(texts.shown),
  );
  const onRoles = await withKeptEncodings(checked.diagnostics, given, io.cwd);
  const problems = [...onConfig, ...found.diagnostics, ...loaded.diagnostics, ...onRoles, ...onUsers];
  // Some of the sources, or sources with errors, do not show which parameters all of them use.
  const isWhole = given.length === 0 && !hasErrors(problems);
  const diagnostics = isWhole ? [...problems, ...parameters.unused()] : problems;
  const { roles, origins } = checked;
  const catalog = imported === undefined ? {} : { imported };
  return { roles, users, origins, definitions: loaded.definitions, config, ...catalog, settings, diagnostics, sources };
}

function ascii(): Encoding {
  const encoding = encodingNamed('us-ascii');
  if (encoding === undefined) throw new Error('ASCII is always known');
  return encoding;
}
