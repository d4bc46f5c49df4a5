import type { Page } from '../../codec/page.ts';
import { textBetween } from '../../codec/page.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Explanation } from './explain-row.ts';
import { tagWidth } from './record.ts';
import { fits, likeliestRecords, possibleRecords } from './tag.ts';

/** Says what is wrong with a line that has no sound record tag in front, and which record it seems to be. */
export function explainTag(page: Page, start: number, end: number, file: string, line: number): Explanation {
  const head = textBetween(page, start, Math.min(end, start + tagWidth)).replace(/ +$/, '');
  const found = /^ *[^ ]*/.exec(head)?.[0] ?? head;
  const possible = possibleRecords(found.trim());
  const fitting = possible.filter((kind) => fits(kind, page.units, start + tagWidth, end));
  const candidates = fitting.length > 0 ? fitting : possible;
  const [only, another] = likeliestRecords(found.trim(), candidates);
  const place = { file, line, column: 1, endColumn: Math.min(end - start, tagWidth) + 1 };
  const data = only === undefined || another !== undefined ? { found: head } : { found, tag: only.tag };
  return { diagnostic: diagnose('R2103', data, place), tags: candidates.map(({ tag }) => tag) };
}
