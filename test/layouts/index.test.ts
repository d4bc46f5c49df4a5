import { describe, expect, it } from 'vitest';
import type { Column, Layout } from '../../src/codec/layout.ts';
import { pfcgLayouts } from '../../src/layouts/index.ts';

/**
 * The tables of the reference, section 2, and the header lines of section 1, typed from there line by line.
 * N digits, D8 a date, T6 a time, P15 a packed number as 15 digits, all of them digits.
 */
const reference: Readonly<Record<string, string>> = {
  DATE: 'DATE D8, FILLER 42, TIME T6',
  RELEASE: 'RELEASE 10',
  LOADED_AGRS: 'AGR_NAME 30',
  AGR_DEFINE:
    'PARENT_AGR 30, CREATE_USR 12, CREATE_DAT D8, CREATE_TIM T6, CREATE_TMP P15, CHANGE_USR 12, CHANGE_DAT D8, CHANGE_TIM T6, CHANGE_TMP P15, ATTRIBUTES 10',
  AGR_TCODES: 'TYPE 2, TCODE 48, EXCLUDE 1, DIRECT 1, INHERITED 1, FOLDER N5',
  AGR_1250: 'COUNTER N6, OBJECT 10, AUTH 12, VARIANT 4, MODIFIED 1, DELETED 1, COPIED 1, NEU 1, NODE N6, ATEXT 60',
  AGR_1251:
    'COUNTER N6, OBJECT 10, AUTH 12, VARIANT 4, FIELD 10, LOW 40, HIGH 40, MODIFIED 1, DELETED 1, COPIED 1, NEU 1, NODE N6',
  AGR_1252: 'COUNTER N6, VARBL 40, LOW 40, HIGH 40',
  AGR_TEXTS: 'SPRAS 1, LINE N5, TEXT 80',
  AGR_FLAGS:
    'FLAG_TYPE 10, CREATE_USR 12, CREATE_DAT D8, CREATE_TIM T6, CHANGE_USR 12, CHANGE_DAT D8, CHANGE_TIM T6, FLAG_VALUE 32',
  AGR_HIER:
    'OBJECT_ID N8, PARENT_ID N8, FOLDER 1, SORT_ORDER N8, REPORTTYPE 2, REPORT 48, MENU_LEVEL N2, SAP_GUID 32, ATTRIBUTES 10, TARGET_SYS 32, X_POS N5, Y_POS N5, BOOK_INFO 12, SOURCE_AGR 30, ICON 128, FLAGS 16, APPL_ALIAS 60',
  AGR_HIERT: 'SPRAS 1, OBJECT_ID N8, TEXT 80',
  AGR_BUFFI: 'OBJECT_ID N8, LINK_TYPE 1, URL 255',
  AGR_AGRS: 'CHILD_AGR 30, ATTRIBUTES 10',
  AGR_TIME:
    'TYPE 10, CREATE_USR 12, CREATE_DAT D8, CREATE_TIM T6, CREATE_TMP P15, CHANGE_USR 12, CHANGE_DAT D8, CHANGE_TIM T6, CHANGE_TMP P15, ATTRIBUTES 10',
  AGR_LSD: 'FILLER 30, LANGUAGE 1',
  AGR_USERT:
    'UNAME 12, FROM_DAT D8, TO_DAT D8, EXCLUDE 1, CHANGE_DAT D8, CHANGE_TIM T6, CHANGE_TST P15, ORG_FLAG 1, COL_FLAG 1',
  AGR_CUSTOM: 'VIEWNAME 32, IS_VIEW 1, CHANGE_USR 12, CHANGE_DAT D8, CHANGE_TIM T6, CHANGE_TST P15, ATTRIBUTES 10',
  AGR_MINI: 'SORT_ORDER N2, HEIGHT N5, URL 255',
  AGR_ATTS: 'ATT_TYPE 20, ATT_VALUE 50, ATT_NEG 1, ATT_DYN 1',
  AGR_APPL_VARS: 'TYPE 2, NAME 30, ACTIVE 1',
};

/** Every row of a table begins with these, header lines do not; a client has three digits, which the reference leaves out. */
const roleKey = 'MANDT N3, AGR_NAME 30, ';
const headers = ['DATE', 'RELEASE', 'LOADED_AGRS'];

interface Expected {
  readonly name: string;
  readonly width: number;
  readonly digits: boolean;
}

