import { z } from 'zod';
import { quoted } from '../../../diagnostics/quoted.ts';
import { fieldOf } from '../../granting.ts';
import { defineRule } from '../../rule.ts';

const options = z.strictObject({
  /** The permitted activities by object, as table TACTZ of your system has them: `{ S_TCODE: ['16'] }`. */
  permitted: z.record(z.string(), z.array(z.string())).default({}),
});

export const activity = defineRule<z.output<typeof options>>({
  id: 'correctness/activity',
  severity: 'error',
  title: 'activity that the object does not permit',
  why: "Which activities an object has stands in table TACTZ of the system. Only objects that the option lists, or whose activities the project has imported (`rolewright catalog import`), are judged: what rolewright has seen elsewhere is no complete list. Activities always have two characters, which is checked for all objects; the value blank is `'` in a field of two characters.",
  reference: 'tables TACT and TACTZ',
  bad: "authorizations: { S_TABU_NAM: [{ TABLE: ['T001'], ACTVT: ['02', «'3'»] }] }",
  good: "authorizations: { S_TABU_NAM: [{ TABLE: ['T001'], ACTVT: ['02', '03'] }] }",
  offers: 'suggestions',
  options,
  authorization(authorization, context, report) {
    const { object } = authorization;
    const { permitted } = context.options;
    const listed = Object.hasOwn(permitted, object) ? permitted[object] : undefined;
    const known = listed ?? context.catalog.object(object)?.activities;
    for (const [index, { low, high }] of (fieldOf(authorization, 'ACTVT')?.values ?? []).entries()) {
      if (low === "' '") {
        const suggestions = [{ title: `write "'"`, by: "'" }];
        const help = `in a field of two characters the value blank is "'"`;
        report({ field: 'ACTVT', value: index }, `${object} has no activity ${quoted(low)}`, { help, suggestions });
        continue;
      }
      if (low === '' || high !== '' || low.includes('*') || low.startsWith("'") || low.startsWith('$')) continue;
      if (known !== undefined ? known.includes(low) : low.length === 2) continue;
      const help = known === undefined ? 'activities have two characters' : `it permits ${known.join(', ')}`;
      const padded = `0${low}`;
      const suggestions =
        /^\d$/.test(low) && known?.includes(padded) !== false ? [{ title: `write '${padded}'`, by: padded }] : [];
      report({ field: 'ACTVT', value: index }, `${object} has no activity ${quoted(low)}`, { help, suggestions });
    }
  },
});
