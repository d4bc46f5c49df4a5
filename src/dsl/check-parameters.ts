import type { ParameterContent } from '../catalog/authorization-type.ts';
import { suggestion } from '../catalog/nearest.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { DefinitionPlace } from '../diagnostics/place.ts';
import { describe } from './check/describe.ts';
import type { Properties } from './check/read.ts';
import { readArray, readProperties } from './check/read.ts';
import { isParameter } from './check/resolve-parameter.ts';
import { specialValueKind } from './check/special-value-kind.ts';
import type { Spot } from './check/spot.ts';

/** A parameter as the configuration gives it. */
export interface GivenParameter {
  readonly content: ParameterContent;
  readonly place: DefinitionPlace;
}

/** Parameters by name. */
export type GivenParameters = ReadonlyMap<string, GivenParameter>;

/** Names of the declared parameters, and whether each may stand for several values. */
type Declared = ReadonlyMap<string, boolean>;

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
 * of them, and where parameters are declared it is one of those and of its type. Whether its value fits where a role
 * uses it is checked there.
 */
export function checkParameters(
  spot: Spot,
  properties: Properties,
  systems: ReadonlyMap<string, Properties>,
): ConfiguredParameters {
  const declared = readDeclared(spot.at('declaredParameters', 'declaredParameters'), properties);
  return {
    common: parametersIn(spot.at('parameters', 'parameters'), properties.get('parameters'), declared),
    systems: new Map(
      [...systems].map(([name, system]) => {
        const at = spot.at('systems').at(name).at('parameters', `the parameters of ${name}`);
        return [name, parametersIn(at, system.get('parameters'), declared)];
      }),
    ),
  };
}

function readDeclared(spot: Spot, properties: Properties): Declared | undefined {
  if (!properties.has('declaredParameters')) return undefined;
  const given = properties.get('declaredParameters');
  try {
    const isObject = typeof given === 'object' && given !== null && !Array.isArray(given);
    const entries: [string, unknown][] = isObject ? Object.entries(given) : [];
    const declared = entries.flatMap(([name, made]): [string, boolean][] =>
      isParameter(made) ? [[name, Reflect.get(made, 'several') === true]] : [],
    );
    if (isObject && declared.length === entries.length) return new Map(declared);
  } catch {
    // A getter that throws: nothing that defineParameters makes.
  }
  const expected = 'the result of defineParameters()';
  spot.problems.add(diagnose('R4502', { setting: spot.subject, expected, found: describe(given) }, spot.place()));
  return undefined;
}

function parametersIn(spot: Spot, given: unknown, declared: Declared | undefined): GivenParameters {
  const parameters = new Map<string, GivenParameter>();
  if (given === undefined) return parameters;
  for (const [name, content] of readProperties(spot, given, "an object with parameters, { client: '100' }") ?? []) {
    const at = spot.at(name, `the parameter ${name}`);
    if (isDeclared(at, name, content, declared) && isContent(at, content))
      parameters.set(name, { content, place: at.key.place() });
  }
  return parameters;
}

function isDeclared(spot: Spot, name: string, content: unknown, declared: Declared | undefined): boolean {
  const several = declared?.get(name);
  if (declared !== undefined && several === undefined) {
    const known = [...declared.keys()];
    spot.problems.add(diagnose('R4507', { parameter: name, ...suggestion(name, known), known }, spot.key.place()));
    return false;
  }
  if (several !== false || typeof content === 'string') return true;
  const data = { setting: spot.subject, expected: 'a text, as it is declared', found: describe(content) };
  spot.problems.add(diagnose('R4502', data, spot.place()));
  return false;
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
