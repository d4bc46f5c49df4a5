import type { User } from '../../model/user.ts';

/** Users whom one pass of SU10 can set up together: the first one stands for what they share. */
export interface Batch {
  readonly shared: User;
  readonly users: readonly User[];
}

/** Puts users with equal settings, parameters and roles together, in the order in which they first appear. */
export function batchesOf(users: readonly User[]): readonly Batch[] {
  const batches = new Map<string, User[]>();
  for (const user of users) {
    const key = keyOf(user);
    const batch = batches.get(key);
    if (batch === undefined) batches.set(key, [user]);
    else batch.push(user);
  }
  return [...batches.values()].flatMap((each) => (each[0] === undefined ? [] : [{ shared: each[0], users: each }]));
}

/** Everything but what belongs to one user alone. */
function keyOf({
  name: _name,
  lastName: _last,
  firstName: _first,
  email: _email,
  alias: _alias,
  ...shared
}: User): string {
  return JSON.stringify(shared);
}
