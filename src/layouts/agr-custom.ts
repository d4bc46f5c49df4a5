import { defineLayout, digits, letter, name } from '../codec/layout.ts';
import { changed, roleKey } from './common.ts';

export const AGR_CUSTOM = defineLayout({
  tag: 'AGR_CUSTOM',
  doc: 'A customizing project or view of the role',
  sure: 'documented',
  fields: {
    ...roleKey,
    VIEWNAME: name(32, 'Project or view', { required: true }),
    IS_VIEW: letter('X ', 'X: a view'),
    ...changed,
    CHANGE_TST: digits(15, 'Time stamp of the last change', { stamp: true }),
    ATTRIBUTES: name(10, 'Attributes'),
  },
});
