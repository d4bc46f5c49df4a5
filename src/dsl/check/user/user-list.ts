import type { TableCell, TableRow } from '../../../codec/delimited-table.ts';
import { readTable } from '../../../codec/delimited-table.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { diagnose } from '../../../diagnostics/diagnostic.ts';
import type { FilePlace, Place } from '../../../diagnostics/place.ts';
import { isFilePlace } from '../../../diagnostics/place.ts';
import type { RowsOfTable } from '../derived-role-table.ts';
import type { UserCheckContext } from './context.ts';
import type { ListOptions } from './list-options.ts';
import { checkListOptions, userColumns } from './list-options.ts';
import type { RoleDemands } from './role-demands.ts';
import { looksSecret } from './secret-keys.ts';
import type { CheckedUser } from './user.ts';
import { checkUser } from './user.ts';

export interface CheckedUserList {
  readonly users: readonly { readonly checked: CheckedUser; readonly place: Place }[];
  /** What is wrong with the list as a whole. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Checks a list of users: a user for each row. What is wrong with a row is placed at its cell. A column that looks
 * like a password is refused whatever it is renamed to, and then nothing of the list is read.
 */
export function checkUserList(
  definition: object,
  context: UserCheckContext,
  demands: RoleDemands,
  rowsOf: RowsOfTable | undefined,
): CheckedUserList {
  const { options, sound, diagnostics: onOptions } = checkListOptions(definition, context);
  if (options === undefined) return { users: [], diagnostics: onOptions };
  const source = sourceOf(options, rowsOf);
  if ('reason' in source) {
    const problem = diagnose('R4401', { path: source.path, reason: source.reason }, options.place);
    return { users: [], diagnostics: [...onOptions, problem] };
  }
  const { rows, diagnostics } = readTable(source, {
    known: userColumns,
    explained: true,
    required: ['name'],
    renamed: options.columns,
    refused: (header, place) =>
      looksSecret(header) ? diagnose('R1301', { subject: 'the list', key: header }, place) : undefined,
  });
  // With wrong options only a column of passwords is of interest: it must not be shown with what is wrong.
  if (!sound)
    return {
      users: [],
      diagnostics: [...onOptions, ...diagnostics.filter(({ code }) => ['R1301', 'R4404'].includes(code))],
    };
  const users = rows.map((row) => checkRow(row, options, context, demands));
  return { users, diagnostics: [...onOptions, ...diagnostics] };
}

type Source = Parameters<typeof readTable>[0] | { readonly path: string; readonly reason: string };

function sourceOf({ list, callSite, place }: ListOptions, rowsOf: RowsOfTable | undefined): Source {
  if (typeof list !== 'string') return { path: 'the text of the list', content: list.text, place };
  const found = rowsOf?.(list, callSite) ?? { reason: 'files are not read here' };
  return 'reason' in found ? { path: list, reason: found.reason } : found;
}

/** Between the names in a cell of roles. */
const betweenRoles = '|';

function checkRow(
  row: TableRow,
  { defaults, roles }: ListOptions,
  context: UserCheckContext,
  demands: RoleDemands,
): CheckedUserList['users'][number] {
  const given: Record<string, unknown> = Object.fromEntries(defaults);
  for (const [column, { text }] of row) given[column] = text;
  const cell = row.get('roles');
  const first = defaults.get('roles');
  const before: readonly unknown[] = Array.isArray(first) ? first : [];
  if (cell !== undefined) {
    const words = cell.text.split(betweenRoles).map((word) => word.trim());
    const own = words.filter((word) => word !== '').map((word) => roles.get(word) ?? word);
    given['roles'] = [...before, ...own];
  }
  const checked = checkUser(given, context, demands);
  const anchor = row.get('name') ?? [...row.values()][0];
  const inRow = (place: Place): Place => placeInRow(place, row, before.length, anchor);
  const diagnostics = checked.diagnostics.map((each): Diagnostic => ({ ...each, places: each.places.map(inRow) }));
  return {
    checked: { ...checked, diagnostics },
    place: inRow({ definition: undefined, path: ['name'], on: 'value' }),
  };
}

/** The cell that a property came from; the cell of the name for what the defaults say. */
function placeInRow(place: Place, row: TableRow, defaultRoles: number, anchor: TableCell | undefined): Place {
  if (isFilePlace(place)) return place;
  const [property = '', index] = place.path;
  const isDefault = property === 'roles' && typeof index === 'number' && index < defaultRoles;
  const found = (isDefault ? undefined : row.get(String(property))) ?? anchor;
  if (found === undefined) return place;
  return place.note === undefined ? found.place : { ...(found.place as FilePlace), note: place.note };
}
