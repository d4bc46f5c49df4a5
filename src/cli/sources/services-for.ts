import type { ServiceSource } from '../../catalog/service-source.ts';
import { serviceOfHash } from '../../catalog/service-source.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Context } from '../context.ts';
import { configuredServices } from './configured-services.ts';
import { projectServices } from './project-services.ts';

interface ServicesFor {
  readonly sources: readonly ServiceSource[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Sources that know these hashes, as far as any does: `nearest`, then what the configuration names and rolewright
 * ships, then the project's roles. What is slower is loaded only when hashes are still unknown.
 */
export async function servicesFor(
  hashes: Iterable<string>,
  context: Context,
  nearest: readonly ServiceSource[] = [],
): Promise<ServicesFor> {
  const unknownTo = (sources: readonly ServiceSource[]) =>
    [...hashes].some((hash) => serviceOfHash(hash, sources) === undefined);
  if (!unknownTo(nearest)) return { sources: nearest, diagnostics: [] };
  const configured = await configuredServices(context.io.cwd);
  const sources = [...nearest, ...configured.sources];
  if (unknownTo(sources)) sources.push(await projectServices(context));
  return { sources, diagnostics: configured.diagnostics };
}
