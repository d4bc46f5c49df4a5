import type { Catalog } from '../../catalog/catalog.ts';
import type { ServiceSource } from '../../catalog/service-source.ts';
import type { Authorization, AuthorizationField } from '../../model/authorization.ts';
import { isHashValue } from '../../model/service-hashes.ts';
import { isOpen } from '../../model/value.ts';
import type { Expression } from '../expression.ts';
import { array, boolean, entries, text } from '../expression.ts';
import { hashComment } from './services.ts';
import { valueExpression } from './value.ts';

/** What authorizations are written with. */
export interface SpellingContext {
  readonly catalog: Catalog;
  readonly services: readonly ServiceSource[];
  /** SAP's key of the language that a source need not name. */
  readonly usualLanguage: string;
}

/** The authorizations of a role by object; `undefined` when it has none. */
export function authorizationsExpression(
  authorizations: readonly Authorization[],
  context: SpellingContext,
): Expression | undefined {
  const byObject = new Map<string, Expression[]>();
  for (const authorization of authorizations) {
    const list = byObject.get(authorization.object) ?? [];
    byObject.set(authorization.object, list);
    list.push(authorizationExpression(authorization, context));
  }
  if (byObject.size === 0) return undefined;
  return { ...entries([...byObject].map(([object, list]) => [object, array(list)])), expanded: true } as Expression;
}

function authorizationExpression(authorization: Authorization, context: SpellingContext): Expression {
  const { status, inactive, text: own, fields } = authorization;
  return entries([
    ...fields.map((field): [string, Expression] => [field.name, fieldExpression(field, authorization, context)]),
    ['status', status === 'U' ? undefined : text(status)],
    ['inactive', inactive ? boolean(true) : undefined],
    ['text', own === '' ? undefined : text(own)],
  ]);
}

function fieldExpression(
  { name, values }: AuthorizationField,
  authorization: Authorization,
  { catalog, services }: SpellingContext,
): Expression {
  const elements = values.map((value): Expression => {
    const expression = valueExpression(value, authorization, catalog);
    if (!isHashValue(authorization.object, name, value.low)) return expression;
    return { ...expression, comment: hashComment(value.low, services) };
  });
  const [first] = values;
  const expression = array(elements);
  return first !== undefined && isOpen(first) ? { ...expression, comment: `${name} has no value yet` } : expression;
}
