import type { DefinitionPlace } from '../diagnostics/place.ts';
import type { FileConstants } from './file-constants.ts';
import { findCall } from './find-call.ts';
import { followPath } from './follow-path.ts';
import type { LiteralValue } from './literal-value.ts';
import { literalValue } from './literal-value.ts';
import { createParsedFiles } from './parsed-files.ts';
import type { SourceTexts } from './source-texts.ts';
import type { SyntaxNode, SyntaxTree } from './syntax-tree.ts';
import { nodesAt } from './syntax-tree.ts';

/** A node that stands in the call of a definition itself. */
export interface SourceNode {
  /** Absolute path. */
  readonly file: string;
  readonly tree: SyntaxTree;
  readonly node: SyntaxNode;
}

/** An element of an array that is written out in the call of a definition: a value, or an authorization. */
export interface SourceElement extends SourceNode {
  readonly array: SyntaxNode;
  readonly index: number;
  /** What each element of the array says; undefined where it is computed. */
  readonly values: readonly (LiteralValue | undefined)[];
}

export interface SourceNodes {
  readonly nodeAt: (place: DefinitionPlace) => SourceNode | undefined;
  readonly elementAt: (place: DefinitionPlace) => SourceElement | undefined;
}

/**
 * Finds nodes that can be changed without changing anything else: other than places for messages, no name is followed
 * on the way, since what a name stands for may be used elsewhere. It does not throw.
 */
export function createSourceNodes(texts: SourceTexts): SourceNodes {
  const parsedFile = createParsedFiles(texts);
  const nodeOf = ({ definition, argument, path, on }: DefinitionPlace) => {
    const offset = definition && texts.offsetAt(definition.file, definition.line, definition.column);
    if (definition === undefined || offset === undefined) return undefined;
    const { tree, constants } = parsedFile(definition.file);
    const call = tree.errors.length === 0 ? findCall(tree.program, offset) : undefined;
    const object = call && nodesAt(call, 'arguments')[argument ?? 0];
    if (object === undefined) return undefined;
    const known = constants();
    const node = followPath(object, path, on, { ...known, valueOf: () => undefined });
    return typeof node === 'string' ? undefined : { file: definition.file, tree, node, known };
  };
  return {
    nodeAt: nodeOf,
    elementAt: (place) => {
      const index = place.path.at(-1);
      const above = nodeOf({ ...place, path: place.path.slice(0, -1), on: 'value' });
      if (typeof index !== 'number' || above?.node.type !== 'ArrayExpression') return undefined;
      return elementOf(above, index, above.known);
    },
  };
}

function elementOf(
  { file, tree, node: array }: SourceNode,
  index: number,
  known: FileConstants,
): SourceElement | undefined {
  const elements = nodesAt(array, 'elements');
  const node = elements[index];
  if (node === undefined || elements.slice(0, index).some((each) => each?.type === 'SpreadElement')) return undefined;
  const values = elements.map((each) => each && literalValue(each, known));
  return { file, tree, node, array, index, values };
}
