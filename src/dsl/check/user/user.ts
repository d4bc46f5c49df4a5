import { suggestion } from '../../../catalog/nearest.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { userDateFormats, userDecimalFormats, userTimeFormats, userTypes } from '../../../model/user-keys.ts';
import { userFieldNames, userFields } from '../../../model/user-fields.ts';
import type { User, UserFieldName, UserType } from '../../../model/user.ts';
import { callSiteOf } from '../../definition.ts';
import { Problems } from '../problems.ts';
import type { Properties } from '../read.ts';
import { propertyOr, readProperties } from '../read.ts';
import { Spot } from '../spot.ts';
import { checkAssignments } from './assignments.ts';
import type { UserCheckContext } from './context.ts';
import { checkDate, checkPeriod } from './dates.ts';
import { checkUserLanguage, checkWord } from './keys.ts';
import type { RoleDemands } from './role-demands.ts';
import { checkDemands } from './role-demands.ts';
import { reportSecrets } from './secret-keys.ts';
import { checkUserText } from './text.ts';
import { checkUserParameters } from './user-parameters.ts';

export interface CheckedUser {
  /** Missing when there was an error. */
  readonly user?: User;
  /** The name of the user, also of one with errors. */
  readonly name?: string;
  readonly diagnostics: readonly Diagnostic[];
}

const known: readonly string[] = [...userFieldNames, 'parameters', 'roles'];

const words: Partial<Record<UserFieldName, Readonly<Record<string, string>>>> = {
  type: userTypes,
  dateFormat: userDateFormats,
  decimalFormat: userDecimalFormats,
  timeFormat: userTimeFormats,
};

/**
 * Checks a user definition and makes the model's user of it. Everything that the types say is checked here again; all
 * problems are reported together (R13xx). With something that looks like a password nothing else is looked at, so that
 * nothing of the definition is shown. Never throws.
 */
export function checkUser(definition: unknown, context: UserCheckContext, demands: RoleDemands): CheckedUser {
  const problems = new Problems(callSiteOf(definition), context.parameters);
  const spot = new Spot(problems, 'a user');
  const properties = readProperties(spot, definition, 'an object');
  if (properties === undefined) return { diagnostics: problems.list() };
  const name = properties.get('name');
  if (typeof name === 'string') problems.user = name;
  const user = reportSecrets(spot, properties) ? undefined : checkUserProperties(spot, properties, context, demands);
  return {
    ...(user === undefined || problems.errors > 0 ? {} : { user }),
    ...(problems.user === undefined ? {} : { name: problems.user }),
    diagnostics: problems.list(),
  };
}

/** Checks the properties of a user, wherever they come from. */
export function checkUserProperties(
  spot: Spot,
  properties: Properties,
  context: UserCheckContext,
  demands: RoleDemands,
): User {
  for (const property of properties.keys()) {
    if (known.includes(property)) continue;
    spot.at(property).key.report('R1007', { property, ...suggestion(property, known), known });
  }
  for (const [property, example] of [
    ['name', "'FCCX_COMM'"],
    ['type', "'dialog'"],
  ] as const) {
    if (!properties.has(property)) spot.report('R1008', { property, example });
    else if (properties.get(property) === '') spot.at(property, property).report('R1011', {});
  }
  const fields = Object.fromEntries(
    userFieldNames.map((field) => [field, checkField(spot.at(field, field), field, properties, context)]),
  ) as Record<UserFieldName, string>;
  const { from: validFrom, to: validTo } = checkPeriod(spot.at('validTo', 'the validity'), {
    from: fields.validFrom,
    to: fields.validTo,
  });
  const parameters = checkUserParameters(
    spot.at('parameters', 'parameters'),
    propertyOr(properties, 'parameters', {}),
    context,
  );
  const validity = { from: validFrom, to: validTo };
  const roles = checkAssignments(spot.at('roles', 'roles'), propertyOr(properties, 'roles', []), validity, context);
  const type = fields.type as UserType;
  checkDemands(roles, type, demands);
  return {
    ...fields,
    type,
    validFrom,
    validTo,
    parameters,
    roles: roles.map(({ role, from, to }) => ({ role, from, to })),
  };
}

function checkField(spot: Spot, field: UserFieldName, properties: Properties, context: UserCheckContext): string {
  const given = properties.get(field);
  if (given === undefined) return '';
  if (field === 'language') return checkUserLanguage(spot, given);
  const ofField = words[field];
  if (ofField !== undefined) return checkWord(spot, given, ofField);
  return userFields[field].kind === 'date'
    ? checkDate(spot, given)
    : checkUserText(spot, given, userFields[field], context);
}
