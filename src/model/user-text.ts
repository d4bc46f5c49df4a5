import type { UserField } from './user-fields.ts';
import { breakingCharacter } from './user-fields.ts';

/** What is wrong with a text of a user; `index` is that of the first bad UTF-16 unit. */
export interface UserTextProblem {
  readonly kind:
    | 'too long'
    | 'lower case'
    | 'control character'
    | 'half of a character'
    | 'direction mark'
    | 'breaking character'
    | 'leading mark'
    | 'blank at an end'
    | 'quotes around it'
    | 'form of a number'
    | 'formula'
    | 'not in the encoding';
  readonly index: number;
}

/** The index of the first UTF-16 unit that an encoding has no character for, -1 when all fit. */
export type FirstUnencodable = (text: string) => number;

/** What spreadsheets make of digits with an E among them. */
const numberOfSpreadsheets = /^(\d+[.,]\d*E[+-]?\d+|\d+E[+-]\d+)$/i;

/** What spreadsheets compute when they open a file; numbers with a sign stay what they are. */
const formula = /^(?:[=@]|[+-](?![\d .,/()-]*$))/;

const plainName = /^[A-Z0-9_]*$/;
const plainText = /^\w(?:[\w .,:@'()&/-]*[\w.)])?$/;

/**
 * What keeps a text out of the files of users: all problems, each kind once. There is no quoting in these files, a
 * line that begins with `*` is a comment, and a leading `#` is eaten (reference of the user files, section 1);
 * what looks as if a spreadsheet had changed it could not be told from damage when a file is read back, and what begins
 * like a formula would be one in the spreadsheet of whoever opens the file.
 *
 * @example
 * ```ts
 * userTextProblems('#1', userFields.department, () => -1); // => [{ kind: 'leading mark', index: 0 }]
 * ```
 */
export function userTextProblems(
  text: string,
  { kind, limit }: Pick<UserField, 'kind' | 'limit'>,
  firstUnencodable: FirstUnencodable,
): readonly UserTextProblem[] {
  // Most names and texts: nothing of the below can be wrong with them.
  if (text.length <= limit && (kind === 'text' ? plainText : plainName).test(text)) return [];
  const isName = kind === 'name';
  const found = [
    { kind: 'too long', index: text.length > limit ? limit : -1 },
    { kind: 'lower case', index: isName ? text.search(/\p{Ll}/u) : -1 },
    { kind: 'control character', index: text.search(/[\p{Cc}\u2028\u2029]/u) },
    { kind: 'half of a character', index: text.search(/\p{Surrogate}/u) },
    { kind: 'direction mark', index: text.search(/\p{Bidi_Control}/u) },
    { kind: 'breaking character', index: isName ? text.search(breakingCharacter) : -1 },
    { kind: 'leading mark', index: /^[#*]/.test(text) ? 0 : -1 },
    { kind: 'blank at an end', index: text.startsWith(' ') ? 0 : text.endsWith(' ') ? text.length - 1 : -1 },
    { kind: 'quotes around it', index: /^".*"$/s.test(text) && text.length > 1 ? 0 : -1 },
    { kind: 'form of a number', index: kind === 'text' ? -1 : text.search(numberOfSpreadsheets) },
    { kind: 'formula', index: text.search(formula) },
  ] as const;
  const problems = found.filter(({ index }) => index >= 0);
  const lost = problems.some((problem) => ['control character', 'half of a character'].includes(problem.kind));
  const index = lost ? -1 : firstUnencodable(text);
  return index < 0 ? problems : [...problems, { kind: 'not in the encoding', index }];
}
