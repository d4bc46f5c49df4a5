import type { SyntaxNode } from './syntax-tree.ts';
import { childrenOf, nodeAt, nodesAt } from './syntax-tree.ts';

export interface UnsupportedSyntax {
  readonly node: SyntaxNode;
  readonly syntax: string;
  readonly instead: string;
}

/** TypeScript that stands for code of its own, so that blanking it out would change what the file does. */
const kinds: Readonly<Record<string, readonly [syntax: string, instead: string]>> = {
  TSEnumDeclaration: ['an enum', 'use a const object or a union of texts'],
  TSModuleDeclaration: ['a namespace', 'export from a file of its own'],
  TSParameterProperty: ['a parameter property', 'declare a field and assign it'],
  TSTypeAssertion: ['a type in angle brackets', 'write value as Type'],
  TSImportEqualsDeclaration: ['import =', "write import name from 'module'"],
  TSExportAssignment: ['export =', 'write export default'],
  Decorator: ['a decorator', 'call the function yourself'],
};

/** What a file holds of that, in the order of the text; not what is inside of something that counts already. */
export function unsupportedSyntax(node: SyntaxNode): readonly UnsupportedSyntax[] {
  const [syntax, instead] = kinds[node.type] ?? [];
  if (syntax === undefined || instead === undefined) return childrenOf(node).flatMap(unsupportedSyntax);
  return isErased(node) ? [] : [{ node, syntax, instead }];
}

function isErased(node: SyntaxNode): boolean {
  if (node['declare'] === true || node['importKind'] === 'type') return true;
  const body = node.type === 'TSModuleDeclaration' ? nodeAt(node, 'body') : undefined;
  return body !== undefined && nodesAt(body, 'body').every((statement) => statement !== undefined && isType(statement));
}

function isType(statement: SyntaxNode): boolean {
  const inner = nodeAt(statement, 'declaration') ?? statement;
  const isNamespace = inner.type === 'TSModuleDeclaration' || inner['declare'] === true;
  return isNamespace
    ? isErased(inner)
    : inner.type === 'TSInterfaceDeclaration' || inner.type === 'TSTypeAliasDeclaration';
}
