import type { Authorization, AuthorizationField } from '../model/authorization.ts';
import type { Status, Value } from '../model/value.ts';
import { byCode } from './by-code.ts';

/** An authorization while its rows come in. */
export class AuthorizationDraft {
  readonly object: string;
  readonly auth: string;
  /** Line of its AGR_1250 row, 0 while there is none. */
  line = 0;
  /** Line of the first of its AGR_1251 rows. */
  firstValueLine = 0;
  status: Status = '';
  inactive = false;
  text = '';
  /** The one that came up after it: the values mostly follow in the same order. */
  next: AuthorizationDraft | undefined;
  #fields: AuthorizationField[] = [];

  constructor(object: string, auth: string) {
    this.object = object;
    this.auth = auth;
  }

  /** Takes fields with their values, behind those that it has. */
  add(fields: AuthorizationField[]): void {
    if (this.#fields.length === 0) this.#fields = fields;
    else for (const field of fields) this.#fields.push(field);
  }

  /** The authorization: each field once, in order of their names, values in order of their rows. */
  finish(): Authorization {
    const { object, status, inactive, text } = this;
    const fields = this.#fields.sort((left, right) => byCode(left.name, right.name));
    return { object, status, inactive, text, fields: this.#judged(joined(fields)) };
  }

  /** A value says whether it is inactive only when it differs from its authorization. */
  #judged(fields: readonly AuthorizationField[]): readonly AuthorizationField[] {
    const anyInactive = fields.some(({ values }) => values.some(({ inactive }) => inactive === true));
    if (!this.inactive && !anyInactive) return fields;
    return fields.map(({ name, values }) => ({ name, values: values.map((value) => this.#judgedValue(value)) }));
  }

  #judgedValue({ low, high, status, inactive = false }: Value): Value {
    return inactive === this.inactive ? { low, high, status } : { low, high, status, inactive };
  }
}

/** Fields whose rows came in several parts become one; sorting has put the parts side by side, in their order. */
function joined(fields: readonly AuthorizationField[]): readonly AuthorizationField[] {
  if (fields.every((field, index) => field.name !== fields[index + 1]?.name)) return fields;
  const whole: { readonly name: string; readonly values: Value[] }[] = [];
  for (const { name, values } of fields) {
    const last = whole.at(-1);
    if (last?.name !== name) whole.push({ name, values: [...values] });
    else for (const value of values) last.values.push(value);
  }
  return whole;
}
