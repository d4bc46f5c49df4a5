import { defineLayout, name, word } from '../codec/layout.ts';
import { changed, created, roleKey } from './common.ts';

export const AGR_FLAGS = defineLayout({
  tag: 'AGR_FLAGS',
  doc: 'A flag of the role; COLL_AGR has to be there',
  sure: 'real file',
  key: ['AGR_NAME', 'FLAG_TYPE'],
  fields: {
    ...roleKey,
    FLAG_TYPE: word(10, 'COLL_AGR (blank: single, X: composite), MASTER_LAN, RESP_USER, DEVCLASS ...', {
      required: true,
    }),
    ...created,
    ...changed,
    FLAG_VALUE: name(32, 'Value of the flag'),
  },
});
