import type { FilePlace } from '../diagnostics/place.ts';
import { placeOf } from './place-of.ts';
import type { SourceTexts } from './source-texts.ts';
import type { SyntaxNode, SyntaxTree } from './syntax-tree.ts';
import { childrenOf, parseSource } from './syntax-tree.ts';
import { positionAt } from './text-lines.ts';

/** A comment that allows findings: `// rolewright-allow critical/s-rfc-any -- why, until 2027-03-31`. */
export interface Suppression {
  /** Where the comment is. */
  readonly place: FilePlace;
  /** The names of the rules, as they were written. */
  readonly rules: readonly string[];
  /** '' when there is none. */
  readonly reason: string;
  /** As it was written, `2027-03-31`; '' for ever. */
  readonly until: string;
  /** The lines that it holds for, from 1, both included. */
  readonly from: number;
  readonly to: number;
}

const mark = 'rolewright-allow';
const form = /^\s*\*?\s*rolewright-allow\s+(.*?)(?:\s+--\s*(.*?))?\s*$/s;
const end = /,?\s*\buntil\s+(\S+)$/;

/**
 * The suppressions of a source. A comment behind something holds for its line; one on a line of its own holds for what
 * begins behind it: a value, a field, an object, a whole role.
 */
export function suppressionsIn(file: string, texts: SourceTexts): readonly Suppression[] {
  const text = texts.textOf(file);
  if (text?.includes(mark) !== true) return [];
  const tree = parseSource(file, text);
  return tree.comments.flatMap((comment) => {
    const [, names, rest = ''] = form.exec(comment.value) ?? [];
    if (names === undefined) return [];
    const until = end.exec(rest)?.[1] ?? '';
    const [from, to] = linesOf(comment, tree, file, texts);
    return [
      {
        place: placeOf(comment, file, texts),
        rules: names.split(/[\s,]+/).filter((name) => name !== ''),
        reason: rest.replace(end, '').trim(),
        until,
        from,
        to,
      },
    ];
  });
}

function linesOf(
  comment: { readonly start: number; readonly end: number },
  tree: SyntaxTree,
  file: string,
  texts: SourceTexts,
): readonly [number, number] {
  const starts = texts.lineStartsOf(file);
  const lineAt = (offset: number) => positionAt(starts, offset).line;
  const own = lineAt(comment.start);
  const before = tree.text.slice(starts[own - 1] ?? 0, comment.start);
  if (before.trim() !== '') return [own, own];
  const next = nextCode(tree, comment.end);
  const node = largestAt(tree.program, next);
  return node === undefined ? [own, lineAt(next)] : [own, lineAt(node.end)];
}

/** Where the next thing begins that is neither blank nor a comment. */
function nextCode(tree: SyntaxTree, offset: number): number {
  let at = offset;
  for (;;) {
    while (at < tree.text.length && /\s/.test(tree.text[at] ?? '')) at++;
    const comment = tree.comments.find(({ start }) => start === at);
    if (comment === undefined) return at;
    at = comment.end;
  }
}

/** The largest node below the program that begins at an offset. */
function largestAt(node: SyntaxNode, offset: number): SyntaxNode | undefined {
  for (const child of childrenOf(node)) {
    if (child.start === offset) return child;
    if (child.start < offset && offset < child.end) return largestAt(child, offset);
  }
  return undefined;
}
