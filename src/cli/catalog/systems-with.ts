import { settingsOfSystem } from '../../dsl/system-settings.ts';
import type { CheckedConfig } from '../../dsl/check-config.ts';
import { usedRelease } from './catalog-files.ts';

/**
 * The systems of a configuration whose roles are built with the catalog of a release, `undefined` for the configuration
 * itself: with the catalog without a release when theirs has none.
 */
export function systemsWith(
  release: string | undefined,
  config: CheckedConfig,
  folder: string,
): readonly (string | undefined)[] {
  return [undefined, ...config.systems.keys()].filter((system) => {
    const own = settingsOfSystem(config, system).settings?.release;
    return usedRelease(folder, own) === release;
  });
}
