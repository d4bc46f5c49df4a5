import { defineLayout, name } from '../codec/layout.ts';
import { changed, changedStamp, created, createdStamp, roleKey } from './common.ts';

export const AGR_DEFINE = defineLayout({
  tag: 'AGR_DEFINE',
  doc: 'The role itself',
  sure: 'real file',
  key: ['AGR_NAME'],
  fields: {
    ...roleKey,
    PARENT_AGR: name(30, 'Imparting role of a derived role'),
    ...created,
    CREATE_TMP: createdStamp,
    ...changed,
    CHANGE_TMP: changedStamp,
    ATTRIBUTES: name(10, 'Attributes; the importer clears them'),
  },
});
