import type { OrgLevel, OrgLevelValue } from '../../model/org-level.ts';
import type { Expression } from '../expression.ts';
import { array, call, entries, text } from '../expression.ts';

/** The values of the org levels of a role; `undefined` when it has none. */
export function orgLevelsExpression(orgLevels: readonly OrgLevel[]): Expression | undefined {
  if (orgLevels.length === 0) return undefined;
  return entries(orgLevels.map(({ name, values }) => [name, valuesExpression(values)]));
}

function valuesExpression(values: readonly OrgLevelValue[]): Expression {
  if (values.length === 0) return { ...array([call('open')]), comment: 'no value yet' };
  return array(
    values.map(({ low, high }) => {
      if (high !== '') return call('range', text(low), text(high));
      return low === "' '" ? call('blank') : text(low);
    }),
  );
}
