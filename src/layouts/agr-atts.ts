import { defineLayout, letter, name, word } from '../codec/layout.ts';
import { roleKey } from './common.ts';

export const AGR_ATTS = defineLayout({
  tag: 'AGR_ATTS',
  doc: 'An attribute of the role',
  sure: 'documented',
  fields: {
    ...roleKey,
    ATT_TYPE: word(20, 'Kind of the attribute', { required: true }),
    ATT_VALUE: name(50, 'Value of the attribute'),
    ATT_NEG: letter('X ', 'X: negated'),
    ATT_DYN: letter('X ', 'X: dynamic'),
  },
});
