import { quoted } from '../../../diagnostics/quoted.ts';
import { defineRule } from '../../rule.ts';

export const textIsName = defineRule({
  id: 'hygiene/text-is-name',
  severity: 'warning',
  title: 'text that repeats the name',
  why: 'The text is what people choose roles by. One that repeats the technical name, or is empty, tells them nothing.',
  reference: 'usual audit catalogues for SAP systems (general knowledge)',
  bad: "export default defineRole({ name: 'Z_EXAMPLE', text: { EN: «'Z_EXAMPLE'» } });",
  good: "export default defineRole({ name: 'Z_EXAMPLE', text: { EN: 'Display sales orders' } });",
  role(role, _context, report) {
    const name = bare(role.name);
    for (const { language, short } of role.texts) {
      if (bare(short) !== name && short !== '') continue;
      const says = short === '' ? 'a text is empty' : `the text ${quoted(short)} repeats the name`;
      report({ part: 'text', language }, says, { help: 'say what somebody with the role can do' });
    }
  },
});

function bare(text: string): string {
  return text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}
