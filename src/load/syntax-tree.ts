import { createRequire } from 'node:module';
import type * as Parser from 'oxc-parser';
import type { Comment, EcmaScriptModule, OxcError } from 'oxc-parser';
import { tooDeep, tooDeepAt } from './module-hooks.ts';

/** Loaded when the first source is parsed: most runs find nothing to show a place of. */
const require = createRequire(import.meta.url);
let loaded: typeof Parser | undefined;
const parser = () => (loaded ??= require('oxc-parser') as typeof Parser);

/** A node of the parsed source; `start` and `end` count UTF-16 units. Which further properties it has, its type says. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [property: string]: unknown;
}

export interface SyntaxTree {
  readonly text: string;
  readonly program: SyntaxNode;
  /** Imports and exports. */
  readonly module: EcmaScriptModule;
  readonly comments: readonly Comment[];
  readonly errors: readonly ParseError[];
}

export type ParseError = Pick<OxcError, 'message' | 'labels'>;

/**
 * Parses a source as a module; never throws. What cannot be parsed is missing in the tree and told in `errors`.
 *
 * @param semantics also finds what is wrong only by its meaning, such as two declarations of one name
 */
export function parseSource(file: string, text: string, semantics = false): SyntaxTree {
  const deep = tooDeepAt(text);
  if (deep !== undefined) {
    const tree = parseSource(file, '', semantics);
    return { ...tree, text, errors: [{ message: tooDeep, labels: [{ message: null, start: deep, end: deep + 1 }] }] };
  }
  const lang = /\.m?js$/.test(file) ? 'js' : 'ts';
  const { program, module, comments, errors } = parser().parseSync(file, text, {
    lang,
    sourceType: 'module',
    astType: 'ts',
    showSemanticErrors: semantics,
  });
  return { text, program: program as unknown as SyntaxNode, module, comments, errors };
}

/** The nodes directly below a node, in the order of the text. */
export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (const key of parser().visitorKeys[node.type] ?? []) {
    const below = node[key] as SyntaxNode | null | undefined | readonly (SyntaxNode | null)[];
    for (const child of isList(below) ? below : [below])
      if (child !== null && child !== undefined) children.push(child);
  }
  return children;
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

/** A node and everything below it, each level in the order of the text before the next one. */
export function nodesOf(node: SyntaxNode): readonly SyntaxNode[] {
  const nodes = [node];
  // No recursion and no spreading: a generated source may be as long and as deep as it likes.
  for (const next of nodes) for (const child of childrenOf(next)) nodes.push(child);
  return nodes;
}

/** A property that holds a node. */
export function nodeAt(node: SyntaxNode, property: string): SyntaxNode | undefined {
  return (node[property] ?? undefined) as SyntaxNode | undefined;
}

/** A property that holds nodes, with `undefined` for the holes of an array. */
export function nodesAt(node: SyntaxNode, property: string): readonly (SyntaxNode | undefined)[] {
  return ((node[property] ?? []) as readonly (SyntaxNode | null)[]).map((child) => child ?? undefined);
}

/** What is written inside parentheses, `as`, `satisfies` and `!`, which do not change a value. */
export function withoutWrappers(node: SyntaxNode): SyntaxNode {
  const inner = wrappers.has(node.type) ? nodeAt(node, 'expression') : undefined;
  return inner === undefined ? node : withoutWrappers(inner);
}

const wrappers = new Set([
  'ParenthesizedExpression',
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
]);
