import { stringLiteral } from './string-literal.ts';

/**
 * A property name as it stands in an object literal: plain where it can be, else quoted. `__proto__` is computed,
 * because any other spelling of it would set the prototype.
 */
export function propertyName(name: string): string {
  if (name === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? name : stringLiteral(name);
}
