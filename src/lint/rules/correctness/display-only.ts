import { z } from 'zod';
import { quoted } from '../../../diagnostics/quoted.ts';
import { fieldOf, indexOfAny, isGranting, spelledValue } from '../../granting.ts';
import { patternOption } from '../../pattern-option.ts';
import { defineRule } from '../../rule.ts';

const options = z.strictObject({
  /** A regular expression that the names of display roles match. */
  pattern: patternOption.default('[_:/-](DISPLAY|DISP|READ_?ONLY|READER|VIEWER|ANZEIGE)([_:/-]|$)'),
  /** Activities that change something. */
  activities: z.array(z.string()).default(['01', '02', '05', '06', '10', '43', '63', '70', '85']),
});

export const displayOnly = defineRule<z.output<typeof options>>({
  id: 'correctness/display-only',
  severity: 'error',
  title: 'display role that changes something',
  why: 'Who approves a display role by its name does not expect it to change anything. Activities are judged by their usual meaning: 01 create, 02 change, 05 lock, 06 delete, 10 post and others.',
  reference: 'table TACT (general knowledge)',
  bad: "export default defineRole({ name: 'Z_SALES_DISPLAY', text: { EN: 'Display' }, authorizations: { F_BKPF_BUK: [{ BUKRS: [org('BUKRS')], ACTVT: ['03', «'02'»] }] } });",
  good: "export default defineRole({ name: 'Z_SALES_DISPLAY', text: { EN: 'Display' }, authorizations: { F_BKPF_BUK: [{ BUKRS: [org('BUKRS')], ACTVT: ['03'] }] } });",
  offers: 'suggestions',
  options,
  authorization(authorization, context, report) {
    const values = fieldOf(authorization, 'ACTVT')?.values;
    if (values === undefined || context.role === undefined) return;
    const index = indexOfAny(values, context.options.activities);
    const value = values[index];
    if (value === undefined || !new RegExp(context.options.pattern, 'u').test(context.role.name)) return;
    if (!isGranting(authorization)) return;
    const says = `${authorization.object} has activity ${quoted(spelledValue(value))}, though the name says that the role only displays`;
    report({ field: 'ACTVT', value: index }, says, {
      help: 'take the activity out, or rename the role',
      suggestions: [{ title: `remove ${quoted(spelledValue(value))}` }],
    });
  },
});
