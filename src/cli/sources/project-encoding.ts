import { encodingNamed } from '../../codec/encoding.ts';
import { checkConfig } from '../../dsl/check-config.ts';
import { settingsOfSystem } from '../../dsl/system-settings.ts';
import { loadConfig } from '../../load/load-config.ts';
import { encodingOption } from '../role-files/encoding-option.ts';
import type { FileEncoding } from '../role-files/file-encoding.ts';
import { fileEncoding } from '../role-files/file-encoding.ts';

/**
 * How the role files of a project are read, for commands that need nothing else of its configuration. What is wrong
 * with that is not their business: then nothing is known of the code page.
 *
 * @throws {UsageError} when there is no encoding of the given name
 */
export async function projectEncoding(given: string | undefined, cwd: string, system?: string): Promise<FileEncoding> {
  if (encodingOption(given) !== undefined) return fileEncoding(given, undefined);
  const { config } = await loadConfig(cwd);
  const checked = config && checkConfig(config, (name) => encodingNamed(name) !== undefined).config;
  return fileEncoding(undefined, checked && settingsOfSystem(checked, system).settings);
}
