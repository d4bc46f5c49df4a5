import { suggestion } from '../catalog/nearest.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { CheckedConfig } from './check-config.ts';
import type { GivenParameters } from './check-parameters.ts';
import type { Parameters } from './parameters.ts';

/** The parameters of one build. */
export interface SystemParameters extends Parameters {
  /**
   * A warning for each parameter that the configuration gives for this build and that no checked role asked for. Only
   * means something when all roles of the project were checked.
   */
  readonly unused: () => readonly Diagnostic[];
}

/**
 * What the parameters of roles stand for in a build for a system, or in one that names none: the values of the system,
 * then those for all systems. Goes into the context of `checkRoles`.
 */
export function parametersOfSystem({ parameters }: CheckedConfig, system?: string): SystemParameters {
  const own: GivenParameters = (system === undefined ? undefined : parameters.systems.get(system)) ?? new Map();
  const given: GivenParameters = new Map([...parameters.common, ...own]);
  const used = new Set<string>();
  return {
    system,
    contentOf(name) {
      used.add(name);
      return given.get(name)?.content;
    },
    unused: () =>
      [...given]
        .filter(([name]) => !used.has(name))
        .map(([name, { place }]) => {
          const data = { parameter: name, ...suggestion(name, used), ...(system === undefined ? {} : { system }) };
          return diagnose('R4506', data, place);
        }),
  };
}
