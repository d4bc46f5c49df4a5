import type { ApplicationType, CheckFlag } from '../facts/application-defaults.ts';
import { isServiceHash, serviceHash } from '../service-hash.ts';
import { serviceOfObject } from '../service-name.ts';
import type { FactSink } from './fact-sink.ts';
import type { RowCells } from './row-cells.ts';
import type { TableName } from './table-definition.ts';

/** Reads a row and gives it to a sink, when nothing is wrong with it. */
type RowReader = (row: RowCells, sink: FactSink) => void;

const nameWidth = 10;
const textWidth = 255;
const types: readonly string[] = ['TR', 'RF', 'HT', 'HS', 'HC'] satisfies readonly ApplicationType[];
const flags: readonly string[] = ['X', 'Y', 'V', 'I', 'N'] satisfies readonly CheckFlag[];

/** Blank or `U` in OKFLAG: nobody has decided yet, so the object is checked and nothing is proposed (general knowledge). */
const undecided: readonly string[] = ['', 'U'];

/** How the rows of each table are read. */
export const rowReaders: Readonly<Record<TableName, RowReader>> = {
  USOBX_C: readFlag,
  USOBX: readFlag,
  USOBT_C: readValue,
  USOBT: readValue,
  USOBHASH(row, sink) {
    const hash = row.text('NAME', 30);
    if (!isServiceHash(hash)) row.fail('NAME', 'no hash', hash);
    const type = row.name('TYPE', 2);
    const object = row.name('OBJECT', 4);
    const objectName = row.text('OBJ_NAME', 120);
    if (objectName === '') row.fail('OBJ_NAME', 'empty', '');
    if (row.problem !== undefined) return;
    const named = type === 'HT' ? serviceOfObject(object, objectName) : undefined;
    const expected = named === undefined ? hash : serviceHash(named);
    if (expected !== hash) row.doubt = { hash, object, objectName, expected };
    sink.service(hash, type, object, objectName);
  },
  TOBJ(row, sink) {
    const name = row.name('OBJCT', nameWidth);
    const fields = fieldColumns.flatMap((column) => {
      const field = row.text(column, nameWidth);
      return field === '' ? [] : [row.name(column, nameWidth)];
    });
    if (fields.length === 0) row.fail('FIEL1', 'empty', '');
    const objectClass = row.text('OCLSS', 4);
    if (row.problem === undefined) sink.object(name, objectClass, [...new Set(fields)]);
  },
  TOBJT(row, sink) {
    const name = row.name('OBJECT', nameWidth);
    const language = row.language('LANGU');
    const text = row.text('TTEXT', textWidth);
    if (row.problem === undefined) sink.objectText(name, language, text);
  },
  TACTZ(row, sink) {
    const object = row.name('BROBJ', nameWidth);
    const activity = row.activity('ACTVT');
    if (row.problem === undefined) sink.permittedActivity(object, activity);
  },
  TACTT(row, sink) {
    const activity = row.activity('ACTVT');
    const language = row.language('SPRAS');
    const text = row.text('LTEXT', textWidth);
    if (row.problem === undefined) sink.activity(activity, language, text);
  },
  TACT(row, sink) {
    const activity = row.activity('ACTVT');
    if (row.problem === undefined) sink.activity(activity, '', '');
  },
  TSTCT(row, sink) {
    const name = row.name('TCODE', 20);
    const language = row.language('SPRSL');
    const text = row.text('TTEXT', textWidth);
    if (row.problem === undefined) sink.transaction(name, language, text);
  },
  TSTC(row, sink) {
    const name = row.name('TCODE', 20);
    if (row.problem === undefined) sink.transaction(name, '', '');
  },
  USORG(row, sink) {
    // What roles give values to is the variable, $BUKRS; several fields may share one.
    const name = row.text('VARBL', 40).replace(/^\$/, '') || row.name('FIELD', nameWidth);
    if (name.length > nameWidth || /[\sa-z]/.test(name)) row.fail('VARBL', 'no name', name);
    if (row.problem === undefined) sink.orgLevel(name);
  },
};

const fieldColumns = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0].map((number) => `FIEL${number}`);

function readFlag(row: RowCells, sink: FactSink): void {
  const { type, name } = applicationOf(row);
  const object = row.name('OBJECT', nameWidth);
  const flag = row.text('OKFLAG', 40);
  row.isUndecided = undecided.includes(flag);
  if (!row.isUndecided && !flags.includes(flag)) row.fail('OKFLAG', 'no check flag', flag);
  if (row.problem === undefined) sink.checkFlag(type, name, object, row.isUndecided ? 'X' : (flag as CheckFlag));
}

function readValue(row: RowCells, sink: FactSink): void {
  const { type, name } = applicationOf(row);
  const object = row.name('OBJECT', nameWidth);
  const field = row.name('FIELD', nameWidth);
  let low = row.text('LOW', 40);
  let high = row.text('HIGH', 40);
  if (field === 'ACTVT') {
    low = row.withZero('LOW', low);
    high = row.withZero('HIGH', high);
  }
  if (low === '' && high !== '') row.fail('LOW', 'no range', high);
  if (row.problem === undefined) sink.defaultValue(type, name, object, field, low, high);
}

function applicationOf(row: RowCells): { readonly type: ApplicationType; readonly name: string } {
  const type = row.text('TYPE', 40);
  if (!types.includes(type)) row.fail('TYPE', 'no application type', type);
  const name = row.name('NAME', 30);
  if (type.startsWith('H') && !isServiceHash(name)) row.fail('NAME', 'no hash', name);
  return { type: type as ApplicationType, name };
}
