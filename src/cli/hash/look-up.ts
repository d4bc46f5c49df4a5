import { isServiceHash } from '../../catalog/service-hash.ts';
import type { ServiceOrigin } from '../../catalog/service-source.ts';
import { serviceOfHash, spelledKnownService } from '../../catalog/service-source.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { findingsOf } from '../../diagnostics/finding.ts';
import { jsonFindings } from '../../diagnostics/render/json.ts';
import { visible, visibleJson } from '../../diagnostics/render/visible.ts';
import type { Context } from '../context.ts';
import type { ExitStatus } from '../exit-status.ts';
import { statusOf } from '../exit-status.ts';
import { servicesFor } from '../sources/services-for.ts';

const origins: Record<ServiceOrigin, string> = {
  file: 'named in the file',
  project: "named in the project's roles",
  list: 'named in the configuration',
  table: 'from a table of services',
  shipped: 'known to rolewright',
};

/** Prints what hashes stand for. A hash that nothing names stays a hash: it cannot be computed back. */
export async function lookUpHashes(
  given: readonly string[],
  format: 'text' | 'json',
  context: Context,
): Promise<ExitStatus> {
  // Lower case is that of abapGit's file names.
  const hashes = given.map((each) => each.toUpperCase()).filter(isServiceHash);
  const isWrong = (each: string) => !isServiceHash(each.toUpperCase());
  const wrong = given.filter(isWrong).map((each) => diagnose('R5403', { given: each }));
  const { sources, diagnostics: configured } = await servicesFor(hashes, context);
  const found = hashes.map((hash) => ({ hash, service: serviceOfHash(hash, sources) }));
  const diagnostics: readonly Diagnostic[] = [...wrong, ...configured];
  if (format === 'json') {
    const services = found.map(({ hash, service }) => ({ known: service !== undefined, ...service, hash }));
    context.io.stdout.write(`${visibleJson({ services, diagnostics: jsonFindings(findingsOf(diagnostics)) })}\n`);
    return statusOf(diagnostics);
  }
  for (const { hash, service } of found) {
    const meaning =
      service === undefined ? 'unknown' : `${visible(spelledKnownService(service))}  (${origins[service.origin]})`;
    context.io.stdout.write(`${hash}  ${meaning}\n`);
  }
  if (diagnostics.length > 0) await context.report(diagnostics);
  const unknown = found.filter(({ service }) => service === undefined).length;
  if (unknown > 0) context.say(`${unknown} of ${hashes.length} hashes ${wayOut}`);
  return statusOf(diagnostics);
}

const wayOut =
  'unknown: a hash cannot be computed back; list services or an export of the table USOBHASH in rolewright.config.ts';
