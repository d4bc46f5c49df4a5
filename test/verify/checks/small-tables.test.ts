import { describe, expect, it } from 'vitest';
import { linesOf, replaceIn } from '../../support/role-lines.ts';
import { verifyAfter, without } from '../../support/verify-changed.ts';

describe('checkSmallTables', () => {
  it('finds a transaction without its menu entry', () => {
    const extra = (lines: string[]) =>
      lines.push((lines.find((each) => each.startsWith('AGR_TCODES')) ?? '').replace('VA01', 'VA99'));
    expect(verifyAfter(extra)).toEqual([
      'R2511 50:1 AGR_TCODES of the role Z_SALES_CLERK lists VA99, which is not in its menu (AGR_HIER)',
    ]);
  });

  it('finds a menu entry whose transaction is not listed', () => {
    expect(
      verifyAfter((lines) => {
        without(lines, 'AGR_TCODES', 'VA03');
      }),
    ).toEqual(['R2512 40:1 the menu of the role Z_SALES_CLERK has VA03, which AGR_TCODES does not list']);
  });

  it('takes a misspelt transaction for one finding, not for two', () => {
    const found = verifyAfter((lines) => replaceIn(lines, 'AGR_TCODES', 'VA03', 'VA30'));
    expect(found.map((each) => each.slice(0, 5))).toEqual(['R2511']);
  });

  it('finds a role without any text, a language without its short text, and a gap', () => {
    const noTexts = (lines: string[]) => {
      for (const line of lines.filter((each) => each.startsWith('AGR_TEXTS'))) lines.splice(lines.indexOf(line), 1);
    };
    expect(verifyAfter(noTexts)).toEqual([
      'R2514 3:1 the role Z_SALES_CLERK has no text in AGR_TEXTS: the upload would delete the one it has',
    ]);
    expect(
      verifyAfter((lines) => {
        without(lines, 'AGR_TEXTS', 'D00000');
      }),
    ).toEqual(['R2514 29:1 the text of the role Z_SALES_CLERK in language "D" has no short text (LINE 00000)']);
    expect(
      verifyAfter((lines) => {
        without(lines, 'AGR_TEXTS', 'D00001');
      }),
    ).toEqual(['R2515 30:1 the text of the role Z_SALES_CLERK in language "D" has no line 00001, but later ones']);
  });

  it('finds a role without its master language', () => {
    expect(
      verifyAfter((lines) => {
        without(lines, 'AGR_FLAGS', 'MASTER_LAN');
      }),
    ).toEqual(['R2516 3:1 the role Z_SALES_CLERK has no AGR_FLAGS line MASTER_LAN']);
  });

  it('says nothing of flags that are not in every file, and of AGR_TIME, which the importer ignores', () => {
    for (const flag of ['DEVCLASS', 'FORCE_MIX', 'RESP_USER']) {
      expect(
        verifyAfter((lines) => {
          without(lines, 'AGR_FLAGS', flag);
        }),
      ).toEqual([]);
    }
    expect(
      verifyAfter((lines) => {
        without(lines, 'AGR_TIME', 'MENU');
      }),
    ).toEqual([]);
  });

  it('says of a role whose name is wrong in LOADED_AGRS only that', () => {
    const found = verifyAfter((lines) => replaceIn(lines, 'LOADED_AGRS', 'Z_SALES_CLERK', 'Z_SALES_CLERKX'));
    expect(found.map((each) => each.slice(0, 9))).toEqual(['R2208 3:5']);
    expect(linesOf().length).toBeLessThan(10);
  });
});
