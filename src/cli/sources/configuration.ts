import { dirname } from 'node:path';
import { encodingNamed } from '../../codec/encoding.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import type { CheckedConfig } from '../../dsl/check-config.ts';
import { checkConfig, defaultConfig } from '../../dsl/check-config.ts';
import type { CompleteSettings } from '../../dsl/check-settings.ts';
import { settingsOfSystem } from '../../dsl/system-settings.ts';
import { loadConfig } from '../../load/load-config.ts';
import type { SourceTexts } from '../../load/source-texts.ts';
import type { ImportedCatalog } from '../catalog/catalog-files.ts';
import { projectCatalog } from '../catalog/catalog-files.ts';
import { importedObjects } from '../catalog/imported-objects.ts';
import { loadCustomCatalog, withCatalogs } from './custom-catalog.ts';

export interface Configuration {
  /** Absolute path of the file, when there is one. */
  readonly path?: string;
  /** Absolute path of the folder of the project; missing when the configuration has errors. */
  readonly folder?: string;
  /** The catalog that the project imported for the release of the system, as far as there is one. */
  readonly imported?: ImportedCatalog;
  /** Missing when it has errors. */
  readonly config?: CheckedConfig;
  readonly settings?: CompleteSettings;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds, loads and checks the configuration of the project, with its custom catalog and the one it imported; without one there are the defaults. */
export async function loadConfiguration(
  cwd: string,
  system: string | undefined,
  texts: SourceTexts,
): Promise<Configuration> {
  const loaded = await loadConfig(cwd, texts);
  if (hasErrors(loaded.diagnostics)) return { diagnostics: loaded.diagnostics };
  const isCodePage = (name: string) => encodingNamed(name) !== undefined;
  const checked: { config?: CheckedConfig; diagnostics: readonly Diagnostic[] } =
    loaded.config === undefined ? { config: defaultConfig, diagnostics: [] } : checkConfig(loaded.config, isCodePage);
  if (checked.config === undefined) return { diagnostics: checked.diagnostics };
  const folder = loaded.path === undefined ? cwd : dirname(loaded.path);
  const custom = await loadCustomCatalog(folder, texts);
  if (hasErrors(custom.diagnostics)) return { diagnostics: [...checked.diagnostics, ...custom.diagnostics] };
  const { settings, diagnostics } = settingsOfSystem(checked.config, system);
  const imported = projectCatalog(folder, settings?.release);
  const problems = [...loaded.diagnostics, ...checked.diagnostics, ...diagnostics, ...imported.diagnostics];
  const path = loaded.path === undefined ? {} : { path: loaded.path };
  if (hasErrors(imported.diagnostics)) return { ...path, folder, diagnostics: problems };
  return {
    ...path,
    folder,
    imported,
    config: withCatalogs(checked.config, importedObjects(imported), custom.growth),
    ...(settings === undefined ? {} : { settings }),
    diagnostics: problems,
  };
}
