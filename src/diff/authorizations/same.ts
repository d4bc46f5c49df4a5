import type { Authorization, AuthorizationField } from '../../model/authorization.ts';
import type { Value } from '../../model/value.ts';

/** Whether two authorizations say the same, whatever the order of their values. */
export function sameAuthorization(left: Authorization, right: Authorization): boolean {
  return (
    left.object === right.object &&
    left.status === right.status &&
    left.inactive === right.inactive &&
    left.text === right.text &&
    left.fields.length === right.fields.length &&
    left.fields.every((field, index) => sameField(field, right.fields[index]))
  );
}

function sameField(left: AuthorizationField, right: AuthorizationField | undefined): boolean {
  if (left.name !== right?.name || left.values.length !== right.values.length) return false;
  if (left.values.every((value, index) => sameValue(value, right.values[index]))) return true;
  const sorted = left.values.map(valueKey).sort();
  const others = right.values.map(valueKey).sort();
  return sorted.every((key, index) => key === others[index]);
}

function sameValue(left: Value, right: Value | undefined): boolean {
  return (
    left.low === right?.low &&
    left.high === right.high &&
    left.status === right.status &&
    left.inactive === right.inactive
  );
}

/** A text that is the same for two authorizations that say the same. */
export function contentKey({ object, status, inactive, text, fields }: Authorization): string {
  const values = fields.map(({ name, values: list }) => [name, ...list.map(valueKey).sort()]);
  return JSON.stringify([object, status, inactive, text, values]);
}

/** What makes a value another row than the next one. */
export function valueKey(value: Value): string {
  return `${spellingKey(value)}\0${value.status}\0${String(value.inactive)}`;
}

/** What a value grants, by its spelling. */
export function spellingKey({ low, high }: { readonly low: string; readonly high: string }): string {
  return `${low}\0${high}`;
}
