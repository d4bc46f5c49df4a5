import { defineLayout, digits, letter, name } from '../codec/layout.ts';
import { roleKey } from './common.ts';

export const AGR_BUFFI = defineLayout({
  tag: 'AGR_BUFFI',
  doc: 'The address of a node of the menu',
  sure: 'documented',
  key: ['AGR_NAME', 'OBJECT_ID'],
  fields: {
    ...roleKey,
    OBJECT_ID: digits(8, 'Number of the node'),
    LINK_TYPE: letter('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ', 'W in every row known'),
    URL: name(255, 'Address, catalog, group, space, or the key of a service'),
  },
});
