import type { Catalog } from '../../catalog/catalog.ts';
import { shippedCatalog } from '../../catalog/catalog.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { sourceTexts } from '../../load/source-texts.ts';
import type { TargetSystem } from '../../verify/index.ts';
import type { Context, Sources } from '../context.ts';
import { createLocator } from '../../load/locate.ts';
import { encodingOption } from '../role-files/encoding-option.ts';
import type { FileEncoding } from '../role-files/file-encoding.ts';
import { fileEncoding } from '../role-files/file-encoding.ts';
import { loadConfiguration } from '../sources/configuration.ts';
import type { VerifyValues } from './verify-values.ts';

/** What the project says about the files that are looked at. */
export interface Surroundings {
  readonly catalog: Catalog;
  readonly encoding: FileEncoding;
  /** The system that was named. */
  readonly target: TargetSystem | undefined;
  /** What is wrong with the configuration. */
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: Sources;
}

/**
 * Reads the configuration of the project, if there is one.
 * @throws {UsageError} for an encoding that is not known
 */
export async function surroundingsOf(
  { system, encoding }: Pick<VerifyValues, 'system' | 'encoding'>,
  { io }: Pick<Context, 'io'>,
): Promise<Surroundings> {
  encodingOption(encoding);
  const texts = sourceTexts(io.cwd);
  const { config, settings, diagnostics } = await loadConfiguration(io.cwd, system, texts);
  return {
    catalog: config?.catalog ?? shippedCatalog,
    encoding: fileEncoding(encoding, settings),
    target:
      system === undefined || settings === undefined
        ? undefined
        : { name: system, release: settings.release, codePage: settings.codePage },
    diagnostics,
    sources: { locate: createLocator(texts), lineOf: texts.lineOf },
  };
}
