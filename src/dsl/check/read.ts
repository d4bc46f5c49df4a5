import type { Spot } from './spot.ts';
import { describe } from './describe.ts';
import { isParameter, resolveParameter } from './resolve-parameter.ts';

/** Properties of a plain object in their order, each read exactly once. */
export type Properties = ReadonlyMap<string, unknown>;

/**
 * Reads the own properties of a plain object: no arrays, no instances of classes, nothing inherited. Properties that
 * are `undefined` count as left out. What cannot be read is reported.
 */
export function readProperties(spot: Spot, value: unknown, expected: string): Properties | undefined {
  if (!isPlainObject(value)) {
    spot.report('R1005', { expected, found: describe(value) });
    return undefined;
  }
  const properties = new Map<string, unknown>();
  try {
    for (const key of Reflect.ownKeys(value)) {
      if (typeof key === 'string') readProperty(spot, value, key, properties);
      else if (!isMark(key))
        spot.report('R1005', { expected: 'an object whose keys are texts', found: `one with the key ${String(key)}` });
    }
    return properties;
  } catch {
    spot.report('R1009', {});
    return undefined;
  }
}

function readProperty(spot: Spot, object: object, key: string, properties: Map<string, unknown>): void {
  let content: unknown;
  try {
    content = Reflect.get(object, key);
  } catch {
    spot.at(key, `${spot.subject} ${key}`).report('R1009', {});
    return;
  }
  if (content !== undefined)
    properties.set(
      key,
      isParameter(content) ? resolveParameter(spot.at(key, `${spot.subject} ${key}`), content) : content,
    );
}

/** A property, or something else when it is left out; `null` is not left out. */
export function propertyOr(properties: Properties, name: string, otherwise: unknown): unknown {
  return properties.has(name) ? properties.get(name) : otherwise;
}

/** What an array holds, how much at most, and the code that says that it is more. */
export interface ArrayKind {
  readonly of: string;
  readonly limit: number;
  readonly tooMany: 'R1040' | 'R1041' | 'R1052' | 'R1105' | 'R1321' | 'R1410';
}

/** The elements of an array, `undefined` when it is none or has too many. */
export function readArray(
  spot: Spot,
  value: unknown,
  { of, limit, tooMany }: ArrayKind,
): readonly unknown[] | undefined {
  try {
    if (!Array.isArray(value)) {
      spot.report('R1006', { of, found: describe(value) });
      return undefined;
    }
    // Asked before anything is read: an array can say that it has four thousand million elements.
    const count = value.length;
    if (count <= limit) {
      const elements: unknown[] = [];
      for (let index = 0; index < count; index++) elements.push(value[index]);
      return elements;
    }
    spot.report(tooMany, { count, limit });
  } catch {
    spot.report('R1009', {});
  }
  return undefined;
}

/** An element of an array of values: what it is, and where the author wrote it. */
export interface Element {
  readonly value: unknown;
  readonly spot: Spot;
}

/**
 * The elements of an array as `readArray` gives them, with what their parameters stand for: a parameter that stands for
 * several values becomes several elements of one place.
 */
export function readElements(spot: Spot, value: unknown, kind: ArrayKind): readonly Element[] | undefined {
  const given = readArray(spot, value, kind);
  if (given === undefined) return undefined;
  const elements: Element[] = [];
  for (const [index, element] of given.entries()) {
    const at = spot.at(index);
    const content = isParameter(element) ? resolveParameter(at, element) : element;
    if (content === element || !Array.isArray(content)) elements.push({ value: content, spot: at });
    else for (const each of readArray(at, content, kind) ?? []) elements.push({ value: each, spot: at });
  }
  if (elements.length <= kind.limit) return elements;
  spot.report(kind.tooMany, { count: elements.length, limit: kind.limit });
  return undefined;
}

/** Plain: made by a literal, `Object.create(null)` or JSON, also in another realm. Never throws. */
function isPlainObject(value: unknown): value is object {
  try {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype === null || prototype === Object.prototype) return true;
    // The root of another realm has no prototype of its own and the methods of Object.prototype.
    return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, 'isPrototypeOf');
  } catch {
    return false;
  }
}

const isMark = (key: symbol): boolean => Symbol.keyFor(key)?.startsWith('rolewright.') === true;