function expectedOf(tag: string): readonly Expected[] {
  const fields = (headers.includes(tag) ? '' : roleKey) + (reference[tag] ?? '');
  return fields.split(', ').map((each) => {
    const [, name = '', kind = '', width = ''] = /^(\w+) ([NDTP]?)(\d+)$/.exec(each) ?? [];
    return { name, width: Number(width), digits: kind !== '' };
  });
}

const layouts = pfcgLayouts.map((layout): [string, Layout] => [layout.tag, layout]);
const shown = ({ name, field }: Column): Expected => ({ name, width: field.width, digits: field.kind === 'digits' });

describe('the layouts', () => {
  it('are those of the reference, each once', () => {
    expect(layouts.map(([tag]) => tag).toSorted()).toEqual(Object.keys(reference).toSorted());
  });

  it('stand in the order of the record groups in real files', () => {
    const real =
      'DATE RELEASE LOADED_AGRS AGR_DEFINE AGR_TCODES AGR_1250 AGR_1251 AGR_1252 AGR_TEXTS AGR_FLAGS AGR_HIER AGR_HIERT AGR_TIME AGR_LSD';
    const tags = layouts.map(([tag]) => tag);
    expect(tags.filter((tag) => real.split(' ').includes(tag))).toEqual(real.split(' '));
  });

  it('have those whose place is not known where the reference guesses it', () => {
    const follow = (first: string, ...rest: readonly string[]) => {
      const at = layouts.findIndex(([tag]) => tag === first);
      expect(layouts.slice(at + 1, at + 1 + rest.length).map(([tag]) => tag)).toEqual(rest);
    };
    follow('AGR_FLAGS', 'AGR_USERT', 'AGR_BUFFI');
    follow('AGR_HIERT', 'AGR_AGRS', 'AGR_CUSTOM');
    follow('AGR_TIME', 'AGR_MINI', 'AGR_ATTS');
  });
});

describe.each(layouts)('%s', (tag, layout) => {
  it('has the fields of the reference, in order, with their widths and kinds', () => {
    expect(layout.columns.map(shown)).toEqual(expectedOf(tag));
  });

  it('puts each field right behind the one before', () => {
    let start = 0;
    for (const column of layout.columns) {
      expect([column.start, column.end]).toEqual([start, start + column.field.width]);
      start = column.end;
    }
    expect(layout.width).toBe(start);
  });

  it('explains itself and every field in a sentence that does not end in a full stop', () => {
    for (const doc of [layout.doc, ...layout.columns.map(({ field }) => field.doc)]) {
      expect(doc).toMatch(/^[A-Z0-9'][^\n]*([^.\s]| \.\.\.)$/);
    }
  });

  it('has fields only in its key that it has in its rows', () => {
    for (const name of layout.key) expect(Object.keys(layout.at)).toContain(name);
  });
});

/** Reference, section 6. */
const keys: Readonly<Record<string, string>> = {
  AGR_DEFINE: 'AGR_NAME',
  AGR_1250: 'AGR_NAME COUNTER',
  AGR_1251: 'AGR_NAME COUNTER',
  AGR_1252: 'AGR_NAME COUNTER',
  AGR_HIER: 'AGR_NAME OBJECT_ID',
  AGR_BUFFI: 'AGR_NAME OBJECT_ID',
  AGR_HIERT: 'AGR_NAME SPRAS OBJECT_ID',
  AGR_TEXTS: 'AGR_NAME SPRAS LINE',
  AGR_FLAGS: 'AGR_NAME FLAG_TYPE',
  AGR_TCODES: 'AGR_NAME TYPE TCODE',
  AGR_AGRS: 'AGR_NAME CHILD_AGR',
};

it.each(Object.entries(keys))('the key of %s is %s', (tag, key) => {
  expect(pfcgLayouts.find((layout) => layout.tag === tag)?.key.join(' ')).toBe(key);
});

/** Where fields stand in the lines of real files: 50 columns of tag come first. */
it.each([
  ['DATE', 'TIME', 100],
  ['AGR_1250', 'MODIFIED', 50 + 65],
  ['AGR_1251', 'FIELD', 50 + 65],
  ['AGR_1251', 'LOW', 50 + 75],
  ['AGR_1251', 'NODE', 50 + 159],
  ['AGR_FLAGS', 'FLAG_VALUE', 50 + 95],
  ['AGR_LSD', 'LANGUAGE', 50 + 63],
])('the line of %s has %s behind %i characters', (tag, field, start) => {
  expect(50 + (pfcgLayouts.find((layout) => layout.tag === tag)?.at[field]?.start ?? 0)).toBe(start);
});
