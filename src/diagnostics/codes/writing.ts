import { kind } from '../kind.ts';
import { quoted } from '../quoted.ts';

/** What can be wrong with a file that is to be written. */
export const writingCodes = {
  R3001: kind<{ table: string; field: string; text: string; character: string; encoding: string }>({
    severity: 'error',
    title: 'character that the encoding lacks',
    why: 'A character that the code page of the file does not have would become # or ?, and a value with another character is another authorization.',
    message: ({ table, field, text, character, encoding }) =>
      `${encoding} has no character ${quoted(character)} (${table} ${field}: ${quoted(text)})`,
    help: () => 'write the text without it, or choose another code page in rolewright.config.ts',
    example: { table: 'AGR_TEXTS', field: 'TEXT', text: 'Łódź', character: 'Ł', encoding: 'windows-1252' },
  }),
  R3002: kind<{ table: string; field: string; text: string; width: number }>({
    severity: 'error',
    title: 'text longer than its field',
    why: 'A field has a fixed width; what is longer would move everything behind it.',
    message: ({ table, field, text, width }) =>
      `${quoted(text)} has more than the ${String(width)} characters of ${table} ${field}`,
    help: () => 'shorten it',
    example: { table: 'AGR_TEXTS', field: 'TEXT', text: 'A text that is too long', width: 80 },
  }),
  R3003: kind<{ table: string; field: string; text: string; code: number }>({
    severity: 'error',
    title: 'control character in a field',
    why: 'A line break would end the row and begin another one; other control characters do not come out of the upload as they went in.',
    message: ({ table, field, text, code }) =>
      `${quoted(text)} holds the control character ${code.toString(16).toUpperCase().padStart(2, '0')} (${table} ${field})`,
    help: () => 'write the text in one line, without tabs and other control characters',
    example: { table: 'AGR_TEXTS', field: 'TEXT', text: 'a\tb', code: 9 },
  }),
  R3004: kind<{ role: string; object: string; count: number }>({
    severity: 'error',
    title: 'more than 100 authorizations of one object',
    why: 'AUTH ends in a two-digit number; what follows 99 is not known (reference, section 3).',
    message: ({ role, object, count }) =>
      `the role ${role} has ${String(count)} authorizations of ${object}, a file can number 100`,
    help: () => 'divide the authorizations among several roles',
    example: { role: 'Z_SALES', object: 'S_RFC', count: 101 },
  }),
  R3005: kind<{ encoding: string }>({
    severity: 'warning',
    title: 'role file written in Unicode',
    why: 'No real role file in UTF-8 or UTF-16 is known; that a system reads it is inferred.',
    message: ({ encoding }) => `the role files are written in ${encoding}; no real file of that kind is known`,
    help: () => 'try the upload in a test system first, or choose a single-byte code page such as windows-1252',
    example: { encoding: 'utf-8' },
  }),
  R3006: kind<{ table: string; field: string; text: string; expected: string }>({
    severity: 'error',
    title: 'text that its field cannot hold',
    why: 'Fields have fixed columns and kinds (reference, section 2); a file with something else in them is damaged.',
    message: ({ table, field, text, expected }) =>
      `${quoted(text)} cannot stand in ${table} ${field}, expected ${expected}`,
    example: { table: 'AGR_DEFINE', field: 'MANDT', text: '1', expected: '3 digits' },
  }),
} as const;
