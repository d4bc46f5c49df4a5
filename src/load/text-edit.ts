import type { Edit } from '../diagnostics/finding.ts';
import type { SourceTexts } from './source-texts.ts';
import type { SyntaxNode } from './syntax-tree.ts';
import { nodesAt } from './syntax-tree.ts';
import type { SourceElement } from './source-element.ts';
import { positionAt } from './text-lines.ts';

/** A piece of a text, in UTF-16 units, and what takes its place. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A run of elements to remove, and the elements that stay on its sides. */
interface Run {
  readonly first: SyntaxNode;
  readonly last: SyntaxNode;
  readonly before: SyntaxNode | undefined;
  readonly after: SyntaxNode | undefined;
}

/**
 * What has to be cut out of a source to remove elements of one array, each with one comma; everything else stays as it
 * is. Elements beside which a comment stands are left: only its author knows what it is about. Nothing is cut when no
 * element would be left.
 */
export function removalsOf(elements: readonly SourceElement[]): readonly TextEdit[] {
  const [first] = elements;
  if (first === undefined) return [];
  const { array, tree } = first;
  const all = nodesAt(array, 'elements');
  const wanted = new Set(elements.map(({ index }) => index));
  if (wanted.size >= all.length || all.includes(undefined)) return [];
  return runsOf(all as readonly SyntaxNode[], wanted).flatMap(({ first: from, last, before, after }) => {
    const [left, right] = [before?.end ?? array.start, after?.start ?? array.end];
    if (tree.comments.some(({ start, end }) => start >= left && end <= right)) return [];
    if (after !== undefined) return [{ start: from.start, end: after.start, text: '' }];
    return before === undefined ? [] : [{ start: before.end, end: last.end, text: '' }];
  });
}

function runsOf(all: readonly SyntaxNode[], wanted: ReadonlySet<number>): readonly Run[] {
  const runs: Run[] = [];
  for (let index = 0; index < all.length; index++) {
    let end = index;
    while (wanted.has(end)) end++;
    const [first, last] = [all[index], all[end - 1]];
    if (end === index || first === undefined || last === undefined) continue;
    runs.push({ first, last, before: all[index - 1], after: all[end] });
    index = end;
  }
  return runs;
}

/** A text with edits carried out that do not overlap. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  for (const { start, end, text: by } of edits.toSorted((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + by + result.slice(end);
  }
  return result;
}

/** An edit as editors and other programs take it. */
export function editIn(file: string, { start, end, text }: TextEdit, texts: SourceTexts): Edit {
  const starts = texts.lineStartsOf(file);
  const from = positionAt(starts, start);
  const to = positionAt(starts, end);
  return { file: texts.shown(file), ...from, endLine: to.line, endColumn: to.column, text };
}
