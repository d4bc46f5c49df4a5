import { agr1250 } from './agr-1250.ts';
import { agr1251 } from './agr-1251.ts';
import { agr1252 } from './agr-1252.ts';
import { agrAgrs } from './agr-agrs.ts';
import { agrApplVars } from './agr-appl-vars.ts';
import { agrBuffi } from './agr-buffi.ts';
import { agrDefine } from './agr-define.ts';
import { agrFlags } from './agr-flags.ts';
import { agrHier } from './agr-hier.ts';
import { agrHiert } from './agr-hiert.ts';
import { agrLsd } from './agr-lsd.ts';
import { agrTcodes } from './agr-tcodes.ts';
import { agrTexts } from './agr-texts.ts';
import { agrTime } from './agr-time.ts';
import type { Table } from './table.ts';

/** The tables that the model describes; the rows of the others travel as they are. */
export const tables: readonly Table[] = [
  agrDefine,
  agrTcodes,
  agr1250,
  agr1251,
  agr1252,
  agrTexts,
  agrFlags,
  agrBuffi,
  agrHier,
  agrHiert,
  agrAgrs,
  agrApplVars,
  agrTime,
  agrLsd,
];

export const tableByTag: ReadonlyMap<string, Table> = new Map(tables.map((table) => [table.layout.tag, table]));
