import type { Column, Layout } from '../../codec/layout.ts';
import { pfcgLayouts } from '../../layouts/index.ts';
import type { FileLine } from './lines.ts';

const tagWidth = 50;
const layouts: ReadonlyMap<string, Layout> = new Map(pfcgLayouts.map((layout) => [layout.tag, layout]));

/** Columns that the model says nothing of, and that a line keeps as they are while the rest of it says the same. */
const unsaid = /^(?:MANDT|COUNTER|NODE|VARIANT|COPIED|NEU|(?:CREATE|CHANGE)_(?:USR|DAT|TIM|TMP|TST))$/;

/** What a line says, for finding it again: without client, counters, node numbers and stamps. */
export function lineKey({ tag, text }: Pick<FileLine, 'tag' | 'text'>): string {
  const layout = layouts.get(tag);
  if (layout === undefined) return text;
  const cells = layout.columns.filter(({ name }) => !isUnsaid(tag, name)).map((column) => cellOf(text, column));
  return `${tag}\0${cells.join('\0')}\0${text.slice(tagWidth + layout.width).trimEnd()}`;
}

function isUnsaid(tag: string, name: string): boolean {
  return unsaid.test(name) || (name === 'ATTRIBUTES' && (tag === 'AGR_DEFINE' || tag === 'AGR_AGRS'));
}

/** The cell of a column, trailing blanks cut off. */
export function cellOf(text: string, { start, end }: Pick<Column, 'start' | 'end'>): string {
  return text.slice(tagWidth + start, tagWidth + end).trimEnd();
}

/** A line with another text in a column. */
export function withCell(text: string, { start, end }: Pick<Column, 'start' | 'end'>, cell: string): string {
  const padded = text.padEnd(tagWidth + end);
  return (padded.slice(0, tagWidth + start) + cell.padEnd(end - start) + padded.slice(tagWidth + end)).trimEnd();
}
