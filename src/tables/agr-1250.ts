import type { RowWriter } from '../codec/row-writer.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { AGR_1250 } from '../layouts/agr-1250.ts';
import type { Role } from '../model/role.ts';
import type { Status } from '../model/value.ts';
import { authNumbers } from './auth-number.ts';
import { beginRow, keyCheck } from './common.ts';
import { writeInherited } from './inherited-rows.ts';
import type { Table, WriteTarget } from './table.ts';
import { unkeptColumns } from './unkept-columns.ts';

const { at } = AGR_1250;
const isNewKey = keyCheck(AGR_1250);
const checkUnkept = unkeptColumns(AGR_1250.tag, at);

export const agr1250: Table = {
  layout: AGR_1250,
  read(draft, cells, context) {
    if (!isNewKey(draft, cells, context)) return;
    const authorization = draft.authorization(cells.cell(at.OBJECT), cells.cell(at.AUTH));
    const { object, auth, line } = authorization;
    if (line > 0) {
      const first = { file: context.place().file, line, note: 'the first authorization with this number' };
      context.report(diagnose('R2210', { role: draft.name, object, auth, line }, context.place(at.AUTH), first));
      context.damaged(AGR_1250.tag);
      return;
    }
    authorization.line = context.line;
    authorization.status = cells.cell(at.MODIFIED) as Status;
    authorization.inactive = cells.cell(at.DELETED) === 'X';
    authorization.text = cells.cell(at.ATEXT);
    checkUnkept(cells, context);
  },
  write(role, rows, target) {
    const count = () => role.authorizations.length;
    writeInherited(role, rows, target, AGR_1250, count, () => {
      writeRows(role, rows, target);
    });
  },
};

function writeRows(role: Role, rows: RowWriter, target: WriteTarget): void {
  const numbers = authNumbers(role.authorizations);
  role.authorizations.forEach((authorization, index) => {
    beginRow(rows, AGR_1250, role, target);
    rows.setNumber(at.COUNTER, index + 1);
    rows.set(at.OBJECT, authorization.object);
    rows.set(at.AUTH, numbers[index] ?? '');
    rows.set(at.MODIFIED, authorization.status);
    if (authorization.inactive) rows.set(at.DELETED, 'X');
    rows.set(at.NEU, 'O');
    rows.setNumber(at.NODE, 0);
    rows.set(at.ATEXT, authorization.text);
    rows.end();
  });
}
