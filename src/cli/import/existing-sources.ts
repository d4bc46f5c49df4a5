import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../dsl/check/context.ts';
import { checkDefinitions } from '../../dsl/check/definitions.ts';
import { findSources } from '../../load/find-sources.ts';
import { loadSources } from '../../load/load-sources.ts';
import type { SourceTexts } from '../../load/source-texts.ts';
import type { Role } from '../../model/role.ts';
import { tableReader } from '../sources/table-reader.ts';

/** A role that a source in the output folder says already. */
export interface ExistingRole {
  readonly role: Role;
  /** Absolute path of its source. */
  readonly path: string;
}

/** The roles that the sources below a folder define. What is wrong with these sources is not reported here. */
export async function existingRoles(
  folder: string,
  context: CheckContext,
  texts: SourceTexts,
  cwd: string,
): Promise<{ readonly roles: ReadonlyMap<string, ExistingRole>; readonly diagnostics: readonly Diagnostic[] }> {
  const roles = new Map<string, ExistingRole>();
  if (!existsSync(resolve(cwd, folder))) return { roles, diagnostics: [] };
  const { files } = await findSources([folder], cwd);
  const { definitions, diagnostics } = await loadSources(files, texts);
  const checked = new Map(
    checkDefinitions(definitions, context, tableReader(texts.shown)).roles.map((role) => [role.name, role]),
  );
  for (const { value, file } of definitions) {
    const name: unknown = Reflect.get(value, 'name');
    const role = typeof name === 'string' ? checked.get(name) : undefined;
    if (role !== undefined) roles.set(role.name, { role, path: texts.pathOf(file) });
  }
  return { roles, diagnostics };
}
