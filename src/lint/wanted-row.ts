import type { Role } from '../model/role.ts';
import type { Authorization } from '../model/authorization.ts';
import { nodeAtPath } from './definition-path.ts';
import type { ModelSpot } from './model-spot.ts';

/** A row of a role file: its table, cells that tell it from the others, and the column that is meant. */
export interface WantedRow {
  readonly role: string;
  readonly tag: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly column: string;
  /** Which of the rows with these cells, from 0. */
  readonly nth: number;
}

/**
 * The row that a spot of a role is in.
 *
 * @param authOf the AUTH of an authorization in the file
 */
export function wantedRow(role: Role, spot: ModelSpot, authOf: (authorization: Authorization) => string): WantedRow {
  const row = (tag: string, column: string, cells: Readonly<Record<string, string>> = {}, nth = 0): WantedRow => ({
    role: role.name,
    tag,
    cells,
    column,
    nth,
  });
  switch (spot.part) {
    case 'authorization': {
      const authorization = role.authorizations[spot.index];
      if (authorization === undefined) break;
      const cells = { OBJECT: authorization.object, AUTH: authOf(authorization) };
      const values = authorization.fields.find(({ name }) => name === spot.field)?.values;
      if (spot.field === undefined || values === undefined) return row('AGR_1250', 'OBJECT', cells);
      const value = values[spot.value ?? 0];
      if (spot.value === undefined || value === undefined)
        return row('AGR_1251', 'FIELD', { ...cells, FIELD: spot.field });
      const alike = values.slice(0, spot.value).filter(({ low, high }) => low === value.low && high === value.high);
      const column = value.low === '' ? 'FIELD' : 'LOW';
      return row('AGR_1251', column, { ...cells, FIELD: spot.field, LOW: value.low, HIGH: value.high }, alike.length);
    }
    case 'text':
      return spot.language === ''
        ? row('AGR_TEXTS', 'TEXT')
        : row('AGR_TEXTS', 'TEXT', { SPRAS: spot.language, LINE: '00000' });
    case 'orgLevel':
      return row('AGR_1252', 'VARBL', { VARBL: `$${spot.name}` });
    case 'child':
      return row('AGR_AGRS', 'CHILD_AGR', { CHILD_AGR: spot.name });
    case 'parent':
      return row('AGR_DEFINE', 'PARENT_AGR');
    case 'menu': {
      const node = nodeAtPath(role.menu, spot.path);
      if (node === undefined) break;
      return node.address === ''
        ? row('AGR_HIER', 'REPORT', { REPORT: node.report })
        : row('AGR_BUFFI', 'URL', { URL: node.address });
    }
    case 'role':
    case 'name':
    case 'user':
  }
  return row('AGR_DEFINE', 'AGR_NAME');
}
