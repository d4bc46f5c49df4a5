import { defineLayout, digits, letter, name } from '../codec/layout.ts';
import { roleKey } from './common.ts';

export const AGR_USERT = defineLayout({
  tag: 'AGR_USERT',
  doc: 'A user of the role; the importer takes it on request only',
  sure: 'documented',
  fields: {
    ...roleKey,
    UNAME: name(12, 'User', { required: true }),
    FROM_DAT: digits(8, 'Begin of the assignment, YYYYMMDD'),
    TO_DAT: digits(8, 'End of the assignment, YYYYMMDD'),
    EXCLUDE: letter('X ', 'X: excluded'),
    CHANGE_DAT: digits(8, 'Date of the last change, YYYYMMDD'),
    CHANGE_TIM: digits(6, 'Time of the last change, HHMMSS'),
    CHANGE_TST: digits(15, 'Time stamp of the last change', { stamp: true }),
    ORG_FLAG: letter('X ', 'X: assigned through organizational management'),
    COL_FLAG: letter('X ', 'X: assigned through a composite role'),
  },
});
