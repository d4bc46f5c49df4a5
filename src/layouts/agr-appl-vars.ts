import { defineLayout, letter, name } from '../codec/layout.ts';
import { roleKey } from './common.ts';

export const AGR_APPL_VARS = defineLayout({
  tag: 'AGR_APPL_VARS',
  doc: 'A variant of the authorization defaults of a menu application (S/4HANA 2020 and later); never seen in a file',
  sure: 'documented',
  fields: {
    ...roleKey,
    TYPE: name(2, 'Type of the application', { required: true }),
    NAME: name(30, 'Key of the application; how a variant is written here is not known', { required: true }),
    ACTIVE: letter('X ', 'X: selected'),
  },
});
