import type { Catalog } from '../catalog/catalog.ts';
import { shippedCatalog } from '../catalog/catalog.ts';
import type { ProjectObjects } from '../catalog/known-objects.ts';
import { withProjectObjects, withProjectOrgLevels } from '../catalog/project-catalog.ts';
import type { ServiceName } from '../catalog/service-name.ts';
import { serviceOfSpelling } from '../catalog/service-name.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import type { CallSite } from '../diagnostics/place.ts';
import type { CheckedObjects } from './check/objects.ts';
import { checkObjects, readObjects } from './check/objects.ts';
import { readOrgLevelNames } from './check/org-level-names.ts';
import { Problems } from './check/problems.ts';
import type { Properties } from './check/read.ts';
import { propertyOr, readProperties } from './check/read.ts';
import { Spot } from './check/spot.ts';
import type { CompleteSettings } from './check-settings.ts';
import type { ConfiguredParameters } from './check-parameters.ts';
import { checkParameters, noConfiguredParameters } from './check-parameters.ts';
import { checkSettings, complete } from './check-settings.ts';
import { defaultSettings } from './config.ts';
import { callSiteOf, definitionKindOf } from './definition.ts';
import { readSystems } from './read-systems.ts';

/** A configuration whose values can be relied on, with the defaults filled in. */
export interface CheckedConfig {
  readonly settings: CompleteSettings;
  /** What roles are checked against: the shipped catalog with the objects and org levels of the project. */
  readonly catalog: Catalog;
  readonly objects: ProjectObjects;
  readonly orgLevels: readonly string[];
  /** The settings of the named systems, each complete. */
  readonly systems: ReadonlyMap<string, CompleteSettings>;
  /** What the parameters of roles stand for: see `parametersOfSystem`. */
  readonly parameters: ConfiguredParameters;
  /** Services that the project knows by name. */
  readonly services: readonly ServiceName[];
  /** Paths of exports of the table USOBHASH, from the folder of the configuration. */
  readonly serviceTables: readonly string[];
  /** What the linter is asked for, as it was written: the linter checks it. */
  readonly lint: { readonly given: unknown; readonly callSite: CallSite | undefined };
}

export interface ConfigResult {
  /** Missing when there was an error. */
  readonly config?: CheckedConfig;
  readonly diagnostics: readonly Diagnostic[];
}

/** The configuration of a project that has none. */
export const defaultConfig: CheckedConfig = {
  settings: defaultSettings,
  catalog: shippedCatalog,
  objects: {},
  orgLevels: [],
  systems: new Map(),
  parameters: noConfiguredParameters,
  services: [],
  serviceTables: [],
  lint: { given: undefined, callSite: undefined },
};

/**
 * Checks a configuration, whatever it is: the settings against their schema, declared objects and org levels as the
 * check of roles needs them. All problems are reported together, with their path. Never throws.
 *
 * @param isCodePage which encodings can be written
 */
export function checkConfig(given: unknown, isCodePage: (name: string) => boolean): ConfigResult {
  const problems = new Problems(callSiteOf(given));
  const spot = new Spot(problems, 'the configuration');
  const properties = readProperties(spot, given, 'an object');
  if (properties === undefined) return { diagnostics: problems.list() };
  const written = readSystems(spot.at('systems', 'systems'), propertyOr(properties, 'systems', {}));
  const checked = checkSettings(properties, written, problems.callSite, isCodePage);
  const declared = checkDeclared(spot, properties);
  const parameters = checkParameters(spot, properties, written);
  const diagnostics = [...problems.list(), ...checked.diagnostics, ...declared.diagnostics];
  if (checked.values === undefined || hasErrors(diagnostics)) return { diagnostics };
  const { systems, services = [], serviceTables = [], lint, ...common } = checked.values;
  const settings = complete(defaultSettings, common);
  const { objects, orgLevels } = declared;
  return {
    config: {
      settings,
      catalog: withProjectOrgLevels(withProjectObjects(shippedCatalog, objects), orgLevels),
      objects,
      orgLevels,
      systems: new Map([...systems].map(([name, own]) => [name, complete(settings, own)])),
      parameters,
      services: services.map(serviceOfSpelling).filter((service) => service !== undefined),
      serviceTables,
      lint: { given: lint, callSite: problems.callSite },
    },
    diagnostics,
  };
}

/** Checks what the configuration declares for the check of roles. */
function checkDeclared(spot: Spot, properties: Properties): CheckedObjects & { readonly orgLevels: readonly string[] } {
  const given = propertyOr(properties, 'objects', {});
  const orgLevels = readOrgLevelNames(spot.at('orgLevels', 'orgLevels'), propertyOr(properties, 'orgLevels', []));
  // Objects that defineObjects made have their own place in a source, which may be another file.
  if (definitionKindOf(given) === 'objects') return { ...checkObjects(given), orgLevels };
  return { objects: readObjects(spot.at('objects', 'objects'), given), diagnostics: [], orgLevels };
}
