import { suggestion } from '../../../catalog/nearest.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CallSite, Place } from '../../../diagnostics/place.ts';
import { userFieldNames } from '../../../model/user-fields.ts';
import { callSiteOf } from '../../definition.ts';
import { describe } from '../describe.ts';
import { Problems } from '../problems.ts';
import type { Properties } from '../read.ts';
import { propertyOr, readProperties } from '../read.ts';
import { Spot } from '../spot.ts';
import type { UserCheckContext } from './context.ts';
import { noDemands } from './role-demands.ts';
import { checkRoleReference } from './role-reference.ts';
import { reportSecrets } from './secret-keys.ts';
import { checkUserProperties } from './user.ts';

/** The columns that a list of users may have. */
export const userColumns: readonly string[] = [...userFieldNames, 'roles'];

/** What a list of users says besides its rows, checked. */
export interface ListOptions {
  readonly list: string | { readonly text: string };
  readonly callSite: CallSite | undefined;
  /** Where the list is named. */
  readonly place: Place;
  readonly defaults: Properties;
  readonly columns: Readonly<Record<string, string | null>>;
  /** What words in the column of roles stand for. */
  readonly roles: ReadonlyMap<string, unknown>;
}

const known: readonly string[] = ['defaults', 'columns', 'roles'];

export interface CheckedListOptions {
  /** Missing when nothing can be read with them. */
  readonly options?: ListOptions;
  /** Whether rows can be made to users with the options: nothing is wrong with them. */
  readonly sound: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks the arguments of `usersFromCsv`. */
export function checkListOptions(definition: object, context: UserCheckContext): CheckedListOptions {
  const callSite = callSiteOf(definition);
  const problems = new Problems(callSite, context.parameters);
  const spot = new Spot(problems, 'a list of users').madeBy(callSite && { callSite, positional: ['list'] });
  const properties = readProperties(spot, definition, 'an object');
  if (properties === undefined || reportSecrets(spot, properties)) {
    return { sound: false, diagnostics: problems.list() };
  }
  for (const property of properties.keys()) {
    if (property === 'list' || known.includes(property)) continue;
    spot.at(property).key.report('R1007', { property, ...suggestion(property, known), known });
  }
  const list = checkList(spot.at('list', 'the list'), properties.get('list'));
  const defaults = checkDefaults(spot.at('defaults', 'defaults'), propertyOr(properties, 'defaults', {}), context);
  const columns = checkColumns(spot.at('columns', 'columns'), propertyOr(properties, 'columns', {}));
  const roles = checkWords(spot.at('roles', 'roles'), propertyOr(properties, 'roles', {}), context);
  const place = spot.at('list').place();
  const options = list === undefined ? {} : { options: { list, callSite, place, defaults, columns, roles } };
  return { ...options, sound: problems.errors === 0, diagnostics: problems.list() };
}

function checkList(spot: Spot, given: unknown): ListOptions['list'] | undefined {
  if (typeof given === 'string') return given;
  const properties = typeof given === 'object' ? readProperties(spot, given, 'a path, or { text }') : undefined;
  const text = properties?.get('text');
  if (typeof text === 'string') return { text };
  spot.report('R1005', { expected: 'a path, or { text }', found: describe(given) });
  return undefined;
}

/** Checked once, so that a mistake in them is not reported for each row. */
function checkDefaults(spot: Spot, given: unknown, context: UserCheckContext): Properties {
  const properties = readProperties(spot, given, "an object, { type: 'dialog' }");
  if (properties === undefined || reportSecrets(spot, properties)) return new Map();
  if (properties.has('name')) {
    const names = userColumns.filter((column) => column !== 'name');
    spot.at('name').key.report('R1007', { property: 'name', known: names });
  }
  const whole = new Map<string, unknown>([['name', 'DEFAULTS'], ['type', 'dialog'], ...properties]);
  checkUserProperties(spot, whole, context, noDemands);
  return properties;
}

function checkColumns(spot: Spot, given: unknown): ListOptions['columns'] {
  const columns: Record<string, string | null> = {};
  for (const [name, meaning] of readProperties(spot, given, "an object, { Surname: 'lastName' }") ?? []) {
    if (meaning === null || (typeof meaning === 'string' && userColumns.includes(meaning))) columns[name] = meaning;
    else {
      const meant = typeof meaning === 'string' ? suggestion(meaning, userColumns) : {};
      const at = spot.at(name, `the column ${name}`);
      at.report('R1312', { found: describe(meaning), ...meant, known: userColumns });
    }
  }
  return columns;
}

function checkWords(spot: Spot, given: unknown, context: UserCheckContext): ReadonlyMap<string, unknown> {
  const words = readProperties(spot, given, 'an object, { clerk: salesClerk }') ?? new Map<string, unknown>();
  for (const [word, role] of words) checkRoleReference(spot.at(word, `the role ${word}`), role, context);
  return words;
}
