import { z } from 'zod';
import { languageKeys } from '../../../catalog/languages.ts';
import { defineRule } from '../../rule.ts';

const options = z.strictObject({
  /** Languages that every role has a text in: `['EN', 'DE']`. */
  languages: z.array(z.enum(Object.keys(languageKeys) as (keyof typeof languageKeys)[])).default(['EN']),
});

export const missingLanguage = defineRule<z.output<typeof options>>({
  id: 'hygiene/missing-language',
  severity: 'warning',
  title: 'role without a text in a language',
  why: 'Somebody who logs on in that language sees roles without a text, in lists where the text is all they have. The upload deletes the texts of languages that the file does not have.',
  reference: 'reference, section 3 (AGR_TEXTS)',
  bad: "export default defineRole({ name: 'Z_EXAMPLE', text: «{ DE: 'Beispiel' }», authorizations: { S_TCODE: [{ TCD: ['VA03'] }] } });",
  good: "authorizations: { S_TCODE: [{ TCD: ['VA03'] }] }",
  options,
  role(role, context, report) {
    for (const language of context.options.languages) {
      const key: string = languageKeys[language];
      if (role.texts.some((text) => text.language === key && text.short !== '')) continue;
      report({ part: 'text', language: '' }, `there is no text in ${language}`, {
        help: `add it: text: { ${language}: '…' }`,
      });
    }
  },
});
