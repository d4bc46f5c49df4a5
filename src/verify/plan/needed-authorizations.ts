import { AGR_TCODES } from '../../layouts/agr-tcodes.ts';
import type { Authorization } from '../../model/authorization.ts';
import type { MenuNode } from '../../model/menu.ts';
import type { Role } from '../../model/role.ts';
import type { Value } from '../../model/value.ts';
import { isOpen } from '../../model/value.ts';
import { exactGroups } from './exact-groups.ts';

/** Change and upload, and for a role that the system does not have create, too. */
const [create, change, upload] = ['01', '02', 'UL'];

/**
 * The authorizations that an admin needs for exactly this upload (reference, section 6: read in an old public copy of
 * the importer): S_USER_AGR for each role, S_USER_TCD for each transaction of its menu, and S_USER_VAL for each value,
 * and for `*` where a range has an upper end. One that is missing refuses the whole file. That a field without a value
 * is asked for with the blank value follows from the row and was not seen.
 *
 * @param known names of the roles that the system has: nobody has to be allowed to create them
 * @returns authorizations that together grant what is needed and nothing else
 * @example
 * ```ts
 * const { content } = verifyRoleFile(() => [readFileSync('Z_SALES.SAP')], { file: 'Z_SALES.SAP' });
 * const [roles, transactions] = neededAuthorizations(content.roles);
 * [roles.object, roles.fields[0].values.map(({ low }) => low)]; // => ["S_USER_AGR",["01","02","UL"]]
 * [transactions.object, transactions.fields[0].values.map(({ low }) => low)]; // => ["S_USER_TCD",["VA01","VA03"]]
 * ```
 */
export function neededAuthorizations(
  roles: readonly Role[],
  known: ReadonlySet<string> = new Set(),
): readonly Authorization[] {
  if (roles.length === 0) return [];
  const names = unique(roles.map(({ name }) => name));
  const transactions = unique(roles.flatMap(transactionsOf));
  return [
    ...roleAuthorizations(names, known),
    ...(transactions.length === 0 ? [] : [authorization('S_USER_TCD', { TCD: transactions })]),
    ...neededValues(roles).map(({ objects, fields, values }) =>
      authorization('S_USER_VAL', { AUTH_FIELD: fields, AUTH_VALUE: values, OBJECT: objects }),
    ),
  ];
}

function roleAuthorizations(names: readonly string[], known: ReadonlySet<string>): readonly Authorization[] {
  const [there, missing] = [names.filter((name) => known.has(name)), names.filter((name) => !known.has(name))];
  return [
    ...(missing.length === 0
      ? []
      : [authorization('S_USER_AGR', { ACTVT: [create, change, upload], ACT_GROUP: missing })]),
    ...(there.length === 0 ? [] : [authorization('S_USER_AGR', { ACTVT: [change, upload], ACT_GROUP: there })]),
  ];
}

function neededValues(roles: readonly Role[]) {
  const needed = new Map<string, Set<string>>();
  for (const { authorizations } of roles) {
    for (const { object, fields } of authorizations) {
      for (const { name, values } of fields) {
        const key = `${object}\0${name}`;
        const own = needed.get(key) ?? new Set<string>();
        needed.set(key, own);
        for (const value of values) {
          own.add(isOpen(value) ? "' '" : value.low);
          if (value.high !== '') own.add('*');
        }
      }
    }
  }
  return exactGroups(
    [...needed].map(([key, values]) => {
      const [object = '', field = ''] = key.split('\0');
      return { object, field, values: [...values].sort() };
    }),
  );
}

/** The transactions of AGR_TCODES: those of the menu, and rows that follow from no node. */
function transactionsOf({ menu, otherRecords }: Role): readonly string[] {
  const { start, end } = AGR_TCODES.at.TCODE;
  const others = otherRecords.filter(({ tag }) => tag === AGR_TCODES.tag);
  return [...transactionsIn(menu), ...others.map(({ row }) => row.slice(start, end).trimEnd())];
}

function transactionsIn(nodes: readonly MenuNode[]): readonly string[] {
  return nodes.flatMap(({ type, report, children }) => [
    ...(type === 'TR' ? [report] : []),
    ...transactionsIn(children),
  ]);
}

function authorization(object: string, fields: Readonly<Record<string, readonly string[]>>): Authorization {
  return {
    object,
    status: 'U',
    inactive: false,
    text: '',
    fields: Object.entries(fields).map(([name, values]) => ({
      name,
      values: values.map((low): Value => ({ low, high: '', status: 'U' })),
    })),
  };
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
