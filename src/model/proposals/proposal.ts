import type { ApplicationDefaults, DefaultObject } from '../../catalog/facts/application-defaults.ts';
import { isOpen } from '../value.ts';
import type { SpelledValue } from '../value-logic/interval-of-value.ts';
import type { Application } from './application.ts';

/** An authorization that applications of a menu propose. */
export interface Proposal {
  readonly object: string;
  /** Who proposes it, in order of their labels; empty for what the menu itself brings (start authorizations). */
  readonly applications: readonly Application[];
  /** Proposed as inactive. */
  readonly inactive: boolean;
  /** In order of the field names. */
  readonly fields: readonly ProposedField[];
}

export interface ProposedField {
  readonly name: string;
  /** In order, each once; none: the field is proposed without a value and stays open. */
  readonly values: readonly SpelledValue[];
}

/** What is known of the fields of an authorization object. */
export interface ObjectFields {
  readonly fields: readonly string[];
  /** Whether these are all of its fields. */
  readonly verified: boolean;
}

/** The fields of an object; `undefined` when it is not known. */
export type FieldsOf = (object: string) => ObjectFields | undefined;

/**
 * What an application proposes, an authorization for each object that it has defaults for (USOBX, USOBT; documented):
 * Y with the values, V with all fields open, I inactive with the values; nothing for X and N. Fields of the object
 * without a value stay open, as each real authorization has a row for every field (reference, section 3). That the
 * values of a V count for nothing is inferred from its name, "default without field values".
 */
export function proposalsOf(
  application: Application,
  defaults: ApplicationDefaults,
  fieldsOf: FieldsOf,
): readonly Proposal[] {
  return defaults.objects
    .filter(({ flag }) => flag === 'Y' || flag === 'V' || flag === 'I')
    .map((each) => ({
      object: each.object,
      applications: [application],
      inactive: each.flag === 'I',
      fields: fieldNames(each, fieldsOf(each.object)).map((name) => ({ name, values: valuesOf(each, name) })),
    }));
}

function fieldNames({ fields }: DefaultObject, known: ObjectFields | undefined): readonly string[] {
  const named = fields.map(({ name }) => name);
  // Of an object that is not verified some fields may not exist, so the application's word comes first.
  const more = known?.verified === true || named.length === 0 ? (known?.fields ?? []) : [];
  return [...new Set([...named, ...more])].sort();
}

function valuesOf({ flag, fields }: DefaultObject, name: string): readonly SpelledValue[] {
  if (flag === 'V') return [];
  const given = fields.filter((field) => field.name === name).flatMap(({ values }) => values);
  return uniqueValues(given.filter((value) => !isOpen(value)));
}

/** Values in order, each once. */
export function uniqueValues(values: readonly SpelledValue[]): readonly SpelledValue[] {
  const unique = new Map(values.map(({ low, high }) => [`${low}\0${high}`, { low, high }]));
  return [...unique].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, value]) => value);
}
