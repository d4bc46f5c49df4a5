import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Place } from '../../diagnostics/place.ts';
import { isFilePlace } from '../../diagnostics/place.ts';
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

export interface ExistingSources {
  readonly roles: ReadonlyMap<string, ExistingRole>;
  /** By the absolute path of a source what it defines: names of roles and users, sound or not. */
  readonly contents: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What the sources below a folder define. What is wrong with these sources is not reported here. */
export async function existingSources(
  folder: string,
  context: CheckContext,
  texts: SourceTexts,
  cwd: string,
): Promise<ExistingSources> {
  const roles = new Map<string, ExistingRole>();
  const contents = new Map<string, Set<string>>();
  if (!existsSync(resolve(cwd, folder))) return { roles, contents };
  const hold = (path: string, name: string) => {
    contents.set(path, (contents.get(path) ?? new Set()).add(name));
  };
  const { files } = await findSources([folder], cwd);
  const { definitions } = await loadSources(files, texts);
  const paths = new Map<string, string>();
  for (const { value, file, kind } of definitions) {
    const name: unknown = Reflect.get(value, 'name');
    const path = texts.pathOf(file);
    if (typeof name === 'string') paths.set(name, path);
    hold(path, typeof name === 'string' ? name : kind);
  }
  const { roles: checked, origins } = checkDefinitions(definitions, context, tableReader(texts.shown));
  for (const role of checked) {
    // a master need not be exported, and rows of a table make roles that no definition names
    const path = paths.get(role.name) ?? pathOf(origins.get(role.name), texts);
    if (path === undefined) continue;
    roles.set(role.name, { role, path });
    hold(path, role.name);
  }
  return { roles, contents };
}

function pathOf(origin: Place | undefined, texts: SourceTexts): string | undefined {
  const file = origin === undefined ? undefined : isFilePlace(origin) ? origin.file : origin.definition?.file;
  return file === undefined ? undefined : texts.pathOf(file);
}
