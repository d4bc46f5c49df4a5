import { defineLayout, digits, name, text } from '../codec/layout.ts';
import { roleKey } from './common.ts';

export const AGR_TEXTS = defineLayout({
  tag: 'AGR_TEXTS',
  doc: 'A line of the description of the role in one language',
  sure: 'real file',
  key: ['AGR_NAME', 'SPRAS', 'LINE'],
  fields: {
    ...roleKey,
    SPRAS: name(1, 'Language key', { required: true }),
    LINE: digits(5, '00000 the short text, from 00001 on the long text (inferred)'),
    TEXT: text(80, 'The text; the row of the short text is there even when it is empty'),
  },
});
