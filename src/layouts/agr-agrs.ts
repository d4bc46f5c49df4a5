import { defineLayout, name } from '../codec/layout.ts';
import { roleKey } from './common.ts';

export const AGR_AGRS = defineLayout({
  tag: 'AGR_AGRS',
  doc: 'A single role of a composite role',
  sure: 'documented',
  key: ['AGR_NAME', 'CHILD_AGR'],
  fields: {
    ...roleKey,
    CHILD_AGR: name(30, 'Name of the single role', { required: true }),
    ATTRIBUTES: name(10, 'X: the assignment is not active'),
  },
});
