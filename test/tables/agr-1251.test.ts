import { describe, expect, it } from 'vitest';
import type { Authorization } from '../../src/model/authorization.ts';
import type { Value } from '../../src/model/value.ts';
import { indexOf, linesOf, readChanged, readLines, replaceIn, rowsOf } from '../support/role-lines.ts';
import { authorization, emptyRole } from '../support/small-roles.ts';

const role = {
  ...emptyRole(),
  authorizations: [
    authorization('S_BTCH_JOB', { JOBACTION: ['DELE', 'RELE'], JOBGROUP: ["' '"] }),
    authorization('V_VBAK_AAT', { ACTVT: ['01..03'], AUART: [''] }, { status: 'S' }),
  ],
};

const withValues = (inactive: boolean, ...values: readonly Value[]) => ({
  ...emptyRole(),
  authorizations: [
    { object: 'S_RFC', status: 'S', inactive, text: '', fields: [{ name: 'ACTVT', values }] } satisfies Authorization,
  ],
});

const readBack = (given: typeof role | ReturnType<typeof withValues>) =>
  readLines(linesOf(given)).roles[0]?.authorizations;

describe('writing', () => {
  it('makes a row for each value: a value, a range, no value yet, the value blank', () => {
    const low = (text: string) => text.padEnd(40);
    expect(rowsOf(role, 'AGR_1251')).toEqual([
      `000001S_BTCH_JOB__________00    JOBACTION ${low('DELE')}${low('')}U  O000000`,
      `000002S_BTCH_JOB__________00    JOBACTION ${low('RELE')}${low('')}U  O000000`,
      `000003S_BTCH_JOB__________00    JOBGROUP  ${low("' '")}${low('')}U  O000000`,
      `000004V_VBAK_AAT__________00    ACTVT     ${low('01')}${low('03')}S  O000000`,
      `000005V_VBAK_AAT__________00    AUART     ${low('')}${low('')}S  O000000`,
    ]);
  });

  it('gives a value its own status, and says inactive where it is', () => {
    const values: Value[] = [
      { low: '01', high: '', status: 'G' },
      { low: '02', high: '', status: 'S', inactive: true },
    ];
    const ends = (inactive: boolean) =>
      rowsOf(withValues(inactive, ...values), 'AGR_1251').map((row) => row.slice(-10));
    expect(ends(false)).toEqual(['G  O000000', 'SX O000000']);
    expect(ends(true)).toEqual(['GX O000000', 'SX O000000']);
  });

  it('writes what stands behind LOW anew when it changes, and only then', () => {
    const values: Value[] = [
      { low: '01', high: '', status: 'G' },
      { low: '', high: '', status: 'G' },
      { low: '02', high: '', status: 'S' },
      { low: '03', high: '04', status: 'S' },
      { low: '05', high: '', status: 'S' },
      { low: '06', high: '', status: 'S', inactive: true },
      { low: '07', high: '', status: 'S' },
    ];
    const rows = rowsOf(withValues(false, ...values), 'AGR_1251').map((row) => row.slice(42).replace(/ +/g, ' '));
    expect(rows).toEqual([
      '01 G O000000',
      ' G O000000',
      '02 S O000000',
      '03 04 S O000000',
      '05 S O000000',
      '06 SX O000000',
      '07 S O000000',
    ]);
  });

  it('writes neither object nor field anew for each row, and still has both in each', () => {
    const rows = rowsOf(role, 'AGR_1251').map((row) => row.slice(6, 42).replace(/ +/g, ' '));
    expect(new Set(rows.slice(0, 2)).size).toBe(1);
    expect(rows[2]).toBe('S_BTCH_JOB__________00 JOBGROUP ');
  });
});

