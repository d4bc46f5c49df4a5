import { blanks, defineLayout, name } from '../codec/layout.ts';
import { roleKey } from './common.ts';

export const AGR_LSD = defineLayout({
  tag: 'AGR_LSD',
  doc: 'The master language of the role; the names of the fields are not known',
  sure: 'real file',
  key: ['AGR_NAME'],
  fields: {
    ...roleKey,
    FILLER: blanks(30, 'Blank in every real row'),
    LANGUAGE: name(1, 'Language key of the master language', { sure: 'inferred' }),
  },
});
