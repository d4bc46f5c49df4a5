import { serviceHash } from '../../catalog/service-hash.ts';
import type { ServiceName } from '../../catalog/service-name.ts';
import { serviceText, spelledService } from '../../catalog/service-name.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { findingsOf } from '../../diagnostics/finding.ts';
import { jsonFindings } from '../../diagnostics/render/json.ts';
import { visibleJson } from '../../diagnostics/render/visible.ts';
import type { Context } from '../context.ts';
import type { ExitStatus } from '../exit-status.ts';
import { statusOf } from '../exit-status.ts';
import { namedService } from './named-service.ts';

/**
 * Prints the hashes of services.
 *
 * @param many whether to print the service beside each hash
 */
export async function computeHashes(
  given: readonly string[],
  many: boolean,
  format: 'text' | 'json',
  { io, report, say }: Context,
): Promise<ExitStatus> {
  const services: ServiceName[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const words of given) {
    const found = namedService(words);
    if ('type' in found) services.push(found);
    else diagnostics.push(...found);
  }
  if (format === 'json') {
    const found = services.map((service) => ({ ...service, text: serviceText(service), hash: serviceHash(service) }));
    io.stdout.write(`${visibleJson({ services: found, diagnostics: jsonFindings(findingsOf(diagnostics)) })}\n`);
    return statusOf(diagnostics);
  }
  for (const service of services) {
    io.stdout.write(`${serviceHash(service)}${many ? `  ${spelledService(service)}` : ''}\n`);
  }
  if (diagnostics.length > 0) await report(diagnostics);
  if (services.some(({ type }) => type === 'G4BA')) {
    say('G4BA is checked with S_START, which has the name of the group; the hash stands in the menu only');
  }
  return statusOf(diagnostics);
}
