import type {
  BlankValue,
  OpenValue,
  OrgValue,
  RangeValue,
  SingleValue,
  ValueOptions,
} from '../catalog/authorization-type.ts';
import { specialValue } from '../catalog/authorization-type.ts';
import type { OrgLevelFields } from '../catalog/project-types.ts';

/**
 * All values from `low` to `high`, both included, in the order of the character set; up to 40 characters each.
 * An end may close with `*`: `range('AB', 'C*')` is everything that begins with AB, AC, ... B..., or C.
 *
 * @example
 * ```ts
 * defineRole({ name: 'Z_EXAMPLE', text: { EN: 'Example' }, authorizations: { S_TCODE: [{ TCD: [range('SU01', 'SU10')] }] } });
 * ```
 */
export function range(low: string, high: string, options?: ValueOptions): RangeValue {
  return special('range', { low, high }, options);
}

/**
 * The value of an organizational level, which the role gives once under `orgLevels`; in the file `$BUKRS`.
 * Only fields that are known to be org levels: the standard ones, and those of the configuration's `orgLevels`.
 *
 * @example
 * ```ts
 * defineRole({
 *   name: 'Z_EXAMPLE',
 *   text: { EN: 'Example' },
 *   authorizations: { F_BKPF_BUK: [{ BUKRS: [org('BUKRS')], ACTVT: ['03'] }] },
 *   orgLevels: { BUKRS: ['1000', range('2000', '2999')] },
 * });
 * ```
 */
export function org(name: keyof OrgLevelFields, options?: ValueOptions): OrgValue {
  return special('org', { name }, options);
}

/**
 * No value yet: PFCG shows the field in yellow or red until somebody fills it. Stands alone in its field.
 *
 * @example
 * ```ts
 * defineRole({ name: 'Z_EXAMPLE', text: { EN: 'Example' }, authorizations: { S_TCODE: [{ TCD: [open()] }] } });
 * ```
 */
export function open(options?: ValueOptions): OpenValue {
  return special('open', {}, options);
}

/**
 * The value blank, in the file `' '`: grants where the program checks for an empty value. Not the same as no value.
 * In a field of one or two characters a file has `'` instead (documented). rolewright does not know how wide fields are:
 * write `"'"` there.
 *
 * @example
 * ```ts
 * defineRole({
 *   name: 'Z_EXAMPLE',
 *   text: { EN: 'Example' },
 *   authorizations: { S_BTCH_JOB: [{ JOBACTION: ['RELE'], JOBGROUP: [blank()] }] },
 * });
 * ```
 */
export function blank(options?: ValueOptions): BlankValue {
  return special('blank', {}, options);
}

/**
 * A value with a status of its own; without options the same as the plain text.
 *
 * @example
 * ```ts
 * defineRole({
 *   name: 'Z_EXAMPLE',
 *   text: { EN: 'Example' },
 *   authorizations: { S_TCODE: [{ TCD: ['SU01', value('SU10', { status: 'G' })], status: 'M' }] },
 * });
 * ```
 */
export function value(low: string, options?: ValueOptions): SingleValue {
  return special('value', { low }, options);
}

// What callers pass is checked with the role, not here: a source that is not type-checked must not make these throw.
function special<Kind extends string, Content extends object>(
  kind: Kind,
  content: Content,
  options: ValueOptions | undefined,
): Content & { readonly [specialValue]: Kind } & ValueOptions {
  const made: object = { ...options, ...content, [specialValue]: kind };
  return Object.freeze(made) as Content & { readonly [specialValue]: Kind } & ValueOptions;
}
