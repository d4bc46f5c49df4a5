import type { FileConstants } from './file-constants.ts';
import { fileConstants } from './file-constants.ts';
import type { SourceTexts } from './source-texts.ts';
import type { SyntaxTree } from './syntax-tree.ts';
import { parseSource } from './syntax-tree.ts';

export interface ParsedFile {
  readonly tree: SyntaxTree;
  readonly constants: () => FileConstants;
}

/** Syntax trees are large: findings come file by file, so a few are enough. */
const parsedAtOnce = 16;

/** Gives the function that parses files when they are asked for; what cannot be read is an empty file. */
export function createParsedFiles(texts: SourceTexts): (file: string) => ParsedFile {
  const parsed = new Map<string, ParsedFile>();
  return (file) => {
    const known = parsed.get(file);
    if (known !== undefined) return known;
    const [oldest] = parsed.keys();
    if (oldest !== undefined && parsed.size >= parsedAtOnce) parsed.delete(oldest);
    const added = parse(file, texts.textOf(file) ?? '');
    parsed.set(file, added);
    return added;
  };
}

function parse(file: string, text: string): ParsedFile {
  const tree = parseSource(file, text);
  let constants: FileConstants | undefined;
  return { tree, constants: () => (constants ??= fileConstants(tree.program)) };
}
