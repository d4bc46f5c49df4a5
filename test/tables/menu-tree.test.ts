import { describe, expect, it } from 'vitest';
import type { MenuNode } from '../../src/model/menu.ts';
import { folder, node, transaction } from '../support/menu-nodes.ts';
import { complaints, indexOf, linesOf, readLines } from '../support/role-lines.ts';
import { emptyRole } from '../support/small-roles.ts';

/** A folder (2) with two transactions (3, 4), and a web address (5). */
const menu = [
  folder(transaction('VA03'), transaction('VA05')),
  node({ report: 'URL', address: 'https://example.com', texts: [{ language: 'E', text: 'Example' }] }),
];

const linesOfMenu = (given: readonly MenuNode[] = menu) => linesOf({ ...emptyRole(), menu: given });

/** Reads the file of the menu after a change to its lines, and gives what is wrong with the lines that are shown. */
function readChanged(change: (lines: string[]) => void) {
  const lines = linesOfMenu();
  change(lines);
  const { roles, diagnostics } = readLines(lines);
  return { lines, menu: roles[0]?.menu, found: complaints(diagnostics) };
}

const hier = (lines: readonly string[], id: string) => indexOf(lines, 'AGR_HIER', id.padStart(8, '0') + '0000');

/** Replaces the parent of a node. */
function hang(lines: string[], id: string, parent: string): number {
  const index = hier(lines, id);
  const line = lines[index]!;
  const start = line.indexOf(id.padStart(8, '0')) + 8;
  lines[index] = line.slice(0, start) + parent.padStart(8, '0') + line.slice(start + 8);
  return index + 1;
}

describe('the shape of a menu in its tables', () => {
  it('is that of real and live rows: numbers from 2, tens, levels, X in ATTRIBUTES', () => {
    const rows = linesOfMenu().filter((line) => line.startsWith('AGR_HIER '));
    expect(rows.map((line) => line.slice(83, 160).trimEnd())).toEqual([
      '0000000200000001X00000010                                                  01',
      '0000000300000002 00000010TRVA03                                            02',
      '0000000400000002 00000020TRVA05                                            02',
      '0000000500000001 00000020OTURL                                             01',
    ]);
    expect(rows.every((line) => /01|02/.test(line) && line.endsWith(`X${' '.repeat(41)}0000000000`))).toBe(true);
  });

  it('has a row of AGR_TCODES for each transaction, sorted, and of AGR_BUFFI for each address', () => {
    const lines = linesOfMenu([...menu, transaction('VA03'), transaction('MM03')]);
    const rows = (tag: string) => lines.filter((line) => line.startsWith(`${tag} `)).map((line) => line.slice(83));
    expect(rows('AGR_TCODES')).toEqual(['MM03', 'VA03', 'VA05'].map((code) => `TR${code.padEnd(48)} X 00000`));
    expect(rows('AGR_BUFFI')).toEqual(['00000005Whttps://example.com']);
    expect(rows('AGR_HIERT').slice(0, 2)).toEqual(['E00000002Folder', 'E00000003VA03']);
  });
});

describe('a menu that is no tree', () => {
  it('is read as it is when nothing is wrong', () => {
    expect(readChanged(() => undefined)).toMatchObject({ menu, found: [] });
  });

  it('with two nodes of one number keeps the first and names both lines', () => {
    const { found, menu: read } = readChanged((lines) => {
      const index = hier(lines, '4');
      lines[index] = lines[index]!.replace('0000000400000002', '0000000300000002');
      lines.splice(indexOf(lines, 'AGR_HIERT', '00000004'), 1);
    });
    expect(found).toEqual([expect.stringMatching(/^R2204 \d+:84-92 .*Z_ROLE 00000003/)]);
    expect(read?.[0]?.children.map(({ report }) => report)).toEqual(['VA03']);
  });

  it('with a node whose parent does not exist says so at its line', () => {
    let line = 0;
    const { found } = readChanged((lines) => {
      line = hang(lines, '5', '99');
    });
    expect(found).toEqual([
      `R2301 ${line}:92-100 menu of Z_ROLE: node 00000005 hangs on node 00000099, which does not exist`,
    ]);
  });

  it('with nodes that hang on each other says so once, at one of their lines', () => {
    let line = 0;
    const { found, menu: read } = readChanged((lines) => {
      line = hang(lines, '2', '3');
    });
    expect(found).toEqual([
      `R2302 ${line}:92-100 menu of Z_ROLE: node 00000002 hangs on itself, over one or more other nodes`,
    ]);
    expect(read?.map(({ report }) => report)).toEqual(['URL']);
  });

  it('with a node that hangs on itself says so', () => {
    const { found } = readChanged((lines) => void hang(lines, '5', '5'));
    expect(found).toEqual([expect.stringMatching(/^R2302 .*00000005 hangs on itself/)]);
  });

  it.each(['AGR_HIERT', 'AGR_BUFFI'])('with a row of %s for a node that is not there says so', (table) => {
    const { found } = readChanged((lines) => {
      const index = indexOf(lines, table, '00000005');
      lines[index] = lines[index]!.replace('00000005', '00000099');
    });
    expect(found).toEqual([expect.stringMatching(new RegExp(`^R2303 .*${table} has a row for node 00000099`))]);
  });

  it('passes over the rows of the root, as the importer does', () => {
    const { found, menu: read } = readChanged((lines) => {
      const root = lines[hier(lines, '2')]!.replace('0000000200000001', '0000000100000000');
      lines.splice(hier(lines, '2'), 0, root);
      lines.push(lines[indexOf(lines, 'AGR_HIERT', '00000002')]!.replace('00000002Folder', '00000001Role menu'));
    });
    expect(found).toEqual([]);
    expect(read).toEqual(menu);
  });

  it('that is deeper than 99 levels says so and does not hang', () => {
    let deep = transaction('VA03');
    for (let level = 1; level < 99; level++) deep = folder(deep);
    const lines = linesOf({ ...emptyRole(), menu: [deep] });
    expect(complaints(readLines(lines).diagnostics)).toEqual([]);
    const last = lines.findLast((line) => line.startsWith('AGR_HIER '))!;
    lines.push(last.replace('0000010000000099', '0000010100000100'));
    expect(complaints(readLines(lines).diagnostics)).toEqual([
      expect.stringMatching(/^R2304 .*node 00000100 is on level 99/),
    ]);
  });

  it('with an address behind its columns says at which column it goes on', () => {
    const address = `https://example.com/${'a'.repeat(235)}`;
    const lines = linesOfMenu([node({ report: 'URL', address, texts: [] })]);
    const index = indexOf(lines, 'AGR_BUFFI', 'https');
    expect(lines[index]).toHaveLength(50 + 33 + 9 + 255);
    lines[index] = `${lines[index]!}b`;
    expect(complaints(readLines(lines).diagnostics)).toEqual([expect.stringMatching(`R2106 ${index + 1}:348-349`)]);
  });
});
