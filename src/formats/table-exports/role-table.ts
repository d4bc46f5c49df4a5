import { columnsIn } from '../../codec/export-columns.ts';
import type { HeaderCell } from '../../codec/export-rows.ts';
import type { Layout } from '../../codec/layout.ts';
import { AGR_HIERT } from '../../layouts/agr-hiert.ts';
import { AGR_USERT } from '../../layouts/agr-usert.ts';
import { acgrLayouts, descriptionColumn } from '../abapgit/acgr-tables.ts';

/** What a header says: a table of roles that is read, or one that is not. */
export type RoleTable =
  | {
      readonly layout: Layout;
      /** Indexes of cells by the names of columns. */
      readonly columns: ReadonlyMap<string, number>;
      /** Columns that have to be there and are not. */
      readonly missing: readonly string[];
      /** Columns that nobody knows. */
      readonly unknown: readonly string[];
    }
  | { readonly layout?: undefined; readonly name: string };

/** Beside the keys: columns without which the rows would say something else, such as that nothing is inactive. */
const meaningful: Readonly<Record<string, readonly string[]>> = {
  AGR_DEFINE: ['PARENT_AGR'],
  AGR_1250: ['MODIFIED', 'DELETED'],
  AGR_1251: ['LOW', 'HIGH', 'MODIFIED', 'DELETED'],
  AGR_1252: ['LOW', 'HIGH'],
  AGR_TEXTS: ['TEXT'],
  AGR_FLAGS: ['FLAG_VALUE'],
  AGR_HIER: ['PARENT_ID', 'FOLDER', 'SORT_ORDER', 'REPORTTYPE', 'REPORT'],
  AGR_HIERT: ['TEXT'],
  AGR_BUFFI: ['LINK_TYPE', 'URL'],
};

/** Columns that every table of roles has. */
const common: readonly string[] = ['MANDT', 'AGR_NAME'];

/** No table of roles has so many columns, and no list of them. */
const mostColumns = 200;

const layouts: readonly Layout[] = [...acgrLayouts, AGR_USERT];

/**
 * Finds the table whose columns a line names: the one that has the most of them, of several the one that `hint` names
 * (titles above the header, the name of the file).
 *
 * @returns nothing when the line is no header of a table of roles
 */
export function roleTableOf(cells: readonly HeaderCell[], hint: string): RoleTable | undefined {
  if (cells.length > mostColumns) return undefined;
  const named = tableIn(hint);
  const candidates = layouts.map((layout) => {
    const columns = columnsIn(cells, namesOf(layout));
    return { layout, columns, missing: neededIn(layout).filter((name) => !columns.has(name)) };
  });
  const hasRole = candidates.some(({ columns }) => columns.has('AGR_NAME'));
  const most = Math.max(...candidates.map(({ columns }) => columns.size));
  // one or two words may stand in any line
  if (!hasRole && most < 4) return undefined;
  const [best] = candidates
    .filter(({ columns }) => columns.size === most)
    .sort(
      (one, other) => rank(other.layout, named) - rank(one.layout, named) || one.missing.length - other.missing.length,
    );
  const isCertain = best !== undefined && [...best.columns.keys()].some((name) => !common.includes(name));
  const isOther = named !== undefined && !layouts.some(({ tag }) => tag === named);
  if (best === undefined || isOther || !(isCertain || best.layout.tag === named)) return { name: named ?? '' };
  if (best.layout === AGR_USERT) return { name: 'AGR_USERS' };
  const taken = new Set(best.columns.values());
  const unknown = cells.flatMap(({ text }, index) => (text === '' || taken.has(index) ? [] : [text]));
  return { ...best, unknown };
}

function rank({ tag }: Layout, named: string | undefined): number {
  return tag === named ? 1 : 0;
}

function namesOf(layout: Layout): readonly string[] {
  const names = layout.columns.map(({ name }) => name);
  return layout === AGR_HIERT ? [...names, descriptionColumn] : names;
}

function neededIn({ tag, key, columns }: Layout): readonly string[] {
  const required = columns.filter(({ name, field }) => field.required === true || key.includes(name));
  return [...required.map(({ name }) => name), ...(meaningful[tag] ?? [])];
}

/** The first name of a table of roles in a text: AGR_1251 in `Table: AGR_1251` and in `prd_agr_1251_2026.txt`. */
function tableIn(text: string): string | undefined {
  const [found] = /AGR_[A-Z0-9_]+/.exec(text.toUpperCase()) ?? [];
  const known = layouts.find(({ tag }) => found !== undefined && (found === tag || found.startsWith(`${tag}_`)));
  return known?.tag ?? found;
}
