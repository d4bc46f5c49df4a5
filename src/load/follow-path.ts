import type { FileConstants } from './file-constants.ts';
import type { SyntaxNode } from './syntax-tree.ts';
import { nodeAt, nodesAt, withoutWrappers } from './syntax-tree.ts';

/**
 * What a path through object and array literals leads to: a node; `absent` when the literal plainly has no such
 * property or element; `computed` when that cannot be read from the source.
 */
export type Followed = SyntaxNode | 'absent' | 'computed';

/**
 * Follows a path from an expression: property names through object literals, indices through array literals, names
 * through constants of the file. Only where the source leaves no doubt: a spread or a computed key that may put
 * something else there is `computed`.
 *
 * @param on whether the last step means the key itself or the value behind it
 */
export function followPath(
  start: SyntaxNode,
  path: readonly (string | number)[],
  on: 'key' | 'value',
  constants: FileConstants,
): Followed {
  let value = literalOf(start, constants);
  for (const [index, step] of path.entries()) {
    if (value.type === 'ArrayExpression') {
      const element = elementAt(value, Number(step));
      if (typeof element === 'string') return element;
      value = literalOf(element, constants);
    } else if (value.type === 'ObjectExpression') {
      const property = propertyNamed(value, String(step));
      if (typeof property === 'string') return property;
      const key = nodeAt(property, 'key');
      if (on === 'key' && index === path.length - 1 && key !== undefined) return key;
      value = literalOf(nodeAt(property, 'value') ?? property, constants);
    } else {
      return 'computed';
    }
  }
  return value;
}

/** What an expression is without its wrappers and, where it is a name, what the file declares it to be. */
function literalOf(expression: SyntaxNode, constants: FileConstants): SyntaxNode {
  const node = withoutWrappers(expression);
  const declared = node.type === 'Identifier' ? constants.valueOf(String(node['name'])) : undefined;
  if (declared === undefined) return node;
  const literal = withoutWrappers(declared);
  return isLiteral(literal) ? literal : node;
}

function isLiteral({ type }: SyntaxNode): boolean {
  return type === 'Literal' || type === 'TemplateLiteral' || type === 'ObjectExpression' || type === 'ArrayExpression';
}

function elementAt(array: SyntaxNode, index: number): Followed {
  const elements = nodesAt(array, 'elements');
  const spread = elements.findIndex((element) => element?.type === 'SpreadElement');
  if (spread >= 0 && spread <= index) return 'computed';
  return elements[index] ?? 'absent';
}

/** The last property of that name wins, as it does at run time, unless something behind it may replace it. */
function propertyNamed(object: SyntaxNode, name: string): Followed {
  for (const property of nodesAt(object, 'properties').toReversed()) {
    const key = property && keyOf(property);
    if (property === undefined || key === undefined) return 'computed';
    if (key === name) return property;
  }
  return 'absent';
}

/** The name of a property; `undefined` for spreads, computed keys and `__proto__`, which may stand for any name. */
function keyOf(property: SyntaxNode): string | undefined {
  const key = nodeAt(property, 'key');
  if (property.type !== 'Property' || key === undefined) return undefined;
  const isName = key.type === 'Identifier' && property['computed'] !== true;
  const name = isName ? String(key['name']) : key.type === 'Literal' ? String(key['value']) : undefined;
  return name === '__proto__' && property['shorthand'] !== true ? undefined : name;
}
