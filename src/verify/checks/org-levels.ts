import { nearest } from '../../catalog/nearest.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Role } from '../../model/role.ts';
import { referredOrgLevel } from '../../model/value-logic/org-level-reference.ts';
import type { Candidate, RowLocator } from '../candidate.ts';
import type { CheckContext } from './context.ts';

interface Reference {
  readonly level: string;
  readonly object: string;
  readonly field: string;
}

/** References to org levels that have no row, and org levels that nothing refers to. */
export function checkOrgLevels(role: Role, { catalog, masters }: CheckContext): readonly Candidate[] {
  const references = referencesOf(role);
  const names = new Set(role.orgLevels.map(({ name }) => name));
  const unknown = [...references.values()].filter(({ level }) => !names.has(level));
  return [
    // other values may begin with a dollar sign, too (reference, section 3)
    // the org levels of a master get their values in the roles derived from it
    ...unknown
      .filter(({ level }) => catalog.orgLevel(level) !== undefined && !masters.has(role.name))
      .map((reference) => withoutRow(role.name, reference)),
    ...[...names].filter((level) => !references.has(level)).map((level) => withoutReference(role.name, level, unknown)),
  ];
}

function withoutRow(role: string, reference: Reference): Candidate {
  return {
    at: rowOf(role, reference),
    diagnose: (...places) => diagnose('R2507', { role, ...reference }, ...places),
    unlessDamaged: ['AGR_1252'],
  };
}

function withoutReference(role: string, level: string, unknown: readonly Reference[]): Candidate {
  const near = nearest(
    level,
    unknown.map((each) => each.level),
  );
  const reference = unknown.find((each) => each.level === near);
  const meant = reference === undefined ? {} : { meant: `$${reference.level}` };
  return {
    at: { table: 'AGR_1252', cells: { AGR_NAME: role, VARBL: `$${level}` }, field: 'VARBL' },
    ...(reference === undefined
      ? {}
      : { also: { at: rowOf(role, reference), note: 'this value refers to an org level that has no row' } }),
    diagnose: (...places) => diagnose('R2508', { role, level, ...meant }, ...places),
    unlessDamaged: ['AGR_1250', 'AGR_1251'],
  };
}

function rowOf(role: string, { level, object, field }: Reference): RowLocator {
  return { table: 'AGR_1251', cells: { AGR_NAME: role, OBJECT: object, FIELD: field, LOW: `$${level}` }, field: 'LOW' };
}

/** The first value that refers to each org level. */
function referencesOf({ authorizations }: Role): ReadonlyMap<string, Reference> {
  const references = new Map<string, Reference>();
  for (const { object, fields } of authorizations) {
    for (const { name: field, values } of fields) {
      for (const value of values) {
        const level = referredOrgLevel(value);
        if (level !== undefined && !references.has(level)) references.set(level, { level, object, field });
      }
    }
  }
  return references;
}
