import { mostProfiles } from '../../../model/user-fields.ts';
import type { Role } from '../../../model/role.ts';
import { z } from 'zod';
import { profilesOf } from '../../profile-estimate.ts';
import { defineRule } from '../../rule.ts';
import { rolesOfUser } from '../../roles-of-user.ts';

const options = z.strictObject({
  /** The most profiles of a user. */
  most: z.number().int().min(1).default(mostProfiles),
});

export const tooManyProfiles = defineRule<z.output<typeof options>>({
  id: 'hygiene/too-many-profiles',
  severity: 'warning',
  title: 'user with too many profiles',
  why: 'A user has at most 312 profiles; what is assigned beyond that is missing without a word. How many a role brings is an estimate.',
  reference: 'the maximum of 312 profiles is general knowledge, the size of a profile an estimate',
  bad: `const roles = Array.from({ length: 312 }, (_, number) => \`Z_ROLE_\${number}\`).map((name) =>
  defineRole({
    name,
    text: { EN: 'A role' },
    authorizations: Object.fromEntries(
      ['S_TCODE', 'S_BTCH_NAM'].map((object) => [
        object,
        Array.from({ length: 80 }, (_, number) => ({ [object === 'S_TCODE' ? 'TCD' : 'BTCUNAME']: [\`Z_\${number}\`] })),
      ]),
    ),
  }),
);
export default [...roles, defineUser({ name: «'JDOE'», type: 'dialog', roles })];`,
  good: `const role = defineRole({ name: 'Z_EXAMPLE', text: { EN: 'Example' }, authorizations: { S_TCODE: [{ TCD: ['VA03'] }] } });
export default [role, defineUser({ name: 'JDOE', type: 'dialog', roles: [role] })];`,
  options,
  user(user, context, report) {
    const sum = rolesOfUser(user, context.roles).reduce((total: number, role: Role) => total + profilesOf(role), 0);
    const { most } = context.options;
    if (sum <= most) return;
    report({ part: 'user' }, `the roles bring about ${sum} profiles, more than ${most}`, {
      help: 'assign fewer roles, or smaller ones',
    });
  },
});
