import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ServiceSource } from '../../catalog/service-source.ts';
import { serviceSource, shippedServices } from '../../catalog/service-source.ts';
import { readServiceTable } from '../../catalog/service-table.ts';
import { decodeText } from '../../codec/text-bytes.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { shownPath, sourceTexts } from '../../load/source-texts.ts';
import { reasonOf } from '../output/reason.ts';
import { loadConfiguration } from './configuration.ts';

export interface ConfiguredServices {
  /** The first that knows a hash counts: what the user's tables say, what the configuration lists, what is shipped. */
  readonly sources: readonly ServiceSource[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The services that the configuration of the project lists or has tables of, and those that rolewright ships. */
export async function configuredServices(cwd: string): Promise<ConfiguredServices> {
  const { path, config, diagnostics } = await loadConfiguration(cwd, undefined, sourceTexts(cwd));
  const folder = path === undefined ? cwd : dirname(path);
  const tables = (config?.serviceTables ?? []).map((table) => readTable(resolve(folder, table), cwd));
  return {
    sources: [
      ...tables.map(({ services }) => services),
      serviceSource('list', config?.services ?? []),
      shippedServices(),
    ],
    diagnostics: [...diagnostics, ...tables.flatMap((table) => table.diagnostics)],
  };
}

function readTable(path: string, cwd: string): ReturnType<typeof readServiceTable> {
  const shown = shownPath(path, cwd);
  try {
    return readServiceTable(decodeText(readFileSync(path)).text, shown);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    return { services: new Map(), diagnostics: [diagnose('R5101', { path: shown, reason })] };
  }
}
