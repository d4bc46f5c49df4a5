import type { Parameters } from '../../parameters.ts';
import { isParameter } from '../resolve-parameter.ts';

/**
 * Notes the parameters in what a role of this side leaves out: nobody asks for their values, but the configuration gives
 * them for the role of the other side.
 */
export function noteParameters(leftOut: unknown, parameters: Parameters): void {
  const waiting: unknown[] = [leftOut];
  const seen = new Set<unknown>();
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    const name: unknown = isParameter(value) ? Reflect.get(value, 'name') : undefined;
    if (typeof name === 'string') parameters.contentOf(name);
    waiting.push(...contentOf(value));
  }
}

function contentOf(value: object): readonly unknown[] {
  try {
    return Object.values(value).filter((each) => each !== undefined);
  } catch {
    return [];
  }
}
