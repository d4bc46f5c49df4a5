import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { familyDrift } from '../../../src/cli/inspect/family-drift.ts';
import { messageOf } from '../../../src/diagnostics/diagnostic.ts';
import { readPfcg } from '../../../src/formats/pfcg/read.ts';

const family = fileURLToPath(new URL('../../../fixtures/family/split', import.meta.url));
const lines = (role: string) => readFileSync(join(family, `${role}.SAP`), 'latin1').split('\r\n');

const master = lines('Z_SALES_CLERK');
const derived = lines('Z_SALES_CLERK_1000');

/** What is said of files that hold these lines: `file:line message`. */
function driftIn(files: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const read = Object.entries(files).map(([path, all]) => {
    const content = readPfcg(Buffer.from(all.join('\r\n'), 'latin1'), { file: path });
    expect(content.diagnostics).toEqual([]);
    return { path, content };
  });
  return [...familyDrift(read).values()].flat().map((each) => {
    const [place] = each.places;
    const at =
      place !== undefined && 'file' in place ? [place.file, ...(place.line === undefined ? [] : [place.line])] : [];
    return `${at.join(':')} ${messageOf(each)}`;
  });
}

const change = (all: readonly string[], tag: string, from: string | RegExp, to: string) =>
  all.map((line) => (line.startsWith(`${tag} `) ? line.replace(from, to) : line));
const without = (all: readonly string[], tag: string, part: string) =>
  all.filter((line) => !(line.startsWith(`${tag} `) && line.includes(part)));

describe('the drift of derived roles in files', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['nothing', derived, []],
    ['values of org levels', change(derived, 'AGR_1252', /\b10$/, '99'), []],
    [
      'a value',
      change(derived, 'AGR_1251', 'ZTA*', 'ZTB*'),
      [
        'd.SAP:7 Z_SALES_CLERK_1000 lacks AUART "ZTA*" of V_VBAK_AAT, which its master Z_SALES_CLERK has',
        'd.SAP:7 Z_SALES_CLERK_1000 has AUART "ZTB*" of V_VBAK_AAT, which its master Z_SALES_CLERK does not have',
      ],
    ],
    [
      'an org level that became a value',
      change(derived, 'AGR_1251', '$VKORG', '1000  '),
      [
        'd.SAP:8 Z_SALES_CLERK_1000 lacks VKORG "$VKORG" of V_VBAK_VKO, which its master Z_SALES_CLERK has',
        'd.SAP:8 Z_SALES_CLERK_1000 has VKORG "1000" of V_VBAK_VKO, which its master Z_SALES_CLERK does not have',
      ],
    ],
    [
      'an object that is gone',
      without(without(derived, 'AGR_1250', 'V_VBAK_AAT'), 'AGR_1251', 'V_VBAK_AAT'),
      ['d.SAP Z_SALES_CLERK_1000 lacks an authorization of V_VBAK_AAT, which its master Z_SALES_CLERK has'],
    ],
    [
      'another menu',
      change(change(derived, 'AGR_HIER', 'VA03', 'VA02'), 'AGR_TCODES', 'VA03', 'VA02'),
      [
        'd.SAP the menu of Z_SALES_CLERK_1000 is not that of its master Z_SALES_CLERK: VA03 is missing, VA02 is its own',
      ],
    ],
    [
      'another text in the menu',
      change(derived, 'AGR_HIERT', 'Display sales order', 'Show sales order'),
      ['d.SAP the menu of Z_SALES_CLERK_1000 is not that of its master Z_SALES_CLERK: VA03 is not the same'],
    ],
  ])('names %s', (_, changed, found) => {
    expect(driftIn({ 'm.SAP': master, 'd.SAP': changed })).toEqual(found);
  });

  it('stands at the authorization that is meant, when its object has several', () => {
    // one authorization becomes a second one of another object
    const one = change(derived, 'AGR_1250', 'V_VBAK_VKO__________00', 'V_VBAK_AAT__________01');
    const two = change(one, 'AGR_1251', 'V_VBAK_VKO__________00', 'V_VBAK_AAT__________01');
    expect(driftIn({ 'm.SAP': master, 'd.SAP': two })).toEqual([
      'd.SAP:8 Z_SALES_CLERK_1000 has an authorization of V_VBAK_AAT, which its master Z_SALES_CLERK does not have',
      'd.SAP Z_SALES_CLERK_1000 lacks an authorization of V_VBAK_VKO, which its master Z_SALES_CLERK has',
    ]);
  });

  it('is from the master in the same file, when several files have it', () => {
    const older = readFileSync(join(family, '..', 'family.SAP'), 'latin1').split('\r\n');
    const newer = change(master, 'AGR_1251', 'ZTA*', 'ZTB*');
    expect(driftIn({ 'older.SAP': older, 'newer.SAP': newer })).toEqual([]);
    const [first] = driftIn({ 'newer.SAP': newer, 'd.SAP': derived });
    expect(first).toBe(
      'd.SAP:7 Z_SALES_CLERK_1000 lacks AUART "ZTB*" of V_VBAK_AAT, which its master Z_SALES_CLERK has',
    );
  });
});
