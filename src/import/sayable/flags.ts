import type { RoleFlag } from '../../model/role.ts';
import type { Losses } from './loss.ts';

/** The flags that every source makes, with the longest value that it can give them. */
const said: Readonly<Record<string, number>> = { DEVCLASS: 30, FORCE_MIX: 0, RESP_USER: 12 };

/** The flags as a source can say them: package and responsible user, and FORCE_MIX blank. */
export function sayableFlags(flags: readonly RoleFlag[], losses: Losses): readonly RoleFlag[] {
  for (const { name, value } of flags) if (!isSayable(name, value)) losses.add(`flag ${name}`);
  return Object.keys(said).map((name) => {
    const given = flags.find((flag) => flag.name === name);
    if (given === undefined) losses.add(`that it has no flag ${name}`);
    return { name, value: given !== undefined && isSayable(name, given.value) ? given.value : '' };
  });
}

function isSayable(name: string, value: string): boolean {
  if (!Object.hasOwn(said, name)) return false;
  return value.length <= (said[name] ?? 0) && !/^ | $|[\p{Ll}\p{Cc}\p{Cs}\u2028\u2029]/u.test(value);
}
