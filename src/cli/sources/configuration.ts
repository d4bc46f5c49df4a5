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
import { loadCustomCatalog, withCustomCatalog } from './custom-catalog.ts';

export interface Configuration {
  /** Absolute path of the file, when there is one. */
  readonly path?: string;
  /** Missing when it has errors. */
  readonly config?: CheckedConfig;
  readonly settings?: CompleteSettings;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds, loads and checks the configuration of the project, with its custom catalog; without one there are the defaults. */
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
  const custom = await loadCustomCatalog(loaded.path === undefined ? cwd : dirname(loaded.path), texts);
  if (hasErrors(custom.diagnostics)) return { diagnostics: [...checked.diagnostics, ...custom.diagnostics] };
  const config = custom.growth === undefined ? checked.config : withCustomCatalog(checked.config, custom.growth);
  const { settings, diagnostics } = settingsOfSystem(config, system);
  return {
    ...(loaded.path === undefined ? {} : { path: loaded.path }),
    config,
    ...(settings === undefined ? {} : { settings }),
    diagnostics: [...loaded.diagnostics, ...checked.diagnostics, ...diagnostics],
  };
}
