import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose, hasErrors } from '../../diagnostics/diagnostic.ts';
import { planUpload } from '../../verify/index.ts';
import type { Handler } from '../command.ts';
import type { Context } from '../context.ts';
import { statusOf } from '../exit-status.ts';
import type { Role } from '../../model/role.ts';
import { serviceNames } from '../inspect/service-names.ts';
import { findRoleFiles } from '../role-files/find-role-files.ts';
import type { RolesAt } from '../roles/located-roles.ts';
import { rolesAt } from '../roles/roles-at.ts';
import { UsageError } from '../usage-error.ts';
import { driftOf } from './drift.ts';
import { printVerified } from './print.ts';
import { repairFiles } from './repaired-files.ts';
import type { Surroundings } from './surroundings.ts';
import { surroundingsOf } from './surroundings.ts';
import type { VerifyValues } from './verify-values.ts';
import type { LookedAt } from './verified-file.ts';
import { lookAt } from './verified-file.ts';

/** Says what an upload would do, or has done; ends with 1 when an error is found or the system is not as it was meant. */
export const verify: Handler<VerifyValues> = async (values, context) => {
  checkMode(values, context.io.cwd);
  const around = await surroundingsOf(values, context);
  if (around.diagnostics.length > 0) await context.report(around.diagnostics, around.sources);
  const state = await allRolesAt(values.state, values, around, context);
  const meant = await allRolesAt(values.uploaded, values, around, context);
  const found = await findRoleFiles(values.files, context.io.cwd);
  if (found.diagnostics.length > 0) await context.report(found.diagnostics);
  const before = [...around.diagnostics, ...state.diagnostics, ...meant.diagnostics, ...found.diagnostics];
  // a plan from half a state would promise what does not happen, and damaged lines would be drift
  if (statusOf(before) === 2 || [state, meant].some(isPartial)) return 2;
  const inState = state.roles.map(({ role }) => role);
  const isOrgLevel = (name: string) => around.catalog.orgLevel(name) !== undefined;
  const files = await lookAt(found.files, inState, around, context);
  const repaired = values.fix === undefined ? undefined : await repairFiles(files, values.fix, around, context);
  if (repaired !== undefined && repaired.diagnostics.length > 0) await context.report(repaired.diagnostics);
  const again =
    repaired &&
    (await lookAt(
      repaired.files.map(({ out }) => out),
      inState,
      around,
      context,
    ));
  const unread = files.filter(({ content }) => content === undefined);
  // nothing was written when the repair was refused: then the files count as they are
  const looked = again === undefined || again.length === 0 ? files : [...again, ...unread];
  const plan =
    values.state.length === 0 || files.length === 0
      ? undefined
      : planUpload(looked.flatMap(rolesOf), inState, { isOrgLevel });
  const drift = values.uploaded.length === 0 ? undefined : driftOf(meant.roles, inState, { isOrgLevel });
  const shown =
    plan === undefined && drift === undefined
      ? []
      : [...looked.flatMap(rolesOf), ...[...meant.roles, ...state.roles].map(({ role }) => role)];
  const { nameOf } = await serviceNames(values.format === 'json' ? [] : shown, context);
  printVerified({ files: looked, repaired: repaired?.files, plan, drift }, values, nameOf, context);
  const rest = [...looked.flatMap(({ diagnostics }) => diagnostics), ...(drift?.diagnostics ?? [])];
  return statusOf([...before, ...(repaired?.diagnostics ?? []), ...rest]);
};

function rolesOf({ content }: LookedAt): readonly Role[] {
  return content?.roles ?? [];
}

function isPartial({ incomplete, diagnostics }: RolesAt): boolean {
  return incomplete === true || hasErrors(diagnostics);
}

/** @throws {UsageError} when there is nothing to look at, or nothing to compare it with */
function checkMode(values: VerifyValues, cwd: string): void {
  const { files, uploaded, state, fix } = values;
  const mistakes: Diagnostic[] = [];
  const command = 'rolewright verify';
  if (files.length === 0 && (uploaded.length === 0 || fix !== undefined)) {
    const way = takenByOption(values, cwd);
    mistakes.push(diagnose('R5005', { command, missing: 'FILES', ...(way === undefined ? {} : { way }) }));
  }
  if (uploaded.length > 0 && state.length === 0) {
    mistakes.push(diagnose('R5005', { command, missing: '--state DOWNLOAD' }));
  }
  if (mistakes.length > 0) throw new UsageError(mistakes);
}

/** The right call where an option has taken the files as its own value. */
function takenByOption({ fix, state }: VerifyValues, cwd: string): string | undefined {
  if (fix !== undefined) {
    const call = existsSync(resolve(cwd, fix)) ? `${fix} --fix repaired.SAP` : `FILES --fix ${fix}`;
    return `--fix takes the file to write: rolewright verify ${call}`;
  }
  return state.length > 1 ? `--state takes all paths behind it: rolewright verify FILES --state DOWNLOAD` : undefined;
}

/** The roles of several paths together; what is wrong with them is reported. */
async function allRolesAt(
  given: readonly string[],
  { system }: VerifyValues,
  { encoding }: Surroundings,
  context: Context,
): Promise<RolesAt> {
  const all: RolesAt[] = [];
  for (const path of given) {
    const found = await rolesAt(path, { system, encoding }, context);
    if (found.diagnostics.length > 0) await context.report(found.diagnostics, found.sources);
    all.push(found);
  }
  return {
    roles: all.flatMap(({ roles }) => roles),
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
    ...(all.some(({ incomplete }) => incomplete === true) ? { incomplete: true } : {}),
    sources: {},
  };
}
