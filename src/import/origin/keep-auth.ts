import { isDeepStrictEqual } from 'node:util';
import type { Authorization } from '../../model/authorization.ts';

const prefixWidth = 10;

/**
 * The AUTH of each authorization of a changed role (reference, section 3): one that is as it was keeps its own, one
 * that was changed takes that of the authorization in whose place it stands, a new one the next number of its object.
 *
 * @param authOf the AUTH of an authorization of the download
 */
export function keptAuths(
  before: readonly Authorization[],
  now: readonly Authorization[],
  authOf: (authorization: Authorization) => string,
): readonly string[] {
  const free = new Set(before);
  const auths = new Map<Authorization, string>();
  const take = (authorization: Authorization, from: Authorization | undefined) => {
    if (from === undefined) return;
    free.delete(from);
    auths.set(authorization, authOf(from));
  };
  for (const each of now) {
    const isSame = (other: Authorization) => other.object === each.object && isDeepStrictEqual(other, each);
    take(each, free.has(each) ? each : [...free].find(isSame));
  }
  for (const each of now) {
    if (auths.has(each)) continue;
    take(
      each,
      [...free].find(({ object }) => object === each.object),
    );
  }
  const [first] = before;
  const prefix = (first === undefined ? '' : authOf(first)).slice(0, prefixWidth).padEnd(prefixWidth, '_');
  const taken = new Set([...now].map((each) => `${each.object}\0${auths.get(each) ?? ''}`));
  return now.map((each) => {
    const kept = auths.get(each);
    if (kept !== undefined) return kept;
    for (let number = 0; ; number++) {
      const auth = prefix + String(number).padStart(2, '0');
      if (taken.has(`${each.object}\0${auth}`)) continue;
      taken.add(`${each.object}\0${auth}`);
      return auth;
    }
  });
}
