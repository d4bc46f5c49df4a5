import type { CellReader } from '../codec/cell-reader.ts';
import { AGR_BUFFI } from '../layouts/agr-buffi.ts';
import { AGR_FLAGS } from '../layouts/agr-flags.ts';
import { AGR_HIER } from '../layouts/agr-hier.ts';
import { AGR_HIERT } from '../layouts/agr-hiert.ts';
import { AGR_TCODES } from '../layouts/agr-tcodes.ts';
import { AGR_TEXTS } from '../layouts/agr-texts.ts';
import { LOADED_AGRS } from '../layouts/header.ts';

/** A node of a menu as its row says it. */
export interface NodeRow {
  readonly id: string;
  readonly parent: string;
  readonly level: string;
  /** The transaction that the node starts, '' for any other node. */
  readonly transaction: string;
  /** Of an entry that needs an address its kind, '' for any other node: SERVICE. */
  readonly addressed: string;
  readonly line: number;
}

/** The rows of a role that the model does not keep as they stand. */
export interface RoleRows {
  loadedLine: number;
  hasMasterLanguage: boolean;
  /** Line in the file of each transaction of AGR_TCODES. */
  readonly transactions: Map<string, number>;
  readonly nodes: NodeRow[];
  /** Numbers of the nodes that have a text, and of those that have an address, with the line of the first row. */
  readonly menuTexts: Map<string, number>;
  readonly addresses: Map<string, number>;
  /** By language: line numbers of the text, with the line in the file. */
  readonly texts: Map<string, Map<number, number>>;
}

/** Gathers the rows of the small tables, role by role. */
export class SmallTables {
  readonly roles = new Map<string, RoleRows>();

  /** Takes the row that the reader stands on. */
  row(table: string, cells: CellReader, line: number): void {
    switch (table) {
      case 'LOADED_AGRS': {
        const rows = this.#of(cells.cell(LOADED_AGRS.at.AGR_NAME));
        if (rows.loadedLine === 0) rows.loadedLine = line;
        return;
      }
      case 'AGR_TCODES': {
        const { AGR_NAME, TYPE, TCODE } = AGR_TCODES.at;
        if (cells.cell(TYPE) !== 'TR') return;
        const { transactions } = this.#of(cells.cell(AGR_NAME));
        note(transactions, cells.cell(TCODE), line);
        return;
      }
      case 'AGR_HIER':
        this.#of(cells.cell(AGR_HIER.at.AGR_NAME)).nodes.push(nodeRow(cells, line));
        return;
      case 'AGR_HIERT':
        note(this.#of(cells.cell(AGR_HIERT.at.AGR_NAME)).menuTexts, cells.cell(AGR_HIERT.at.OBJECT_ID), line);
        return;
      case 'AGR_BUFFI':
        note(this.#of(cells.cell(AGR_BUFFI.at.AGR_NAME)).addresses, cells.cell(AGR_BUFFI.at.OBJECT_ID), line);
        return;
      case 'AGR_TEXTS': {
        const { AGR_NAME, SPRAS, LINE } = AGR_TEXTS.at;
        const { texts } = this.#of(cells.cell(AGR_NAME));
        const lines = texts.get(cells.cell(SPRAS)) ?? new Map<number, number>();
        texts.set(cells.cell(SPRAS), lines.set(cells.number(LINE), line));
        return;
      }
      case 'AGR_FLAGS': {
        const { AGR_NAME, FLAG_TYPE } = AGR_FLAGS.at;
        if (cells.cell(FLAG_TYPE) === 'MASTER_LAN') this.#of(cells.cell(AGR_NAME)).hasMasterLanguage = true;
        return;
      }
    }
  }

  #of(role: string): RoleRows {
    let rows = this.roles.get(role);
    if (rows === undefined) {
      rows = {
        loadedLine: 0,
        hasMasterLanguage: false,
        transactions: new Map(),
        nodes: [],
        menuTexts: new Map(),
        addresses: new Map(),
        texts: new Map(),
      };
      this.roles.set(role, rows);
    }
    return rows;
  }
}

function note(lines: Map<string, number>, key: string, line: number): void {
  if (!lines.has(key)) lines.set(key, line);
}

/** Entries of type OT whose REPORT says what their address stands for (reference, section 4). */
const addressedKinds: ReadonlySet<string> = new Set([
  'URL',
  'SERVICE',
  'CAT_PROVIDER',
  'GROUP_PROVIDER',
  'SPACE_PROVIDER',
]);

function nodeRow(cells: CellReader, line: number): NodeRow {
  const { OBJECT_ID, PARENT_ID, MENU_LEVEL, REPORTTYPE, REPORT } = AGR_HIER.at;
  const [type, report] = [cells.cell(REPORTTYPE), cells.cell(REPORT)];
  return {
    id: cells.cell(OBJECT_ID),
    parent: cells.cell(PARENT_ID),
    level: cells.cell(MENU_LEVEL),
    transaction: type === 'TR' ? report : '',
    addressed: type === 'OT' && addressedKinds.has(report) ? report : '',
    line,
  };
}
