import { defineLayout, name, word } from '../codec/layout.ts';
import { changed, changedStamp, created, createdStamp, roleKey } from './common.ts';

export const AGR_TIME = defineLayout({
  tag: 'AGR_TIME',
  doc: 'When a part of the role was changed; the importer ignores it',
  sure: 'real file',
  key: ['AGR_NAME', 'TYPE'],
  fields: {
    ...roleKey,
    TYPE: word(10, 'MENU, PROFILE, SYSTTARTMP', { required: true }),
    ...created,
    CREATE_TMP: createdStamp,
    ...changed,
    CHANGE_TMP: changedStamp,
    ATTRIBUTES: name(10, 'Attributes', { sure: 'inferred' }),
  },
});
