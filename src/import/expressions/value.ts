import type { Catalog } from '../../catalog/catalog.ts';
import type { Value } from '../../model/value.ts';
import { isOpen } from '../../model/value.ts';
import type { Expression } from '../expression.ts';
import { boolean, call, object, text } from '../expression.ts';

/** What the values of an authorization have when they say nothing of themselves. */
export interface Inherited {
  readonly status: Value['status'];
}

/** A value as an author spells it: `'03'`, `range('01', '03')`, `org('BUKRS')`, `open()`, `blank()`. */
export function valueExpression(value: Value, inherited: Inherited, catalog: Catalog): Expression {
  const { low, high, status, inactive } = value;
  const own = {
    status: status === inherited.status ? undefined : text(status),
    inactive: inactive === undefined ? undefined : boolean(inactive),
  };
  const options = own.status === undefined && own.inactive === undefined ? undefined : object(own);
  if (isOpen(value)) return call('open', options);
  if (high !== '') return call('range', text(low), text(high), options);
  if (low === "' '") return call('blank', options);
  if (low.startsWith('$') && catalog.orgLevel(low.slice(1)) !== undefined) {
    return call('org', text(low.slice(1)), options);
  }
  return options === undefined ? text(low) : call('value', text(low), options);
}
