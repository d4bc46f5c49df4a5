import { describe, expect, it } from 'vitest';
import { findingsAfter, soundRole, verifyAfter, without } from '../../support/verify-changed.ts';
import { helpOf } from '../../../src/diagnostics/diagnostic.ts';
import { replaceIn } from '../../support/role-lines.ts';

describe('checkMenu', () => {
  it('has nothing to say of a sound menu', () => {
    expect(verifyAfter(() => undefined)).toEqual([]);
  });

  it('says that the importer drops rows of the root', () => {
    const found = verifyAfter((lines) => {
      for (const tag of ['AGR_HIER ', 'AGR_HIERT ']) {
        const line = lines.find((each) => each.startsWith(tag) && each.includes('00000005')) ?? '';
        lines.push(line.replace('00000005', '00000001'));
      }
    });
    expect(found).toEqual([
      'R2519 50:1 menu of Z_SALES_CLERK: the importer drops this AGR_HIER row, because node 00000001 is the root of the menu',
      'R2519 51:1 menu of Z_SALES_CLERK: the importer drops this AGR_HIERT row, because node 00000001 is the root of the menu',
    ]);
  });

  it('finds a node on another level than its parent says', () => {
    const found = verifyAfter((lines) =>
      replaceIn(lines, 'AGR_HIER', `VA03${' '.repeat(44)}02`, `VA03${' '.repeat(44)}03`),
    );
    expect(found).toEqual([
      'R2513 41:1 menu of Z_SALES_CLERK: node 00000004 has the level 03, its place in the tree is level 02',
    ]);
  });

  it('finds a web address that has lost its row in AGR_BUFFI', () => {
    const found = verifyAfter((lines) => {
      without(lines, 'AGR_BUFFI', 'https');
    });
    expect(found).toEqual([
      'R2520 41:1 menu of Z_SALES_CLERK: node 00000005 is of the kind URL, and AGR_BUFFI has no address for it',
    ]);
  });

  it('finds an entry whose only text was lost, and not one that lacks a language', () => {
    expect(
      verifyAfter((lines) => {
        without(lines, 'AGR_HIERT', '00000004');
      }),
    ).toEqual(['R2521 41:1 menu of Z_SALES_CLERK: node 00000004 has no text in AGR_HIERT, in no language']);
    const german = (lines: string[]) =>
      lines.push((lines.find((each) => each.startsWith('AGR_HIERT')) ?? '').replace('E0000', 'D0000'));
    expect(verifyAfter(german)).toEqual([]);
  });

  it('leaves nodes without parent, circles, and rows without node to the reader', () => {
    const codes = (change: (lines: string[]) => unknown) => findingsAfter([soundRole], change).map(({ code }) => code);
    expect(
      codes((lines) => {
        without(lines, 'AGR_HIER', '00000002');
      }),
    ).toEqual(['R2301']);
    expect(codes((lines) => replaceIn(lines, 'AGR_HIER', '0000000200000001', '0000000200000003'))).toContain('R2302');
    expect(codes((lines) => replaceIn(lines, 'AGR_BUFFI', '00000005', '00000009'))).toEqual(['R2303']);
  });

  it('says for each finding what to do', () => {
    const found = findingsAfter([soundRole], (lines) => {
      without(lines, 'AGR_BUFFI', 'https');
      without(lines, 'AGR_HIERT', '00000004');
    });
    expect(found.map(helpOf).filter((help) => help === undefined)).toEqual([]);
  });
});
