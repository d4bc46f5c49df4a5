import type { FileConstants } from './file-constants.ts';
import type { SyntaxNode } from './syntax-tree.ts';
import { nodeAt, nodesAt, withoutWrappers } from './syntax-tree.ts';

/** What a literal says, as data: a value of a field is the text that the file has, a range its two ends. */
export type LiteralValue =
  | string
  | boolean
  | { readonly low: string; readonly high: string }
  | readonly LiteralValue[]
  | ReadonlyMap<string, LiteralValue>;

/**
 * What an expression says when it is written out in full: texts, true and false, arrays and objects of them, and
 * `range`, `org` and `blank` of rolewright without options. Undefined for everything else: names, spreads, computed
 * keys, parameters, values with a status of their own.
 */
export function literalValue(expression: SyntaxNode, constants: FileConstants): LiteralValue | undefined {
  const node = withoutWrappers(expression);
  switch (node.type) {
    case 'Literal': {
      const value = node['value'];
      return typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
    }
    case 'ArrayExpression':
      return eachOf(nodesAt(node, 'elements'), constants);
    case 'ObjectExpression':
      return propertiesOf(node, constants);
    case 'CallExpression':
      return valueOfCall(node, constants);
    default:
      return undefined;
  }
}

function eachOf(
  nodes: readonly (SyntaxNode | undefined)[],
  constants: FileConstants,
): readonly LiteralValue[] | undefined {
  const values: LiteralValue[] = [];
  for (const node of nodes) {
    const value = node && literalValue(node, constants);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

function propertiesOf(object: SyntaxNode, constants: FileConstants): ReadonlyMap<string, LiteralValue> | undefined {
  const properties = new Map<string, LiteralValue>();
  for (const property of nodesAt(object, 'properties')) {
    const key = property && nodeAt(property, 'key');
    const content = property && nodeAt(property, 'value');
    if (property?.type !== 'Property' || property['computed'] === true || key === undefined) return undefined;
    const name = key.type === 'Identifier' ? key['name'] : key['value'];
    const value = content && literalValue(content, constants);
    if (typeof name !== 'string' || name === '__proto__' || properties.has(name) || value === undefined)
      return undefined;
    properties.set(name, value);
  }
  return properties;
}

function valueOfCall(call: SyntaxNode, constants: FileConstants): LiteralValue | undefined {
  const callee = nodeAt(call, 'callee');
  const name = callee?.type === 'Identifier' ? String(callee['name']) : '';
  const given = eachOf(nodesAt(call, 'arguments'), constants);
  if (given?.every((each) => typeof each === 'string') !== true || !constants.isImported(name)) return undefined;
  const [first, second] = given;
  const arity = given.length;
  if (name === 'blank' && arity === 0) return "' '";
  if (name === 'org' && arity === 1 && first !== undefined) return `$${first}`;
  if (name === 'range' && arity === 2 && first !== undefined && second !== undefined)
    return { low: first, high: second };
  return undefined;
}