describe('reading', () => {
  it('gives what was written', () => {
    expect(readBack(role)).toEqual(role.authorizations);
  });

  it('sets inactive on a value only when it differs from its authorization', () => {
    const active: Value = { low: '01', high: '', status: 'S', inactive: false };
    const inactive: Value = { low: '02', high: '', status: 'S', inactive: true };
    expect(readBack(withValues(false, inactive))?.[0]?.fields[0]?.values).toEqual([inactive]);
    expect(readBack(withValues(true, active))?.[0]?.fields[0]?.values).toEqual([active]);
    expect(readBack(withValues(true, inactive))?.[0]?.fields[0]?.values).toEqual([
      { low: '02', high: '', status: 'S' },
    ]);
  });

  it('puts rows together that stand apart, each field in the order of its rows', () => {
    const { role: read, complaints } = readChanged(role, (lines) => {
      const rows = lines.splice(indexOf(lines, 'AGR_1251', '000001'), 5);
      lines.push(...[0, 3, 2, 4, 1].map((index) => rows[index] ?? ''));
    });
    expect(complaints).toEqual([]);
    expect(read?.authorizations).toEqual(role.authorizations);
  });

  it('takes an open field and the value blank for two things', () => {
    const [job, order] = readBack(role) ?? [];
    expect(job?.fields[1]?.values[0]?.low).toBe("' '");
    expect(order?.fields[1]?.values[0]?.low).toBe('');
  });

  it('reports a range without its lower end', () => {
    const { complaints, lines } = readChanged(role, (all) => {
      replaceIn(all, 'AGR_1251', `01${' '.repeat(38)}03`, `${' '.repeat(40)}03`);
    });
    const line = indexOf(lines, 'AGR_1251', '000004') + 1;
    expect(complaints).toEqual([`R2206 ${line}:166-206 AGR_1251: HIGH holds "03", but LOW is empty`]);
  });

  it('reports a status that slipped into the last column of a range, and reads a range that fills it', () => {
    const { complaints, lines } = readChanged(role, (all) => {
      replaceIn(all, 'AGR_1251', `03${' '.repeat(38)}S`, `03${' '.repeat(37)}S `);
    });
    const line = indexOf(lines, 'AGR_1251', '000004') + 1;
    expect(complaints).toEqual([
      `R2101 ${line}:206-207 AGR_1251: MODIFIED holds " ", expected a status, as HIGH ends in its last column`,
    ]);
    const full = { ...emptyRole(), authorizations: [authorization('S_TCODE', { TCD: [`A..${'Z'.repeat(40)}`] })] };
    expect(readBack(full)).toEqual(full.authorizations);
  });

  it('reports values whose authorization is not there, once for all of them', () => {
    const {
      complaints,
      lines,
      role: read,
    } = readChanged(role, (all) => {
      all.splice(indexOf(all, 'AGR_1250', 'S_BTCH_JOB'), 1);
    });
    const line = indexOf(lines, 'AGR_1251', '000001') + 1;
    expect(complaints).toEqual([
      `R2205 ${line}:90-100 the values of S_BTCH_JOB __________00 in the role Z_ROLE have no AGR_1250 line`,
    ]);
    expect(read?.authorizations.map(({ object }) => object)).toEqual(['V_VBAK_AAT']);
  });

  it('reads many rows that change field and authorization every time without losing the order or the day', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => index);
    const lines = linesOf(role).filter((line) => !line.startsWith('AGR_1251'));
    for (const index of rows) {
      const [object, field] = index % 2 === 0 ? ['S_BTCH_JOB', index % 4 === 0 ? 'A' : 'B'] : ['V_VBAK_AAT', 'C'];
      const row = `${String(index + 1).padStart(6, '0')}${object.padEnd(10)}__________00    ${field.padEnd(10)}`;
      lines.push(`${'AGR_1251'.padEnd(50)}100${'Z_ROLE'.padEnd(30)}${row}${String(index).padEnd(80)}U  O000000`);
    }
    const [first, second] = readLines(lines).roles[0]?.authorizations ?? [];
    const lows = (each: Authorization | undefined, field: number) =>
      each?.fields[field]?.values.map(({ low }) => Number(low));
    expect(lows(first, 0)).toEqual(rows.filter((index) => index % 4 === 0));
    expect(lows(first, 1)).toEqual(rows.filter((index) => index % 4 === 2));
    expect(lows(second, 0)).toEqual(rows.filter((index) => index % 2 === 1));
  });
});
