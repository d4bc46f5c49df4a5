import { unicodeEscapes } from '../../diagnostics/render/visible.ts';

/**
 * A comment of one line. Whatever could end the line or mislead its reader stands there as an escape: in a comment of
 * this kind nothing else has a meaning.
 */
export function lineComment(text: string): string {
  return `// ${text.replaceAll(/[^ -~\u00a1-\u00ac\u00ae-\u02ff]/g, (character) => unicodeEscapes(character))}`.trimEnd();
}
