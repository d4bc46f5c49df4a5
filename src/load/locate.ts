import type { Locate } from '../diagnostics/finding.ts';
import type { CallSite, DefinitionPlace, FilePlace } from '../diagnostics/place.ts';
import type { FileConstants } from './file-constants.ts';
import { findCall } from './find-call.ts';
import { followPath } from './follow-path.ts';
import type { ParsedFile } from './parsed-files.ts';
import { createParsedFiles } from './parsed-files.ts';
import { placeOf } from './place-of.ts';
import type { SourceTexts } from './source-texts.ts';
import type { SyntaxNode } from './syntax-tree.ts';
import { nodeAt, nodesAt } from './syntax-tree.ts';

const computedHere = 'the value is computed here';
const computedElsewhere = 'the value is computed; this is the call that takes it';

/**
 * Makes the function that finds the place in a file of a place inside a definition. A file is parsed when the first
 * place in it is asked for. The place is that of the literal (or other expression) at the end of the path; where the
 * path cannot be followed for certain, the name of the defining call, with a note; where even that is not found, in
 * a file that has changed or is gone, line and column of the call as they were. It does not throw.
 *
 * @example
 * ```ts
 * const locate = createLocator(sourceTexts('/project'));
 * locate({ definition: { file: '/project/z.role.ts', line: 2, column: 16 }, path: ['name'], on: 'value' });
 * // => { file: 'z.role.ts', line: 3, column: 9, endColumn: 16 }
 * ```
 */
export function createLocator(texts: SourceTexts): Locate {
  const parsedFile = createParsedFiles(texts);
  return (place) => (place.definition === undefined ? undefined : locateIn(place, place.definition, texts, parsedFile));
}

function locateIn(
  place: DefinitionPlace,
  definition: CallSite,
  texts: SourceTexts,
  parsedFile: (file: string) => ParsedFile,
): FilePlace {
  const offset = texts.offsetAt(definition.file, definition.line, definition.column);
  const file = parsedFile(definition.file);
  const call = offset === undefined ? undefined : findCall(file.tree.program, offset);
  const callee = call && nodeAt(call, 'callee');
  if (call === undefined || callee === undefined) {
    const { line, column } = definition;
    return withNote({ file: texts.shown(definition.file), line, column }, place.note);
  }
  const at = (node: SyntaxNode, note?: string): FilePlace =>
    withNote(placeOf(node, definition.file, texts), place.note ?? note);
  const object = nodesAt(call, 'arguments')[place.argument ?? 0];
  if (place.path.length === 0 && place.argument === undefined) return at(callee);
  const found = object === undefined ? 'absent' : followPath(object, place.path, place.on, file.constants());
  if (found === 'computed') return at(callee, computedElsewhere);
  if (found === 'absent') return at(callee);
  return at(found, place.on === 'value' && isComputed(found, file.constants()) ? computedHere : undefined);
}

function withNote(place: FilePlace, note: string | undefined): FilePlace {
  return note === undefined ? place : { ...place, note };
}

/** Whether the source does not show the value itself: neither a literal nor a value such as `range('01', '03')`. */
function isComputed(node: SyntaxNode, constants: FileConstants): boolean {
  if (node.type === 'TemplateLiteral') return nodesAt(node, 'expressions').length > 0;
  const callee = node.type === 'CallExpression' ? nodeAt(node, 'callee') : undefined;
  if (callee?.type === 'Identifier') return !constants.isImported(String(callee['name']));
  if (node.type === 'Identifier') return node['name'] !== 'undefined';
  return !['Literal', 'ObjectExpression', 'ArrayExpression', 'UnaryExpression'].includes(node.type);
}
