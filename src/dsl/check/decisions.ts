import type { CatalogObject } from '../../catalog/catalog.ts';
import { suggestion } from '../../catalog/nearest.ts';
import type { Application } from '../../model/proposals/application.ts';
import { isCalled } from '../../model/proposals/application.ts';
import type { Decision, FieldValues, Outcome } from '../../model/proposals/decision.ts';
import type { SpelledValue } from '../../model/value-logic/interval-of-value.ts';
import type { CheckContext } from './context.ts';
import { describe } from './describe.ts';
import { isField } from './field-names.ts';
import { reportUnknownProperties } from './known-properties.ts';
import type { ArrayKind, Properties } from './read.ts';
import { readArray, readElements, readProperties } from './read.ts';
import type { Spot } from './spot.ts';
import { checkInactive } from './status.ts';
import { reportUnknownObject } from './unknown-object.ts';
import { checkValues } from './values.ts';

/** A decision and the place where its author wrote it. */
export interface PlacedDecision extends Decision {
  readonly spot: Spot;
  readonly path: readonly (string | number)[];
}

/** As many authorizations as an object can have. */
const decisionArray: ArrayKind = { of: 'decisions', limit: 100, tooMany: 'R1040' };
const applicationArray: ArrayKind = { of: 'applications', limit: 9999, tooMany: 'R1041' };

const outcomeKeys = ['fill', 'change', 'inactive'] as const;
const decisionKeys = ['for', ...outcomeKeys, 'split'] as const;

/**
 * Checks what a role decides about its proposals, in the order of the objects and of their decisions.
 *
 * @param applications those of the menu, for `for`
 */
export function checkDecisions(
  spot: Spot,
  given: unknown,
  applications: readonly Application[],
  context: CheckContext,
): readonly PlacedDecision[] {
  const properties = readProperties(
    spot,
    given,
    'an object with arrays of decisions, { S_TCODE: [{ inactive: true }] }',
  );
  return [...(properties ?? [])].flatMap(([object, list]) => {
    const at = spot.at(object, `a decision about ${object}`);
    const known = context.catalog.object(object);
    if (known === undefined) {
      reportUnknownObject(at.key, object, [], context);
      return [];
    }
    return (readArray(at.named(object), list, decisionArray) ?? []).flatMap((element, index) =>
      checkDecision(at.at(index), known, element, applications, context).map((decision) => ({
        ...decision,
        spot: at.at(index),
        path: ['decisions', object, index],
      })),
    );
  });
}

function checkDecision(
  spot: Spot,
  known: CatalogObject,
  given: unknown,
  applications: readonly Application[],
  context: CheckContext,
): readonly Decision[] {
  const properties = readProperties(spot, given, 'an object, { fill: { ... } }');
  if (properties === undefined) return [];
  reportUnknownProperties(spot, properties, decisionKeys);
  const isFor = properties.has('for')
    ? { applications: checkFor(spot.at('for'), properties.get('for'), applications) }
    : {};
  const decides = outcomeKeys.some((key) => properties.has(key));
  if (!properties.has('split')) {
    if (!decides) spot.report('R1510', { problem: 'nothing' });
    return [{ object: known.name, ...isFor, outcomes: [checkOutcome(spot, known, properties, context)] }];
  }
  if (decides) spot.report('R1510', { problem: 'split and more' });
  const elements = readElements(spot.at('split'), properties.get('split'), decisionArray) ?? [];
  const outcomes = elements.flatMap(({ value, spot: at }) => {
    const outcome = readProperties(at, value, 'an object, { fill: { ... } }');
    if (outcome === undefined) return [];
    reportUnknownProperties(at, outcome, outcomeKeys);
    return [checkOutcome(at, known, outcome, context)];
  });
  if (outcomes.length === 0) spot.report('R1510', { problem: 'nothing' });
  return [{ object: known.name, ...isFor, outcomes }];
}

function checkOutcome(spot: Spot, known: CatalogObject, properties: Properties, context: CheckContext): Outcome {
  const inactive = checkInactive(spot.at('inactive', `${spot.subject}: inactive`), properties.get('inactive'));
  return {
    fill: checkFields(spot.at('fill'), known, properties.get('fill'), context),
    change: checkFields(spot.at('change'), known, properties.get('change'), context),
    ...(inactive === undefined ? {} : { inactive }),
  };
}

function checkFields(spot: Spot, known: CatalogObject, given: unknown, context: CheckContext): FieldValues {
  const fields = new Map<string, readonly SpelledValue[]>();
  if (given === undefined) return fields;
  const properties = readProperties(spot, given, "an object with the values of fields, { ACTVT: ['03'] }");
  for (const [name, values] of properties ?? []) {
    const at = spot.at(name, `${known.name} ${name}`);
    if (isField(at.named(spot.subject).key, name, known, context))
      fields.set(name, checkFieldValues(at, values, context));
  }
  if (properties?.size === 0) spot.report('R1510', { problem: 'nothing' });
  return fields;
}

/** Values without a status of their own: that follows from the decision. */
function checkFieldValues(spot: Spot, given: unknown, context: CheckContext): readonly SpelledValue[] {
  return checkValues(spot, given, context).flatMap(({ kind, low, high, options, spot: at }) => {
    if (options.has('status') || options.has('inactive')) {
      const expected = 'a value without options, because its status follows from the decision';
      at.report('R1005', { expected, found: `${kind}() with options` });
    }
    return kind === 'open' ? [] : [{ low, high }];
  });
}

function checkFor(spot: Spot, given: unknown, applications: readonly Application[]): readonly Application[] {
  const elements = readElements(spot, given, applicationArray);
  if (elements?.length === 0) spot.report('R1004', {});
  return (elements ?? []).flatMap(({ value, spot: at }) => {
    if (typeof value !== 'string') {
      at.report('R1005', { expected: 'a text', found: describe(value) });
      return [];
    }
    const found = applications.filter((each) => isCalled(each, value));
    const known = applications.map(({ label }) => label);
    if (found.length === 0) at.report('R1505', { application: value, ...suggestion(value, known), known });
    return found;
  });
}
