import type { Encoding } from '../../codec/encoding.ts';
import { firstUnencodable } from '../../codec/encoding.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { User } from '../../model/user.ts';
import type { UserTextProblem } from '../../model/user-text.ts';
import { userTextProblems } from '../../model/user-text.ts';
import type { RecordField, UserRecord } from './record.ts';
import { recordFields } from './record.ts';

/** So many are reported: a list of thousands fails everywhere for the same reason. */
const shown = 100;

/**
 * Whether the texts of users can stand in a file: R3101 with user, field and reason for each that cannot, a warning
 * when the encoding is another one than ASCII. Definitions are checked before; this is for users from elsewhere.
 */
export function checkWritable(users: readonly User[], encoding: Encoding): readonly Diagnostic[] {
  const found: Diagnostic[] = encoding.name === 'us-ascii' ? [] : [diagnose('R3102', { encoding: encoding.name })];
  const fits = (text: string): number => firstUnencodable(text, encoding);
  for (const user of users) {
    for (const record of recordsOf(user)) {
      for (const [field, text] of Object.entries(record) as [RecordField, string][]) {
        for (const problem of userTextProblems(text, recordFields[field], fits)) {
          if (found.length > shown) return found;
          const reason = reasonOf(problem, text, field, encoding);
          found.push(diagnose('R3101', { user: user.name, field, text, problem: reason }));
        }
      }
    }
  }
  return found;
}

function recordsOf({ parameters, roles, ...fields }: User): readonly UserRecord[] {
  return [
    fields,
    ...parameters.map(({ id, value }) => ({ parameterId: id, parameterValue: value })),
    ...roles.map(({ role, from, to }) => ({ role, from, to })),
  ];
}

/** What is wrong with a text, as the end of a sentence. */
export function reasonOf(
  { kind, index }: UserTextProblem,
  text: string,
  field: RecordField,
  encoding: Encoding,
): string {
  switch (kind) {
    case 'too long':
      return `has ${String(text.length)} characters, at most ${String(recordFields[field].limit)} fit`;
    case 'lower case':
      return 'has lower-case letters';
    case 'control character':
      return `has a ${controlName(text.charCodeAt(index))}`;
    case 'half of a character':
      return 'has half of a character';
    case 'direction mark':
      return 'has an invisible mark that turns the direction of writing';
    case 'breaking character':
      return `has the character ${text.charAt(index)}, which separates names in lists`;
    case 'leading mark':
      return `begins with ${text.charAt(0)}`;
    case 'blank at an end':
      return `${index === 0 ? 'begins' : 'ends'} with a blank`;
    case 'quotes around it':
      return 'stands in quotation marks';
    case 'form of a number':
      return 'looks like a number that a spreadsheet wrote';
    case 'formula':
      return `begins with ${text.charAt(0)}, which makes a formula of it in a spreadsheet`;
    case 'not in the encoding':
      return `has the character ${String.fromCodePoint(text.codePointAt(index) ?? 0xfffd)}, which ${encoding.name} lacks`;
  }
}

function controlName(code: number): string {
  if (code === 9) return 'tab';
  return code === 10 || code === 13 ? 'line break' : 'control character';
}
