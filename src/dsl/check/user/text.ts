import type { UserField } from '../../../model/user-fields.ts';
import type { UserTextProblem } from '../../../model/user-text.ts';
import { userTextProblems } from '../../../model/user-text.ts';
import { describe } from '../describe.ts';
import type { Spot } from '../spot.ts';
import type { UserCheckContext } from './context.ts';

/**
 * Checks a text or a name of a user against its field and the files that it is written to. Gives it also when
 * something is wrong with it, '' when it is no text.
 */
export function checkUserText(
  spot: Spot,
  text: unknown,
  field: Pick<UserField, 'kind' | 'limit'>,
  context: UserCheckContext,
): string {
  if (typeof text !== 'string') {
    spot.report('R1005', { expected: 'a text', found: describe(text) });
    return '';
  }
  for (const problem of userTextProblems(text, field, context.encoding.firstUnencodable)) {
    report(spot, text, problem, field.limit, context);
  }
  return text;
}

function report(
  spot: Spot,
  text: string,
  { kind, index }: UserTextProblem,
  limit: number,
  { encoding }: UserCheckContext,
): void {
  const position = index + 1;
  const character = String.fromCodePoint(text.codePointAt(index) ?? 0xfffd);
  switch (kind) {
    case 'too long':
      spot.report('R1302', { text, limit });
      break;
    case 'lower case':
      spot.report('R1303', { text });
      break;
    case 'control character':
      spot.report('R1304', { text, what: nameOfControl(character), position });
      break;
    case 'half of a character':
      spot.report('R1305', { text, position });
      break;
    case 'direction mark':
      spot.report('R1306', { text, code: text.charCodeAt(index), position });
      break;
    case 'breaking character':
      spot.report('R1307', { text, character });
      break;
    case 'leading mark':
      spot.report('R1308', { text, character });
      break;
    case 'blank at an end':
      spot.report('R1309', { text, side: index === 0 ? 'begins' : 'ends' });
      break;
    case 'quotes around it':
      spot.report('R1310', { text, looks: 'stands in quotation marks' });
      break;
    case 'form of a number':
      spot.report('R1310', { text, looks: 'is a number as spreadsheets write it' });
      break;
    case 'formula':
      spot.report('R1310', { text, looks: 'is a formula to a spreadsheet' });
      break;
    case 'not in the encoding':
      spot.report('R1311', { text, character, position, encoding: encoding.name });
      break;
  }
}

function nameOfControl(character: string): string {
  if (character === '\t') return 'tab';
  return character === '\n' || character === '\r' ? 'line break' : 'control character';
}
