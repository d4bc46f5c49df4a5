import type { Column, Layout } from '../../codec/layout.ts';
import type { RowCheck } from '../../codec/row-check.ts';
import { compileRowCheck } from '../../codec/row-check.ts';
import { pfcgLayouts } from '../../layouts/index.ts';

/** Every line begins with its tag, padded with blanks to this width (reference, section 1). */
export const tagWidth = 50;

/** A kind of record: its layout, and the check of its rows. */
export interface RecordKind {
  readonly tag: string;
  readonly layout: Layout;
  readonly check: RowCheck;
  /** Its dates and times. */
  readonly stamps: readonly Column[];
  /** The tag as bytes. */
  readonly tagBytes: Uint8Array;
}

/** The records that rolewright knows, in the order of real files. */
export const recordKinds: readonly RecordKind[] = pfcgLayouts.map((layout) => ({
  tag: layout.tag,
  layout,
  check: compileRowCheck(layout),
  stamps: layout.columns.filter(({ field }) => field.stamp === true),
  tagBytes: Buffer.from(layout.tag, 'latin1'),
}));

export const recordKindByTag: ReadonlyMap<string, RecordKind> = new Map(recordKinds.map((each) => [each.tag, each]));
