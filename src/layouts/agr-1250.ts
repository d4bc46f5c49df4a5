import { defineLayout, digits, letter, name, text, word } from '../codec/layout.ts';
import { roleKey, statusLetters } from './common.ts';

export const AGR_1250 = defineLayout({
  tag: 'AGR_1250',
  doc: 'An authorization',
  sure: 'real file',
  key: ['AGR_NAME', 'COUNTER'],
  fields: {
    ...roleKey,
    COUNTER: digits(6, 'Number of the row within the role'),
    OBJECT: word(10, 'Authorization object', { required: true }),
    AUTH: word(12, 'Profile name and a two-digit number, __________00 without a profile', { required: true }),
    VARIANT: name(4, 'Blank in every real row; not the SU24 variant'),
    MODIFIED: letter(statusLetters, 'S standard, G maintained, M changed, U put in by hand'),
    DELETED: letter('X ', 'X: inactive', { sure: 'documented' }),
    COPIED: letter('X ', 'X: copied'),
    NEU: letter('ON ', 'O old, N new; O in every real row'),
    NODE: digits(6, 'Number of the node in the authorization tree; zeros are legal'),
    ATEXT: text(60, 'Text of the authorization', { release: '740' }),
  },
});
