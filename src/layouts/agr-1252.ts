import { defineLayout, digits, name, word } from '../codec/layout.ts';
import { roleKey } from './common.ts';

export const AGR_1252 = defineLayout({
  tag: 'AGR_1252',
  doc: 'A value of an organizational level',
  sure: 'real file',
  key: ['AGR_NAME', 'COUNTER'],
  fields: {
    ...roleKey,
    COUNTER: digits(6, 'Number of the row within the role'),
    VARBL: word(40, 'The org level, as the values of AGR_1251 name it: $BUKRS', { required: true }),
    LOW: name(40, 'The value, or the lower end of a range; empty: no value yet'),
    HIGH: name(40, 'The upper end of a range', { sure: 'inferred' }),
  },
});
