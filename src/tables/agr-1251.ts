import type { CellReader } from '../codec/cell-reader.ts';
import type { RowWriter } from '../codec/row-writer.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { AGR_1251 } from '../layouts/agr-1251.ts';
import type { Authorization } from '../model/authorization.ts';
import type { Role } from '../model/role.ts';
import type { Status, Value } from '../model/value.ts';
import { authNumbers } from './auth-number.ts';
import { beginRow, keyCheck } from './common.ts';
import type { AuthorizationDraft } from './authorization-draft.ts';
import type { RoleDraft } from './role-draft.ts';
import { writeInherited } from './inherited-rows.ts';
import type { Table, WriteTarget } from './table.ts';
import { unkeptColumns } from './unkept-columns.ts';

const { at } = AGR_1251;
const isNewKey = keyCheck(AGR_1251);
const checkUnkept = unkeptColumns(AGR_1251.tag, at);

export const agr1251: Table = {
  layout: AGR_1251,
  read(draft, cells, context) {
    if (!isNewKey(draft, cells, context)) return;
    const authorization = authorizationOf(draft, cells);
    if (authorization.firstValueLine === 0) authorization.firstValueLine = context.line;
    const low = cells.cell(at.LOW);
    const high = cells.cell(at.HIGH);
    if (low === '' && high !== '') {
      context.report(diagnose('R2206', { table: AGR_1251.tag, high }, context.place(at.HIGH)));
      return;
    }
    const status = cells.letter(at.MODIFIED) as Status;
    if (status === '' && high.length === at.HIGH.field.width) {
      // seen in a published file: the status has slipped into the last column of HIGH
      const data = {
        table: AGR_1251.tag,
        field: 'MODIFIED',
        found: ' ',
        expected: 'a status, as HIGH ends in its last column',
      };
      context.report(diagnose('R2101', data, context.place(at.MODIFIED)));
      return;
    }
    checkUnkept(cells, context);
    const inactive = cells.letter(at.DELETED) === 'X';
    const lastField = context.run.fieldOf(authorization);
    const field = lastField !== '' && cells.holds(at.FIELD, lastField) ? lastField : cells.cell(at.FIELD);
    const value = inactive ? { low, high, status, inactive } : context.values.get(low, high, status);
    context.run.add(authorization, field, value);
  },
  write(role, rows, target) {
    writeInherited(
      role,
      rows,
      target,
      AGR_1251,
      () => countOf(role),
      () => {
        writeRows(role, rows, target);
      },
    );
  },
};

function countOf({ authorizations }: Role): number {
  return authorizations.reduce((sum, { fields }) => fields.reduce((all, { values }) => all + values.length, sum), 0);
}

function writeRows(role: Role, rows: RowWriter, target: WriteTarget): void {
  const numbers = authNumbers(role.authorizations);
  let counter = 0;
  role.authorizations.forEach((authorization, index) => {
    let previous: string | undefined;
    let before: Value | undefined;
    for (const { name, values } of authorization.fields) {
      for (const value of values) {
        const alike = before !== undefined && differInLow(before, value);
        if (before === undefined) {
          beginRow(rows, AGR_1251, role, target);
          rows.set(at.OBJECT, authorization.object);
          rows.set(at.AUTH, numbers[index] ?? '');
        } else rows.beginAlike(previous === name ? at.LOW : at.FIELD, alike ? at.HIGH : undefined);
        rows.setNumber(at.COUNTER, ++counter);
        if (previous !== name) rows.set(at.FIELD, name);
        rows.set(at.LOW, value.low);
        if (!alike) {
          rows.set(at.HIGH, value.high);
          rows.set(at.MODIFIED, value.status);
          if (isInactive(value, authorization)) rows.set(at.DELETED, 'X');
          rows.set(at.NEU, 'O');
          rows.setNumber(at.NODE, 0);
        }
        rows.end();
        previous = name;
        before = value;
      }
    }
  });
}

/** Tries the authorization of the row before and the one that came up after it, which is cheaper than a look-up. */
function authorizationOf(draft: RoleDraft, cells: CellReader): AuthorizationDraft {
  const last = draft.lastAuthorization;
  if (last === undefined) return draft.authorization(cells.cell(at.OBJECT), cells.cell(at.AUTH));
  if (isOf(last, cells)) return last;
  const { next } = last;
  if (next === undefined || !isOf(next, cells)) return draft.authorization(cells.cell(at.OBJECT), cells.cell(at.AUTH));
  draft.lastAuthorization = next;
  return next;
}

function isOf({ object, auth }: AuthorizationDraft, cells: CellReader): boolean {
  return cells.holds(at.AUTH, auth) && cells.holds(at.OBJECT, object);
}

/** Whether the rows of two values of one authorization have the same cells behind LOW. */
function differInLow(one: Value, other: Value): boolean {
  return one.high === other.high && one.status === other.status && one.inactive === other.inactive;
}

function isInactive(value: Value, authorization: Authorization): boolean {
  return value.inactive ?? authorization.inactive;
}
