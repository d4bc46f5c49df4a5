import type { ParameterContent } from '../catalog/authorization-type.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { DefinitionPlace } from '../diagnostics/place.ts';
import { describe } from './check/describe.ts';
import type { Properties } from './check/read.ts';
import { readArray, readProperties } from './check/read.ts';
import { specialValueKind } from './check/special-value-kind.ts';
import type { Spot } from './check/spot.ts';

/** A parameter as the configuration gives it. */
export interface GivenParameter {
  readonly content: ParameterContent;
  readonly place: DefinitionPlace;
}

/** Parameters by name. */
export type GivenParameters = ReadonlyMap<string, GivenParameter>;

/** What the configuration gives the parameters of roles. */
export interface ConfiguredParameters {
  /** For all systems, and for builds that name none. */
  readonly common: GivenParameters;
  /** By system. */
  readonly systems: ReadonlyMap<string, GivenParameters>;
}

export const noConfiguredParameters: ConfiguredParameters = { common: new Map(), systems: new Map() };

const mostValues = 999_999;

/**
 * Checks the parameters of a configuration and of its systems: each is a text, a value such as `open()`, or an array
 * of them. Whether its value fits where a role uses it is checked there.
 */
export function checkParameters(
  spot: Spot,
  properties: Properties,
  systems: ReadonlyMap<string, Properties>,
): ConfiguredParameters {
  return {
    common: parametersIn(spot.at('parameters', 'parameters'), properties.get('parameters')),
    systems: new Map(
      [...systems].map(([name, system]) => {
        const at = spot.at('systems').at(name).at('parameters', `the parameters of ${name}`);
        return [name, parametersIn(at, system.get('parameters'))];
      }),
    ),
  };
}

function parametersIn(spot: Spot, given: unknown): GivenParameters {
  const parameters = new Map<string, GivenParameter>();
  if (given === undefined) return parameters;
  for (const [name, content] of readProperties(spot, given, "an object with parameters, { client: '100' }") ?? []) {
    const at = spot.at(name, `the parameter ${name}`);
    if (isContent(at, content)) parameters.set(name, { content, place: at.key.place() });
  }
  return parameters;
}

function isContent(spot: Spot, content: unknown): content is ParameterContent {
  if (!Array.isArray(content)) return isSingle(spot, content);
  const elements = readArray(spot, content, { of: 'values', limit: mostValues, tooMany: 'R1041' });
  return elements?.every((element, index) => isSingle(spot.at(index), element)) === true;
}

function isSingle(spot: Spot, content: unknown): boolean {
  if (typeof content === 'string' || specialValueKind(content) !== undefined) return true;
  const data = {
    setting: spot.subject,
    expected: 'a text, a value such as open(), or an array',
    found: describe(content),
  };
  spot.problems.add(diagnose('R4502', data, spot.place()));
  return false;
}
