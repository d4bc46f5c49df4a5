import { defineLayout, digits, letter, name } from '../codec/layout.ts';
import { roleKey } from './common.ts';

export const AGR_HIER = defineLayout({
  tag: 'AGR_HIER',
  doc: 'A node of the menu',
  sure: 'real file',
  key: ['AGR_NAME', 'OBJECT_ID'],
  fields: {
    ...roleKey,
    OBJECT_ID: digits(8, 'Number of the node; the root is 1 and never stored'),
    PARENT_ID: digits(8, 'Number of the node above'),
    FOLDER: letter('X ', 'X: a folder', { sure: 'live system' }),
    SORT_ORDER: digits(8, 'Place among the nodes of the same parent: 10, 20, 30'),
    REPORTTYPE: name(2, 'TR transaction, OT other; blank for a plain folder'),
    REPORT: name(48, 'Transaction code, SERVICE, CAT_PROVIDER, URL ...'),
    MENU_LEVEL: digits(2, 'Depth, 01 for the top nodes'),
    SAP_GUID: name(32, 'Blank in every real row'),
    ATTRIBUTES: name(10, 'X in its first position'),
    TARGET_SYS: name(32, 'Target system'),
    X_POS: digits(5, 'Zeros'),
    Y_POS: digits(5, 'Zeros'),
    BOOK_INFO: name(12, 'Not seen', { sure: 'documented' }),
    SOURCE_AGR: name(30, 'Role that the node was copied from', { sure: 'documented' }),
    ICON: name(128, 'Icon', { sure: 'documented' }),
    FLAGS: name(16, 'Flags', { sure: 'documented' }),
    APPL_ALIAS: name(60, 'Alias of the application', { sure: 'documented' }),
  },
});
