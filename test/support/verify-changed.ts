import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Role } from '../../src/model/role.ts';
import type { VerifyOptions } from '../../src/verify/index.ts';
import { verifyRoleFile } from '../../src/verify/index.ts';
import { complaints, linesOf } from './role-lines.ts';
import { salesClerk } from './sales-clerk.ts';

/** A role with something in every table that one can have, about which there is nothing to say. */
export const soundRole: Role = {
  ...salesClerk,
  orgLevels: salesClerk.orgLevels.filter(({ name }) => name === 'VKORG'),
};

type Change = (lines: string[]) => unknown;

/** What is found in the file of roles after its lines were changed. */
export function findingsAfter(
  roles: readonly Role[],
  change: Change,
  options: Partial<VerifyOptions> = {},
): readonly Diagnostic[] {
  const lines = linesOf(...roles);
  change(lines);
  const bytes = Buffer.from(lines.map((line) => `${line}\r\n`).join(''), 'latin1');
  return verifyRoleFile(() => [bytes], { file: 'Z_ROLE.SAP', ...options }).diagnostics;
}

/** The same in short, for one role. */
export function verifyChanged(role: Role, change: Change, options: Partial<VerifyOptions> = {}): readonly string[] {
  return complaints(findingsAfter([role], change, options));
}

/** What is found in the sound role after its lines were changed. */
export function verifyAfter(change: Change, options: Partial<VerifyOptions> = {}): readonly string[] {
  return verifyChanged(soundRole, change, options);
}

/** Removes the first line of a table that has a text in it. */
export function without(lines: string[], tag: string, text: string): void {
  const index = lines.findIndex((line) => line.startsWith(`${tag} `) && line.includes(text));
  if (index < 0) throw new Error(`no line of ${tag} has ${text}`);
  lines.splice(index, 1);
}
