import { z } from 'zod';
import { defineRule } from '../../rule.ts';
import { patternOption } from '../../pattern-option.ts';

const options = z.strictObject({
  /** A regular expression that the names of roles match. */
  pattern: patternOption.default('^([YZ]|/[A-Z0-9_]+/)'),
});

export const naming = defineRule<z.output<typeof options>>({
  id: 'hygiene/naming',
  severity: 'warning',
  title: 'role name outside the naming convention',
  why: 'Names that begin with Y, Z or a namespace of your own never collide with roles that SAP delivers, and an upgrade leaves them alone.',
  reference: 'SAP note 16466, customer name range (so cited by the ABAP keyword documentation)',
  bad: "export default defineRole({ name: «'SALES_CLERK'», text: { EN: 'Sales clerk' }, authorizations: { S_TCODE: [{ TCD: ['VA03'] }] } });",
  good: "export default defineRole({ name: '/ACME/SALES_CLERK', text: { EN: 'Sales clerk' }, authorizations: { S_TCODE: [{ TCD: ['VA03'] }] } });",
  options,
  role(role, context, report) {
    const { pattern } = context.options;
    if (new RegExp(pattern, 'u').test(role.name)) return;
    report({ part: 'name' }, `the name does not match the convention ${pattern}`, {
      help: "rename the role, or set the option pattern of 'hygiene/naming'",
    });
  },
});
