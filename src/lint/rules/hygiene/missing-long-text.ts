import { defineRule } from '../../rule.ts';

export const missingLongText = defineRule({
  id: 'hygiene/missing-long-text',
  severity: 'info',
  title: 'role without a long text',
  why: 'The long text says what the role is for, who may have it, and who answers for it: what auditors ask first.',
  reference: 'usual audit catalogues for SAP systems (general knowledge)',
  bad: "export default defineRole({ name: «'Z_EXAMPLE'», text: { EN: 'Example' } });",
  good: "longText: { EN: 'For the clerks who look at sales orders.' }",
  recommended: false,
  role(role, _context, report) {
    if (role.texts.some(({ long }) => long.length > 0)) return;
    report({ part: 'name' }, 'there is no long text', { help: "add it: longText: { EN: '…' }" });
  },
});
