import { defineRule } from '../../rule.ts';

export const emptyRole = defineRule({
  id: 'hygiene/empty-role',
  severity: 'warning',
  title: 'role that grants nothing',
  why: 'A role without authorizations gets no profile; whoever has it has nothing but its menu. Often a part of the work is missing.',
  reference: 'usual audit catalogues for SAP systems (general knowledge)',
  bad: "export default defineRole({ name: «'Z_EXAMPLE'», text: { EN: 'Example' } });",
  good: "authorizations: { S_TCODE: [{ TCD: ['VA03'] }] }",
  role(role, _context, report) {
    if (role.kind === 'composite' || role.authorizations.some(({ inactive }) => !inactive)) return;
    const says = role.authorizations.length === 0 ? 'there are no authorizations' : 'all authorizations are inactive';
    report({ part: 'name' }, says, { help: 'add authorizations, or remove the role' });
  },
});
