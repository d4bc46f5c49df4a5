import { kind } from '../kind.ts';
import { quoted } from '../quoted.ts';

/** Values of a role file that are sound as text and cannot mean what their author meant. */
export const verifyValueCodes = {
  R2523: kind<{
    readonly role: string;
    readonly object: string;
    readonly field: string;
    readonly low: string;
    readonly high: string;
  }>({
    severity: 'warning',
    title: 'range that runs backwards',
    why: 'A range runs from LOW to HIGH in the order of the character set (reference, section 3a: documented). Backwards it grants nothing; the importer stores it as it is.',
    message: ({ role, object, field, low, high }) =>
      `${object} ${field} of the role ${role} has a range from ${quoted(low)} to ${quoted(high)}, which grants nothing`,
    help: () => 'exchange LOW and HIGH',
    example: { role: 'Z_SALES', object: 'S_TCODE', field: 'TCD', low: 'VA05', high: 'VA03' },
  }),
  R2524: kind<{
    readonly role: string;
    readonly object: string;
    readonly field: string;
    readonly value: string;
  }>({
    severity: 'warning',
    title: 'value in lower case where only upper case can be',
    why: 'Authorization checks compare letter by letter, and what this field holds in a system (activities, transactions, programs, tables, users and their like) is always upper case (general knowledge). A value in lower case grants nothing. Other fields may hold lower case, as S_XMI_PROD does in a real file: about them the file alone says nothing.',
    message: ({ role, object, field, value }) =>
      `${object} ${field} of the role ${role} holds ${quoted(value)}, but what it is compared with is upper case`,
    help: ({ value }) => `write ${value.toUpperCase()}`,
    example: { role: 'Z_SALES', object: 'S_TCODE', field: 'TCD', value: 'va03' },
  }),
} as const;
