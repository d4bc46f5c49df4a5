import { kind } from '../kind.ts';
import { quoted } from '../quoted.ts';

const why =
  'A derived role has the menu and the authorizations of its master; what differs is lost when the master is next derived, and nobody sees it before.';

/** So many differences of a menu are told, and how many more there are. */
const mostTold = 5;

/** In what derived roles of files differ from their masters. */
export const roleDriftCodes = {
  R2251: kind<{
    role: string;
    master: string;
    object: string;
    field: string;
    value: string;
    change: 'missing' | 'added';
  }>({
    severity: 'warning',
    title: 'derived role that drifted from its master',
    why,
    message: ({ role, master, object, field, value, change }) => {
      const what =
        field === '' ? (value === '' ? 'an authorization' : `the mark ${value}`) : `${field} ${quoted(value)}`;
      return change === 'missing'
        ? `${role} lacks ${what} of ${object}, which its master ${master} has`
        : `${role} has ${what} of ${object}, which its master ${master} does not have`;
    },
    help: ({ master }) => `derive the role again from ${master} (PFCG, Authorizations), or change the master`,
    example: {
      role: 'Z_SALES_1000',
      master: 'Z_SALES',
      object: 'V_VBAK_VKO',
      field: 'ACTVT',
      value: '02',
      change: 'added',
    },
  }),
  R2252: kind<{ role: string; master: string; differences: readonly string[] }>({
    severity: 'warning',
    title: 'derived role whose menu drifted from its master',
    why,
    message: ({ role, master, differences }) => {
      const more = differences.length > mostTold ? [`${String(differences.length - mostTold)} more`] : [];
      const told = [...differences.slice(0, mostTold), ...more].join(', ');
      return `the menu of ${role} is not that of its master ${master}: ${told}`;
    },
    help: ({ master }) => `derive the role again from ${master}`,
    example: {
      role: 'Z_SALES_1000',
      master: 'Z_SALES',
      differences: ['Orders > VA03 is missing', 'Orders > VA02 is its own'],
    },
  }),
} as const;
