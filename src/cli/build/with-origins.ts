import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose, hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Role } from '../../model/role.ts';
import type { CompiledSources } from '../sources/compile-sources.ts';
import { UsageError } from '../usage-error.ts';
import type { BuildValues } from './build-values.ts';
import type { KeptDownload } from '../sources/origins.ts';
import { findOrigins, restoreRoles } from '../sources/origins.ts';

/** @throws {UsageError} when the options for what an import kept exclude each other, or others */
export function checkOriginOptions({ faithful, clean, bundle }: BuildValues): void {
  if (!faithful) return;
  if (clean) throw new UsageError([diagnose('R5609', { one: 'faithful', other: 'clean' })]);
  if (bundle !== undefined) throw new UsageError([diagnose('R5609', { one: 'faithful', other: 'bundle' })]);
}

export interface RolesWithOrigins {
  readonly roles: readonly Role[];
  /** The downloads to be written as they were; none unless the build is to be faithful. */
  readonly downloads: readonly KeptDownload[];
  /** Names of the roles that still are as they were downloaded. */
  readonly downloaded: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The roles of a build with what imports kept beside their sources. With `clean` they are as the sources say, and what
 * is dropped is listed.
 */
export async function withOrigins(
  { roles, config, diagnostics: found }: CompiledSources,
  { sources, faithful, clean }: BuildValues,
  cwd: string,
): Promise<RolesWithOrigins> {
  if (roles.length === 0 || hasErrors(found)) {
    return { roles, downloads: [], downloaded: new Set(), diagnostics: [] };
  }
  const { downloads, diagnostics } = await findOrigins(sources, cwd);
  const { downloaded, ...restored } = restoreRoles(roles, downloads, config.catalog);
  if (clean) {
    const dropped = restored.said.filter(({ losses }) => losses.length > 0);
    const list = dropped.map(({ role, losses }) =>
      diagnose('R5607', { role: role.name, dropped: losses.map(({ what }) => what) }),
    );
    return { roles, downloads: [], downloaded, diagnostics: list };
  }
  const names = new Set(roles.map(({ name }) => name));
  const wanted = downloads.filter(({ content }) => content.roles.some(({ name }) => names.has(name)));
  return {
    roles: restored.roles,
    downloads: faithful ? wanted : [],
    downloaded,
    diagnostics: [...diagnostics, ...restored.diagnostics],
  };
}
