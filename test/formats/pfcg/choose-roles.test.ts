import { describe, expect, it } from 'vitest';
import { readChanged, readLines, linesOf, complaints } from '../../support/role-lines.ts';
import { authorization, emptyRole } from '../../support/small-roles.ts';

const sales = { ...emptyRole('Z_SALES'), authorizations: [authorization('S_RFC', { ACTVT: ['16'] })] };
const stock = emptyRole('Z_STOCK');

function read(change: (lines: string[]) => void) {
  const lines = linesOf(sales, stock);
  change(lines);
  const { roles, diagnostics } = readLines(lines);
  return { names: roles.map(({ name }) => name), said: complaints(diagnostics) };
}

const drop = (lines: string[], text: string) =>
  lines.splice(
    lines.findIndex((line) => line.includes(text)),
    1,
  );
const rename = (lines: string[], tag: string, name: string, by: string) => {
  const index = lines.findIndex((line) => line.startsWith(tag) && line.includes(name));
  lines[index] = (lines[index] ?? '').replace(name, by);
};

describe('a name in a file', () => {
  it('is a role when LOADED_AGRS and AGR_DEFINE have it', () => {
    expect(read(() => undefined)).toEqual({ names: ['Z_SALES', 'Z_STOCK'], said: [] });
  });

  it('is a role that the importer would skip when LOADED_AGRS does not have it', () => {
    const { names, said } = read((lines) => drop(lines, 'LOADED_AGRS'));
    expect(names.toSorted()).toEqual(['Z_SALES', 'Z_STOCK']);
    expect(said).toEqual([expect.stringMatching(/^R2202 \d+:54-84 7 lines of the role "Z_SALES" would be skipped/)]);
  });

  it('is a role with another name in LOADED_AGRS when that one is a little off', () => {
    const { said } = read((lines) => rename(lines, 'LOADED_AGRS', 'Z_SALES', 'Z_SLAES'));
    expect(said).toEqual([expect.stringMatching(/^R2208 3:51-81 LOADED_AGRS names the role "Z_SLAES"/)]);
  });

  it('is two problems when LOADED_AGRS names something else', () => {
    const { said } = read((lines) => rename(lines, 'LOADED_AGRS', 'Z_SALES', 'Z_WAREHOUSE'));
    expect(said.map((each) => each.slice(0, 5)).toSorted()).toEqual(['R2201', 'R2202']);
  });

  it('is a damaged line when one line alone has it, and its row is missed nowhere', () => {
    for (const tag of ['AGR_DEFINE', 'AGR_1250', 'AGR_1251', 'AGR_FLAGS', 'AGR_LSD']) {
      const { names, said } = read((lines) => rename(lines, tag, 'Z_SALES', 'Z_SALEX'));
      expect(names).toEqual(['Z_SALES', 'Z_STOCK']);
      expect(said).toEqual([expect.stringMatching(/^R2202 .*"Z_SALEX".* did you mean Z_SALES\?$/)]);
    }
  });

  it('that LOADED_AGRS has twice hides no other complaint but that of the role it was', () => {
    const { said } = read((lines) => rename(lines, 'LOADED_AGRS', 'Z_SALES', 'Z_STOCK'));
    expect(said).toEqual([expect.stringMatching(/^R2204 4:51-81 LOADED_AGRS: the key "Z_STOCK"/)]);
  });
});

it('a role without AGR_DEFINE is not told that it has no COLL_AGR either', () => {
  const { complaints: said } = readChanged(stock, (lines) => lines.splice(3, lines.length - 3));
  expect(said).toEqual(['R2201 3:51-81 LOADED_AGRS names the role Z_STOCK, but it has no AGR_DEFINE line']);
});
