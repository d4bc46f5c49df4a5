import type { ParameterContent, ParameterOfValues, ParameterValue } from '../catalog/authorization-type.ts';
import { specialValue } from '../catalog/authorization-type.ts';
import { unglued } from './parameter.ts';

/** What a parameter stands for: one text, wherever a value or a text can stand, or the values of a field. */
export type ParameterDeclaration =
  | { readonly type: 'text'; readonly default?: string }
  | { readonly type: 'values'; readonly default?: ParameterContent };

/** Parameters as `defineParameters` makes them, by name. */
export type DeclaredParameters = Readonly<Record<string, ParameterValue | ParameterOfValues>>;

/** The parameters of these declarations, each with its type. */
export type ParametersOf<Declarations> = {
  readonly [Name in keyof Declarations]: Declarations[Name] extends { readonly type: 'values' }
    ? ParameterOfValues
    : ParameterValue;
};

/** What a configuration can give these parameters: a text for a text, values for values. */
export type ParameterContents<Declared> = {
  readonly [Name in keyof Declared]?: Declared[Name] extends ParameterValue ? string : ParameterContent;
};

/**
 * Declares all parameters of a project in one place: roles take them from the result, and a configuration that names
 * it as `declaredParameters` can give values to these only, a text or several values as declared. Like `parameter()`
 * otherwise, which is for a parameter that nothing else needs to know.
 *
 * Throws a `TypeError` for a type that is neither `'text'` nor `'values'`.
 *
 * @example
 * ```ts
 * export const parameters = defineParameters({
 *   iwsg: { type: 'text', default: 'Z_CLOSING_SRV' },
 *   businessUsers: { type: 'values', default: ['*'] },
 * });
 *
 * defineRole({
 *   name: 'Z_EXAMPLE',
 *   text: { EN: 'Example' },
 *   authorizations: { S_BTCH_NA1: [{ BTCUNAME: [parameters.businessUsers], PROGRAM: ['Z_CLOSING'] }] },
 * });
 * ```
 */
export function defineParameters<const Declarations extends Readonly<Record<string, ParameterDeclaration>>>(
  declarations: Declarations,
): ParametersOf<Declarations> {
  const made = Object.entries(declarations).map(([name, { type, ...options }]) => {
    const given: unknown = type;
    if (given !== 'text' && given !== 'values') {
      throw new TypeError(`the parameter ${name} has the type ${JSON.stringify(given)}: write 'text' or 'values'`);
    }
    const made = { ...options, name, [specialValue]: 'parameter' } as const;
    return [name, given === 'values' ? unglued({ ...made, several: true as const }) : unglued(made)];
  });
  return Object.freeze(Object.fromEntries(made)) as ParametersOf<Declarations>;
}
