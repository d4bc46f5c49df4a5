import { describe, expect, it } from 'vitest';
import { shippedCatalog } from '../../src/catalog/catalog.ts';
import { windows1252 } from '../../src/codec/encoding.ts';
import { AGR_1251 } from '../../src/layouts/agr-1251.ts';
import { survey } from '../../src/verify/survey.ts';
import { linesOf, replaceIn } from '../support/role-lines.ts';
import { soundRole } from '../support/verify-changed.ts';

const bytesOf = (lines: readonly string[]) => [Buffer.from(lines.map((line) => `${line}\r\n`).join(''), 'latin1')];
const lines = linesOf(soundRole);

describe('survey', () => {
  it('gathers the rows of the small tables', () => {
    const rows = survey(bytesOf(lines), windows1252(), {}).small.roles.get('Z_SALES_CLERK');
    expect(rows?.loadedLine).toBe(3);
    expect(rows?.hasMasterLanguage).toBe(true);
    expect([...(rows?.transactions ?? [])]).toEqual([
      ['VA01', 5],
      ['VA03', 6],
    ]);
    expect(rows?.nodes.map(({ id, parent, transaction, addressed }) => [id, parent, transaction, addressed])).toEqual([
      ['00000002', '00000001', '', ''],
      ['00000003', '00000002', 'VA01', ''],
      ['00000004', '00000002', 'VA03', ''],
      ['00000005', '00000001', '', 'URL'],
    ]);
    expect([...(rows?.menuTexts.keys() ?? [])]).toEqual(['00000002', '00000003', '00000004', '00000005']);
    expect([...(rows?.addresses.keys() ?? [])]).toEqual(['00000005']);
    expect([...(rows?.texts.get('D')?.keys() ?? [])]).toEqual([0, 1, 2]);
  });

  it('gives the lines that are asked for, and no others', () => {
    const { lines: kept } = survey(bytesOf(lines), windows1252(), { lines: new Set([2, 99]) });
    expect([...kept]).toEqual([[2, lines[1]]]);
  });

  it('takes names only when they are asked for', () => {
    const row = (lines[11] ?? '').slice(50);
    const { names } = survey(bytesOf(lines), windows1252(), { names: shippedCatalog });
    expect(names.strangersIn(AGR_1251, row)).toBe(0);
    expect(survey(bytesOf(lines), windows1252(), {}).names.strangersIn(AGR_1251, row)).toBeGreaterThan(0);
  });

  it('says which tables a damaged line may belong to, and whether all is ASCII', () => {
    const damaged = [...lines];
    replaceIn(damaged, 'AGR_1251', 'JOBACTION RELE', 'JOBACTION  RELE');
    const { isDamaged, isAscii } = survey(bytesOf(damaged), windows1252(), {});
    expect([isDamaged('AGR_1251'), isDamaged('AGR_1250'), isAscii]).toEqual([true, false, false]);
    expect(survey(bytesOf(lines.slice(0, 5)), windows1252(), {}).isAscii).toBe(true);
    expect(survey(bytesOf(['hello']), windows1252(), {}).isDamaged('AGR_1250')).toBe(true);
  });
});
