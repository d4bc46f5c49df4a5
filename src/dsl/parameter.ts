import type { ParameterContent, ParameterOfValues, ParameterValue } from '../catalog/authorization-type.ts';
import { specialValue } from '../catalog/authorization-type.ts';

export interface ParameterOptions {
  /** What it stands for where the configuration gives it no value: a text, `open()` and the like, or an array of them. */
  readonly default?: ParameterContent;
}

/**
 * Stands for what differs by system: as a value of a field or an org level, as the name or version of a service, as a
 * text; always for a whole one, never for a part. Its value comes from the configuration, from `parameters` of the
 * system that `build --system` names or of all systems, else from its default; with none of them the build reports an
 * error that names role, parameter and system. Among the values of a field an array stands for several values.
 *
 * @example
 * ```ts
 * defineRole({
 *   name: 'Z_EXAMPLE',
 *   text: { EN: 'Example' },
 *   authorizations: {
 *     S_BTCH_NA1: [{ BTCUNAME: [parameter('businessUsers', { default: '*' })], PROGRAM: ['FCCX_APJ_PROCESSOR'] }],
 *   },
 * });
 * ```
 */
export function parameter(name: string, options?: ParameterOptions): ParameterValue {
  return unglued({ ...options, name, [specialValue]: 'parameter' });
}

/** Also for those of `defineParameters`. */
export function unglued<Made extends ParameterValue | ParameterOfValues>(made: Made): Made {
  // Glued into another text it would silently become "[object Object]", a value like any other.
  Object.defineProperty(made, Symbol.toPrimitive, { value: () => refuse(made.name) });
  return Object.freeze(made);
}

function refuse(name: string): never {
  throw new TypeError(`parameter('${name}') stands for a whole value, it cannot be a part of a text`);
}
