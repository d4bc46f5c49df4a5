import { defineLayout, digits, letter, name, word } from '../codec/layout.ts';
import { roleKey, statusLetters } from './common.ts';

export const AGR_1251 = defineLayout({
  tag: 'AGR_1251',
  doc: 'A value of a field of an authorization',
  sure: 'real file',
  key: ['AGR_NAME', 'COUNTER'],
  fields: {
    ...roleKey,
    COUNTER: digits(6, 'Number of the row within the role'),
    OBJECT: word(10, 'Authorization object', { required: true }),
    AUTH: word(12, 'Which authorization of the object: the AUTH of its AGR_1250 row', { required: true }),
    VARIANT: name(4, 'Blank in every real row'),
    FIELD: word(10, 'Field of the object', { required: true }),
    LOW: name(40, "The value, or the lower end of a range; empty: no value yet; ' ': the value is blank"),
    HIGH: name(40, 'The upper end of a range', { sure: 'documented' }),
    MODIFIED: letter(statusLetters, 'Status of the value: S standard, G maintained, M changed, U put in by hand'),
    DELETED: letter('X ', 'X: inactive', { sure: 'documented' }),
    COPIED: letter('X ', 'X: copied'),
    NEU: letter('ON ', 'O old, N new; O in every real row'),
    NODE: digits(6, 'Number of the node in the authorization tree; zeros are legal'),
  },
});
