import { defineLayout, digits, name } from '../codec/layout.ts';
import { roleKey } from './common.ts';

export const AGR_MINI = defineLayout({
  tag: 'AGR_MINI',
  doc: 'A mini application of the role',
  sure: 'documented',
  fields: {
    ...roleKey,
    SORT_ORDER: digits(2, 'Place'),
    HEIGHT: digits(5, 'Height'),
    URL: name(255, 'Address'),
  },
});
