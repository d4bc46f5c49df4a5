import type { Authorization } from '../model/authorization.ts';

/** AUTH of a role that has no profile yet: ten underscores, then a two-digit number (reference, section 3). */
const withoutProfile = '__________';

/** How many authorizations of one object two digits can number; what follows 99 is not known. */
export const mostAuthorizationsOfAnObject = 100;

/**
 * The AUTH of each authorization, counting up per object: `__________00`, `__________01`. Beyond 99 the number takes
 * three digits and no longer fits its field, so that writing it is reported instead of two being the same.
 */
export function authNumbers(authorizations: readonly Authorization[]): readonly string[] {
  const counts = new Map<string, number>();
  return authorizations.map(({ object }) => {
    const number = counts.get(object) ?? 0;
    counts.set(object, number + 1);
    return withoutProfile + String(number).padStart(2, '0');
  });
}
