import { fileConstants } from './file-constants.ts';
import { followPath } from './follow-path.ts';
import type { SyntaxNode } from './syntax-tree.ts';
import { nodeAt, nodesAt, parseSource, withoutWrappers } from './syntax-tree.ts';

/**
 * What a configuration says of a setting in so many words: it is read and not run, for commands that git calls by
 * itself, whatever has just been checked out.
 *
 * @param file its name, for the language that it is in
 * @returns the text; undefined when the setting is not there or is computed
 * @example writtenSetting('rolewright.config.ts', "export default { codePage: 'windows-1250' };", 'codePage') // 'windows-1250'
 */
export function writtenSetting(file: string, text: string, name: string): string | undefined {
  const { program } = parseSource(file, text);
  const constants = fileConstants(program);
  const exported = nodesAt(program, 'body').find((each) => each?.type === 'ExportDefaultDeclaration');
  const value = exported && withoutWrappers(nodeAt(exported, 'declaration') ?? exported);
  const declared = value?.type === 'Identifier' ? constants.valueOf(String(value['name'])) : value;
  const settings = declared && objectIn(withoutWrappers(declared));
  if (settings === undefined) return undefined;
  const found = followPath(settings, [name], 'value', constants);
  const written = typeof found === 'string' || found.type !== 'Literal' ? undefined : found['value'];
  return typeof written === 'string' ? written : undefined;
}

/** The object in `defineConfig({ … })`, or what stands there without a call. */
function objectIn(node: SyntaxNode): SyntaxNode | undefined {
  return node.type === 'CallExpression' ? nodesAt(node, 'arguments')[0] : node;
}
