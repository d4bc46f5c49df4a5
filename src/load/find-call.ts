import type { SyntaxNode } from './syntax-tree.ts';
import { childrenOf, nodeAt, nodesAt } from './syntax-tree.ts';

/**
 * The call that a stack frame means: the engine places a call at the last name before its parenthesis
 * (`defineRole` in `rolewright.defineRole({})`), or at the parenthesis when something else stands there.
 * `undefined` when no call is at that offset, as in a file that has changed.
 */
export function findCall(node: SyntaxNode, offset: number): SyntaxNode | undefined {
  if (offset < node.start || offset >= node.end) return undefined;
  for (const child of childrenOf(node)) {
    const found = findCall(child, offset);
    if (found !== undefined) return found;
  }
  return node.type === 'CallExpression' && isCalledAt(node, offset) ? node : undefined;
}

function isCalledAt(call: SyntaxNode, offset: number): boolean {
  const callee = nodeAt(call, 'callee');
  if (callee === undefined) return false;
  const firstArgument = nodesAt(call, 'arguments')[0]?.start ?? call.end;
  return lastNameOf(callee)?.start === offset || (callee.end <= offset && offset < firstArgument);
}

function lastNameOf(callee: SyntaxNode): SyntaxNode | undefined {
  if (callee.type === 'Identifier') return callee;
  if (callee.type === 'MemberExpression' && callee['computed'] !== true) return nodeAt(callee, 'property');
  if (callee.type === 'TSNonNullExpression') return lastNameOf(nodeAt(callee, 'expression') ?? callee);
  return undefined;
}
