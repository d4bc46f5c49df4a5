import { defineLayout, digits, name, text } from '../codec/layout.ts';
import { roleKey } from './common.ts';

export const AGR_HIERT = defineLayout({
  tag: 'AGR_HIERT',
  doc: 'The text of a node of the menu in one language; S/4HANA 2023 has one more column, DESCRIPTION, of unknown width',
  sure: 'real file',
  key: ['AGR_NAME', 'SPRAS', 'OBJECT_ID'],
  fields: {
    ...roleKey,
    SPRAS: name(1, 'Language key', { required: true }),
    OBJECT_ID: digits(8, 'Number of the node'),
    TEXT: text(80, 'The text', { sure: 'inferred' }),
  },
});
