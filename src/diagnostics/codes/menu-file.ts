import { kind } from '../kind.ts';
import { quoted } from '../quoted.ts';

const tree = 'a menu is a tree whose root is node 1 and is never stored (reference, section 4)';

/** What can be wrong with the menu of a role file. */
export const menuFileCodes = {
  R2301: kind<{ role: string; node: string; parent: string }>({
    severity: 'error',
    title: 'menu node without its parent',
    why: `A node hangs on its parent; ${tree}. A node whose parent is missing shows nowhere.`,
    message: ({ role, node, parent }) => `menu of ${role}: node ${node} hangs on node ${parent}, which does not exist`,
    help: () => 'add the AGR_HIER line of the parent from the download it came from, or hang the node on 00000001',
    example: { role: 'Z_SALES', node: '00000007', parent: '00000099' },
  }),
  R2302: kind<{ role: string; node: string }>({
    severity: 'error',
    title: 'menu nodes that hang on each other',
    why: `Nodes that hang on each other in a circle show nowhere; ${tree}.`,
    message: ({ role, node }) => `menu of ${role}: node ${node} hangs on itself, over one or more other nodes`,
    help: () => 'hang one of the nodes on 00000001',
    example: { role: 'Z_SALES', node: '00000007' },
  }),
  R2303: kind<{ role: string; table: string; node: string }>({
    severity: 'error',
    title: 'row for a menu node that does not exist',
    why: 'Texts (AGR_HIERT) and addresses (AGR_BUFFI) belong to the AGR_HIER row with the same number.',
    message: ({ role, table, node }) => `menu of ${role}: ${table} has a row for node ${node}, which does not exist`,
    help: () => 'add the AGR_HIER line of the node from the download it came from, or remove the row',
    example: { role: 'Z_SALES', table: 'AGR_HIERT', node: '00000099' },
  }),
  R2304: kind<{ role: string; node: string }>({
    severity: 'error',
    title: 'menu deeper than its levels can count',
    why: 'The level of a node has two digits (reference, section 2), so a menu is at most 99 levels deep.',
    message: ({ role, node }) => `menu of ${role}: node ${node} is on level 99 and has nodes below it`,
    help: () => 'hang the nodes below it on a node further up',
    example: { role: 'Z_SALES', node: '00000107' },
  }),
  R2305: kind<{ role: string; found: string }>({
    severity: 'error',
    title: 'service entry without a hash',
    why: 'The address of a service in the menu holds 30 hexadecimal digits, upper case, in front of the type HT, HC or HS (reference, section 4: read in a live system). Anything else starts nothing.',
    message: ({ role, found }) => `menu of ${role}: ${quoted(found)} is no service hash`,
    help: () => 'rolewright hash computes the hash of a service from its name',
    example: { role: 'Z_SALES', found: 'D44329FDDBDC3360697C2A69D2FA3' },
  }),
  R2306: kind<{ role: string; hash: string; named: string; expected: string }>({
    severity: 'warning',
    title: 'service hash that contradicts its text',
    why: 'The text of a service in the menu names it, and its hash follows from the name (reference, section 5: found by testing, right for all published pairs). The hash is what counts: the role starts another service than its menu says.',
    message: ({ role, hash, named, expected }) =>
      `menu of ${role}: the entry says ${named}, whose hash is ${expected}, but has the hash ${hash}`,
    help: ({ hash }) => `rolewright hash --lookup ${hash} says what the hash stands for, if that is known`,
    example: {
      role: 'Z_SALES',
      hash: 'D44329FDDBDC3360697C2A69D2FA32',
      named: 'IWSV ESH_SEARCH_SRV 0001',
      expected: 'EF608938F3EB18256CE851763C2952',
    },
  }),
} as const;
