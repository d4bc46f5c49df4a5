import { distance } from 'fastest-levenshtein';
import { nearest } from '../../catalog/nearest.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Authorization } from '../../model/authorization.ts';
import type { Role } from '../../model/role.ts';
import type { Candidate } from '../candidate.ts';
import type { CheckContext, OrphanValues } from './context.ts';

const tables = ['AGR_1250', 'AGR_1251'];

/** Authorizations without values, without a field of their object, or with one that it does not have. */
export function checkAuthorizations(role: Role, context: CheckContext): readonly Candidate[] {
  const orphans = context.orphans.filter((each) => each.role === role.name);
  return role.authorizations.flatMap((authorization) => {
    const auth = context.authOf(authorization);
    const orphan = orphans.find((each) => isNear(each, authorization.object, auth));
    const at = { table: 'AGR_1250', cells: { AGR_NAME: role.name, OBJECT: authorization.object, AUTH: auth } };
    if (authorization.fields.length === 0) return [withoutValues(role, authorization, auth, orphan, at)];
    // values that lost their authorization are the fields that seem to be missing
    return orphan === undefined ? checkFields(role, authorization, at, context) : [];
  });
}

/** Whether values without authorization belong to an authorization, but for a slip in one of its two names. */
function isNear(orphan: OrphanValues, object: string, auth: string): boolean {
  const same = orphan.object === object ? 0 : distance(orphan.object.toUpperCase(), object.toUpperCase());
  const number = orphan.auth === auth ? 0 : distance(orphan.auth, auth);
  return (same <= 2 && number === 0) || (same === 0 && number <= 2);
}

function withoutValues(
  role: Role,
  { object }: Authorization,
  auth: string,
  orphan: OrphanValues | undefined,
  at: Candidate['at'],
): Candidate {
  const meant = orphan === undefined ? {} : { meant: `${orphan.object} ${orphan.auth}` };
  return {
    at: { ...at, field: 'OBJECT' },
    diagnose: (...places) => diagnose('R2501', { role: role.name, object, auth, ...meant }, ...places),
    ...(orphan === undefined ? {} : { also: { at: valuesOf(orphan), note: 'these values have no AGR_1250 line' } }),
    unlessDamaged: tables,
  };
}

function valuesOf({ role, object, auth }: OrphanValues): Candidate['at'] {
  return { table: 'AGR_1251', cells: { AGR_NAME: role, OBJECT: object, AUTH: auth }, field: 'OBJECT' };
}

function checkFields(
  role: Role,
  { object, fields }: Authorization,
  at: Candidate['at'],
  { catalog }: CheckContext,
): readonly Candidate[] {
  const known = catalog.object(object);
  if (known?.verified !== true) return [];
  const names = fields.map(({ name }) => name);
  const foreign = names.filter((name) => !known.fields.includes(name));
  const missing = known.fields.filter((name) => !names.includes(name));
  // a misspelt field is one finding, and not also a missing one
  const meant = new Map(foreign.map((name) => [name, nearest(name, missing)]));
  const lost = missing.filter((name) => ![...meant.values()].includes(name));
  return [
    ...foreign.map((field): Candidate => {
      const near = meant.get(field);
      const data = {
        role: role.name,
        object,
        field,
        fields: known.fields,
        ...(near === undefined ? {} : { meant: near }),
      };
      return {
        at: { table: 'AGR_1251', cells: { ...at.cells, FIELD: field }, field: 'FIELD' },
        diagnose: (...places) => diagnose('R2503', data, ...places),
        unlessDamaged: [],
      };
    }),
    ...(lost.length === 0
      ? []
      : [
          {
            at: { ...at, field: 'OBJECT' },
            diagnose: (...places) => diagnose('R2502', { role: role.name, object, missing: lost }, ...places),
            unlessDamaged: tables,
          } satisfies Candidate,
        ]),
  ];
}
