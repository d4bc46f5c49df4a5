import { upperCaseFields } from '../../catalog/upper-case-fields.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Authorization } from '../../model/authorization.ts';
import type { Role } from '../../model/role.ts';
import type { Value } from '../../model/value.ts';
import { intervalOfValue } from '../../model/value-logic/interval-of-value.ts';
import type { Candidate } from '../candidate.ts';
import type { CheckContext } from './context.ts';

/** Ranges that run backwards, and lower case where only upper case can be. */
export function checkValues(role: Role, context: CheckContext): readonly Candidate[] {
  return role.authorizations.flatMap((authorization) =>
    authorization.fields.flatMap(({ name, values }) =>
      values.flatMap((value) => {
        const { low, high } = value;
        const isBackwards = low !== '' && high !== '' && intervalOfValue(value) === undefined;
        const lower = [low, high].find((text) => /[a-z]/.test(text));
        const isWrongCase = lower !== undefined && isUpperCase(authorization.object, name, lower, context);
        if (!isBackwards && !isWrongCase) return [];
        const at = rowOf(role.name, authorization, name, value, context);
        const data = { role: role.name, object: authorization.object, field: name };
        const wrong = { ...at, field: lower === low ? 'LOW' : 'HIGH' };
        return isWrongCase ? [inLowerCase({ ...data, value: lower }, wrong)] : [backwards({ ...data, low, high }, at)];
      }),
    ),
  );
}

function backwards(data: Parameters<typeof diagnose<'R2523'>>[1], at: Candidate['at']): Candidate {
  return {
    at: { ...at, field: 'HIGH' },
    diagnose: (...places) => diagnose('R2523', data, ...places),
    unlessDamaged: [],
  };
}

function inLowerCase(data: Parameters<typeof diagnose<'R2524'>>[1], at: Candidate['at']): Candidate {
  return { at, diagnose: (...places) => diagnose('R2524', data, ...places), unlessDamaged: [] };
}

/** Whether what a value is compared with can only be upper case: by its field, or because it names an org level. */
function isUpperCase(object: string, field: string, value: string, { catalog }: CheckContext): boolean {
  if (value.startsWith('$') && catalog.orgLevel(value.slice(1).toUpperCase()) !== undefined) return true;
  const known = catalog.object(object);
  return known?.verified === true && known.fields.includes(field) && upperCaseFields.has(field);
}

function rowOf(
  role: string,
  authorization: Authorization,
  field: string,
  { low, high }: Value,
  { authOf }: CheckContext,
): Candidate['at'] {
  const cells = { AGR_NAME: role, OBJECT: authorization.object, AUTH: authOf(authorization), FIELD: field };
  return { table: 'AGR_1251', cells: { ...cells, LOW: low, HIGH: high }, field: 'LOW' };
}
