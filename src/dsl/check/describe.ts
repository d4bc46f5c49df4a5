import { specialValue } from '../../catalog/authorization-type.ts';
import { quoted } from '../../diagnostics/quoted.ts';

/**
 * What a value is, for a sentence: `the number 3`, `"x"`, `an array`, `open()`. Takes anything and never throws,
 * not even for a proxy that throws in every trap.
 */
export function describe(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return quoted(value);
    case 'number':
      return `the number ${String(value)}`;
    case 'bigint':
      return `the number ${String(value).slice(0, 40)}n`;
    case 'boolean':
      return String(value);
    case 'undefined':
      return 'undefined';
    case 'symbol':
      return 'a symbol';
    case 'function':
      return 'a function';
    case 'object':
      return value === null ? 'null' : describeObject(value);
  }
}

function describeObject(value: object): string {
  try {
    if (Array.isArray(value)) return 'an array';
    const special: unknown = Reflect.get(value, specialValue);
    if (typeof special === 'string') return `${special}()`;
    if (typeof Reflect.get(value, 'then') === 'function') return 'a promise';
    const made: unknown = Reflect.get(value, 'constructor');
    const name: unknown = typeof made === 'function' ? made.name : '';
    return typeof name === 'string' && !['', 'Object'].includes(name) ? `an object of the class ${name}` : 'an object';
  } catch {
    return 'an object that cannot be read';
  }
}
