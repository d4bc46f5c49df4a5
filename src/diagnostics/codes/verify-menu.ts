import { kind } from '../kind.ts';
import { quoted } from '../quoted.ts';

/** What a look at the menu of a role file with the eyes of the importer finds. */
export const verifyMenuCodes = {
  R2519: kind<{ readonly role: string; readonly table: string }>({
    severity: 'warning',
    title: 'row for the root of the menu',
    why: 'The root of the menu is node 00000001 and is never stored; the importer drops its rows (read in an old public copy of its logic).',
    message: ({ role, table }) =>
      `menu of ${role}: the importer drops this ${table} row, because node 00000001 is the root of the menu`,
    help: () => 'give the node another number if it is meant to show, or remove the row',
    example: { role: 'Z_SALES', table: 'AGR_HIER' },
  }),
  R2520: kind<{ readonly role: string; readonly node: string; readonly report: string }>({
    severity: 'warning',
    title: 'menu entry without its address',
    why: 'Web addresses, services, catalogs, groups and spaces have their address in AGR_BUFFI, in the row with the number of their node (reference, section 4: read in a live system). What PFCG makes of an entry without one is not known; it leads nowhere.',
    message: ({ role, node, report }) =>
      `menu of ${role}: node ${node} is of the kind ${report}, and AGR_BUFFI has no address for it`,
    help: () => 'add the AGR_BUFFI line from the download it came from',
    example: { role: 'Z_SALES', node: '00000005', report: 'SERVICE' },
  }),
  R2521: kind<{ readonly role: string; readonly node: string }>({
    severity: 'warning',
    title: 'menu entry without a text',
    why: 'The text of an entry stands in AGR_HIERT, a row for each language. The importer deletes the texts that are there and inserts those of the file (read in an old public copy of its logic), so an entry without a row has no text any more.',
    message: ({ role, node }) => `menu of ${role}: node ${node} has no text in AGR_HIERT, in no language`,
    help: () => 'add the AGR_HIERT line from the download it came from',
    example: { role: 'Z_SALES', node: '00000005' },
  }),
  R2522: kind<{ readonly role: string; readonly transaction: string }>({
    severity: 'warning',
    title: 'menu entry that S_TCODE does not allow',
    why: 'A transaction of the menu is a value of S_TCODE, too, else a click on it ends in a message. A role that has values of S_TCODE and lacks just this one has probably lost a line.',
    message: ({ role, transaction }) =>
      `the menu of the role ${role} has the transaction ${quoted(transaction)}, and no active S_TCODE grants it`,
    help: ({ transaction }) => `add an AGR_1251 line S_TCODE TCD ${transaction}, or remove the entry from the menu`,
    example: { role: 'Z_SALES', transaction: 'VA03' },
  }),
} as const;
