import { defineLayout, digits, letter, name, word } from '../codec/layout.ts';
import { roleKey } from './common.ts';

export const AGR_TCODES = defineLayout({
  tag: 'AGR_TCODES',
  doc: 'A transaction of the menu',
  sure: 'real file',
  key: ['AGR_NAME', 'TYPE', 'TCODE'],
  fields: {
    ...roleKey,
    TYPE: word(2, 'TR for a transaction', { required: true }),
    TCODE: name(48, 'Transaction code', { required: true }),
    EXCLUDE: letter('X ', 'X: excluded'),
    DIRECT: letter('X ', 'X: put into the menu directly'),
    INHERITED: letter('X ', 'X: inherited from the imparting role'),
    FOLDER: digits(5, 'Zeros in every real row'),
  },
});
