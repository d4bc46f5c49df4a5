import type { SyntaxNode } from './syntax-tree.ts';
import { nodeAt, nodesAt, nodesOf, withoutWrappers } from './syntax-tree.ts';

/** What the names of a file stand for, as far as that is beyond doubt. */
export interface FileConstants {
  /** What a `const` was declared with; only names that are declared once in the file and never seen to change. */
  readonly valueOf: (name: string) => SyntaxNode | undefined;
  /** Whether a name was imported from rolewright. */
  readonly isImported: (name: string) => boolean;
}

/**
 * Looks through a whole file, scopes disregarded: a name that is declared twice, in whatever scopes, stands for
 * nothing, and neither does one whose value something in the file may change, be it assigned to, sorted in place or
 * given to a function.
 */
export function fileConstants(program: SyntaxNode): FileConstants {
  const declared = new Map<string, number>();
  const values = new Map<string, SyntaxNode>();
  const changed = new Set<string>();
  const imported = new Set(nodesAt(program, 'body').flatMap((statement) => namesFromRolewright(statement)));
  for (const node of nodesOf(program)) {
    for (const name of namesDeclaredBy(node)) declared.set(name, (declared.get(name) ?? 0) + 1);
    for (const name of namesChangedBy(node, imported)) changed.add(name);
    if (node.type === 'VariableDeclaration' && node['kind'] === 'const') {
      for (const declarator of nodesAt(node, 'declarations')) rememberValue(declarator, values);
    }
  }
  const isSure = (name: string): boolean => declared.get(name) === 1 && !changed.has(name);
  return {
    valueOf: (name) => (isSure(name) ? values.get(name) : undefined),
    isImported: (name) => imported.has(name) && declared.get(name) === 1,
  };
}

function namesFromRolewright(statement: SyntaxNode | undefined): readonly string[] {
  if (statement?.type !== 'ImportDeclaration' || nodeAt(statement, 'source')?.['value'] !== 'rolewright') return [];
  return nodesAt(statement, 'specifiers').flatMap((specifier) => namesIn(specifier && nodeAt(specifier, 'local')));
}

function rememberValue(declarator: SyntaxNode | undefined, values: Map<string, SyntaxNode>): void {
  const name = declarator && nodeAt(declarator, 'id');
  const value = declarator && nodeAt(declarator, 'init');
  if (name?.type === 'Identifier' && value !== undefined) values.set(String(name['name']), value);
}

/** Properties that hold the names which a node declares. */
const declaring: Readonly<Record<string, readonly string[]>> = {
  VariableDeclarator: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ArrowFunctionExpression: ['params'],
  TSDeclareFunction: ['id'],
  ClassDeclaration: ['id'],
  ClassExpression: ['id'],
  CatchClause: ['param'],
  ImportSpecifier: ['local'],
  ImportDefaultSpecifier: ['local'],
  ImportNamespaceSpecifier: ['local'],
};

function namesDeclaredBy(node: SyntaxNode): readonly string[] {
  return (declaring[node.type] ?? [])
    .flatMap((property) => node[property] as SyntaxNode | null | readonly SyntaxNode[])
    .flatMap((pattern) => namesIn(pattern ?? undefined));
}

/** Every name in a pattern; those of default values too, which errs on the safe side. */
function namesIn(pattern: SyntaxNode | undefined): readonly string[] {
  if (pattern === undefined) return [];
  return nodesOf(pattern)
    .filter((node) => node.type === 'Identifier')
    .map((node) => String(node['name']));
}

function namesChangedBy(node: SyntaxNode, imported: ReadonlySet<string>): readonly string[] {
  switch (node.type) {
    case 'AssignmentExpression':
    case 'ForInStatement':
    case 'ForOfStatement':
      return namesIn(nodeAt(node, 'left'));
    case 'UpdateExpression':
      return namesIn(nodeAt(node, 'argument'));
    case 'UnaryExpression':
      return node['operator'] === 'delete' ? namesIn(nodeAt(node, 'argument')) : [];
    case 'CallExpression':
    case 'NewExpression':
      return namesChangedByCall(node, imported);
    default:
      return [];
  }
}

/** Methods of arrays that leave the array as it is; what their callbacks do with the elements is another call. */
const harmless = new Set(
  'at concat entries every filter find findIndex flat flatMap forEach includes indexOf join keys map reduce slice some'
    .concat(' toReversed toSorted toSpliced values with')
    .split(' '),
);

/** A method may change what it is called on, a function what it is given; those of rolewright change nothing. */
function namesChangedByCall(call: SyntaxNode, imported: ReadonlySet<string>): readonly string[] {
  const callee = withoutWrappers(nodeAt(call, 'callee') ?? call);
  const first = firstNameOf(callee);
  if (first !== undefined && imported.has(first)) return [];
  const given = nodesAt(call, 'arguments').map((argument) => argument && firstNameOf(withoutWrappers(argument)));
  const calledOn = callee.type === 'MemberExpression' && !isHarmless(callee) ? first : undefined;
  return [...given, calledOn].filter((name) => name !== undefined);
}

function isHarmless(method: SyntaxNode): boolean {
  return method['computed'] !== true && harmless.has(String(nodeAt(method, 'property')?.['name']));
}

/** `a` in `a`, `a.b` and `a[0].b`. */
function firstNameOf(node: SyntaxNode): string | undefined {
  if (node.type === 'Identifier') return String(node['name']);
  const object = node.type === 'MemberExpression' ? nodeAt(node, 'object') : undefined;
  return object === undefined ? undefined : firstNameOf(withoutWrappers(object));
}
