import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { ModuleFile } from './import-graph.ts';
import { reachableFiles } from './import-graph.ts';
import { importMeant, missingFiles, missingModules, missingNames } from './import-problems.ts';
import { ownModules } from './package-files.ts';
import { placeOf } from './place-of.ts';
import type { SourceTexts } from './source-texts.ts';
import type { ParseError } from './syntax-tree.ts';
import { parseSource } from './syntax-tree.ts';
import { readThrown } from './thrown.ts';
import { unsupportedSyntax } from './unsupported-syntax.ts';

/**
 * Says why a source could not be loaded, with places. Node's own errors for what it cannot read or find have no place
 * that could be relied on, so the source and what it imports are looked through; only when they are in order, the
 * source itself threw. Gives at least one diagnostic.
 *
 * @param file absolute path of the source
 * @param error what loading it was rejected with
 */
export function explainFailure(file: string, error: unknown, texts: SourceTexts): readonly Diagnostic[] {
  const files = reachableFiles(file, texts);
  const thrown = readThrown(error, ownModules.href);
  const explanations = [
    () => files.flatMap((one) => syntaxProblems(one, texts)),
    () => files.flatMap((one) => missingFiles(one, texts)),
    () => (thrown.error === 'SyntaxError' ? files.flatMap((one) => missingNames(one, thrown, texts)) : []),
    () => (thrown.frame === undefined ? files.flatMap((one) => missingModules(one, thrown, texts)) : []),
    () => (thrown.error === 'SyntaxError' ? files.flatMap((one) => semanticProblems(one, texts)) : []),
  ];
  for (const explain of explanations) {
    const found = explain();
    if (found.length > 0) return found;
  }
  const { frame, error: name, message } = thrown;
  const place = frame && { ...frame, file: texts.shown(frame.file) };
  return [
    diagnose(
      'R4010',
      { error: name, message },
      place ?? importMeant(files, thrown, texts) ?? { file: texts.shown(file) },
    ),
  ];
}

function syntaxProblems({ file, tree }: ModuleFile, texts: SourceTexts): readonly Diagnostic[] {
  if (tree === undefined) return [diagnose('R4011', { file: texts.shown(file) }, { file: texts.shown(file) })];
  // What follows a first syntax error is mostly its consequence.
  const [error] = tree.errors;
  if (error !== undefined) return [syntaxError(error, file, texts)];
  return unsupportedSyntax(tree.program).map(({ node, syntax, instead }) =>
    diagnose('R4007', { syntax, instead }, placeOf(node, file, texts)),
  );
}

function semanticProblems({ file, tree }: ModuleFile, texts: SourceTexts): readonly Diagnostic[] {
  const errors = tree === undefined ? [] : parseSource(file, tree.text, true).errors;
  return errors.slice(0, 1).map((error) => syntaxError(error, file, texts));
}

function syntaxError({ message, labels }: ParseError, file: string, texts: SourceTexts): Diagnostic {
  // Of several labels the last in the text is where it goes wrong: the others show what was opened or declared before.
  const piece = labels.toSorted((a, b) => a.start - b.start).at(-1);
  const place = piece === undefined ? { file: texts.shown(file) } : placeOf(piece, file, texts);
  return diagnose('R4006', { message: message.replace(/\.$/, '') }, place);
}
