import { z } from 'zod';
import { defineRule } from '../../rule.ts';
import { authorizationsOfAProfile, profilesOf } from '../../profile-estimate.ts';

const options = z.strictObject({
  /** So many profiles for one role are no finding. */
  mostProfiles: z.number().int().min(1).default(1),
});

export const tooManyAuthorizations = defineRule<z.output<typeof options>>({
  id: 'hygiene/too-many-authorizations',
  severity: 'info',
  title: 'role with more than one profile',
  why: `A profile holds about ${authorizationsOfAProfile} authorizations, and a user at most 312 profiles. Large roles take several of them. The number for one profile is general knowledge, so this is an estimate.`,
  reference: 'the maximum of 312 profiles is general knowledge, the size of a profile an estimate',
  bad: `export default defineRole({
  name: «'Z_EXAMPLE'»,
  text: { EN: 'Example' },
  authorizations: Object.fromEntries(
    ['S_TCODE', 'S_BTCH_NAM'].map((object) => [
      object,
      Array.from({ length: 80 }, (_, number) => ({ [object === 'S_TCODE' ? 'TCD' : 'BTCUNAME']: [\`Z_\${number}\`] })),
    ]),
  ),
});`,
  good: "authorizations: { S_TCODE: [{ TCD: ['VA03'] }] }",
  options,
  role(role, context, report) {
    const profiles = profilesOf(role);
    if (profiles <= context.options.mostProfiles) return;
    report({ part: 'name' }, `${role.authorizations.length} authorizations take about ${profiles} profiles`, {
      help: 'join authorizations that differ in one field only, or part the role',
    });
  },
});
