import { encodingNamed, firstUnencodable } from '../../src/codec/encoding.ts';
import { tableReader } from '../../src/cli/sources/table-reader.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { findingsOf } from '../../src/diagnostics/finding.ts';
import { renderText } from '../../src/diagnostics/render/text.ts';
import { checkDefinitions } from '../../src/dsl/check/definitions.ts';
import { checkUsers } from '../../src/dsl/check/user/users.ts';
import { loadSources } from '../../src/load/load-sources.ts';
import { createLocator } from '../../src/load/locate.ts';
import { sourceTexts } from '../../src/load/source-texts.ts';
import type { Role } from '../../src/model/role.ts';
import type { User } from '../../src/model/user.ts';
import { context as roleContext } from './check-definition.ts';

export interface LoadedUsers {
  readonly roles: readonly Role[];
  readonly users: readonly User[];
  readonly diagnostics: readonly Diagnostic[];
  readonly findings: readonly Finding[];
  /** The findings as a person reads them, with the lines that they are about. */
  readonly text: string;
}

/** Loads sources from disk and checks their roles and users, as the command does. */
export async function loadUsers(folder: string, files: readonly string[], encoding = 'us-ascii'): Promise<LoadedUsers> {
  const texts = sourceTexts(folder);
  const loaded = await loadSources(files, texts);
  const rowsOf = tableReader(texts.shown);
  const checkedRoles = checkDefinitions(loaded.definitions, roleContext, rowsOf);
  const named = encodingNamed(encoding)!;
  const fits = (text: string) => firstUnencodable(text, named);
  const context = { roles: checkedRoles.roles, encoding: { name: encoding, firstUnencodable: fits } };
  const checked = checkUsers(loaded.definitions, context, rowsOf);
  const diagnostics = [...loaded.diagnostics, ...checkedRoles.diagnostics, ...checked.diagnostics];
  const findings = findingsOf(diagnostics, createLocator(texts));
  return {
    roles: checkedRoles.roles,
    users: checked.users,
    diagnostics,
    findings,
    text: renderText(findings, { lineOf: texts.lineOf }),
  };
}
