import { suggestion } from '../catalog/nearest.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { CheckedConfig } from './check-config.ts';
import type { CompleteSettings } from './check-settings.ts';

export interface SystemSettings {
  /** Missing when the configuration has no such system. */
  readonly settings?: CompleteSettings;
  readonly diagnostics: readonly Diagnostic[];
}

/** The settings of a named system; those of the configuration itself when no system is named. */
export function settingsOfSystem(config: CheckedConfig, system?: string): SystemSettings {
  if (system === undefined) return { settings: config.settings, diagnostics: [] };
  const settings = config.systems.get(system);
  if (settings !== undefined) return { settings, diagnostics: [] };
  const known = [...config.systems.keys()].sort();
  return { diagnostics: [diagnose('R4503', { system, ...suggestion(system, known), known })] };
}
