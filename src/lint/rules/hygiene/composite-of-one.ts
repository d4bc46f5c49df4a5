import { defineRule } from '../../rule.ts';

export const compositeOfOne = defineRule({
  id: 'hygiene/composite-of-one',
  severity: 'warning',
  title: 'composite role of one role',
  why: 'A composite role bundles roles. With one child, or none, it is only another name for it.',
  reference: 'usual audit catalogues for SAP systems (general knowledge)',
  bad: "export default defineComposite({ name: «'Z_ALL'», text: { EN: 'All' }, roles: [externalRole('Z_ONE')] });",
  good: "export default defineComposite({ name: 'Z_ALL', text: { EN: 'All' }, roles: [externalRole('Z_ONE'), externalRole('Z_TWO')] });",
  role(role, _context, report) {
    if (role.kind !== 'composite' || role.children.length > 1) return;
    const [child] = role.children;
    report({ part: 'name' }, child === undefined ? 'it bundles no role' : `it bundles one role only, ${child}`, {
      help: 'assign the role itself',
    });
  },
});
