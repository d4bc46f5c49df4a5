import { quoted } from '../quoted.ts';
import { roleKind } from './role-kind.ts';

const example = { role: 'Z_SALES', subject: 'the role name' } as const;
const wrapped = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

/** What can be wrong with names, and with the characters of every text. */
export const roleNameCodes = {
  R1011: roleKind<unknown>({
    severity: 'error',
    title: 'empty name',
    why: 'Everything in a role file is found by its name.',
    message: ({ subject }) => `${subject} is empty`,
    example: { subject: 'the role name' },
  }),
  R1012: roleKind<{ name: string; limit: number }>({
    severity: 'error',
    title: 'name that is too long',
    why: 'The columns of a name have a fixed width (reference, section 2): 30 characters for a role, 10 for an authorization object and for a field.',
    message: ({ subject, name, limit }) =>
      `${subject}: ${quoted(name)} has ${String(name.length)} characters, at most ${String(limit)} fit`,
    example: { ...example, name: 'Z_SALES_ORDER_PROCESSING_GERMANY', limit: 30 },
  }),
  R1013: roleKind<{ name: string }>({
    severity: 'error',
    title: 'lower case in an upper-case name',
    why: "SAP's technical names are upper case; the system would look for another name than the file carries.",
    message: ({ subject, name }) => `${subject}: ${quoted(name)} has lower-case letters`,
    help: ({ name }) => `write ${name.toUpperCase()}`,
    example: { ...example, name: 'z_sales' },
  }),
  R1014: roleKind<{ text: string; code: number; position: number }>({
    severity: 'error',
    title: 'control character in a definition',
    why: 'A line of the file is one row: a line break, a tab or another control character in it shifts or cuts what follows.',
    message: ({ subject, text, code, position }) =>
      `${subject} has the control character ${wrapped(code)} at position ${String(position)}: ${quoted(text)}`,
    example: { ...example, text: 'Z_SALES\t1', code: 9, position: 8 },
  }),
  R1015: roleKind<{ text: string; code: number; position: number }>({
    severity: 'error',
    title: 'half of a character',
    why: 'A lone surrogate is half of a character beyond U+FFFF; no encoding has a form for it.',
    message: ({ subject, text, code, position }) =>
      `${subject} has the lone surrogate ${wrapped(code)} at position ${String(position)}: ${quoted(text)}`,
    help: () => 'the text was probably cut in the middle of an emoji: remove the half',
    example: { ...example, text: 'Z_\ud83d', code: 0xd83d, position: 3 },
  }),
  R1016: roleKind<{ text: string; side: 'begins' | 'ends' }>({
    severity: 'error',
    title: 'blank at either end',
    why: 'Trailing blanks are cut off in the file (reference, section 1), so they cannot come back; a leading blank is part of no name and no value.',
    message: ({ subject, text, side }) => `${subject}: ${quoted(text)} ${side} with a blank`,
    help: ({ text }) => `write ${quoted(text.replaceAll(/^ +| +$/g, ''))}`,
    example: { ...example, text: 'Z_SALES ', side: 'ends' },
  }),
  R1017: roleKind<{ text: string; character: string; position: number; codePage: string; kept?: string }>({
    severity: 'error',
    title: 'character that the code page lacks',
    why: 'A role file has one byte a character; SAP writes # for a character that the code page does not have (reference, section 1).',
    message: ({ subject, text, character, position, codePage }) =>
      `${subject} has the character ${quoted(character)} (${wrapped(character.codePointAt(0) ?? 0)}) at position ${String(position)}, which ${codePage} lacks: ${quoted(text)}`,
    help: ({ kept }) =>
      kept === undefined
        ? 'write it with other characters, or set another codePage in the configuration'
        : `set codePage: '${kept}' in rolewright.config.ts, which the download of this role is in, or write it with other characters`,
    example: {
      ...example,
      subject: 'the text in PL',
      text: 'Sprzedaż',
      character: 'ż',
      position: 8,
      codePage: 'windows-1252',
    },
  }),
  R1018: roleKind<unknown>({
    severity: 'error',
    title: 'role defined twice',
    why: 'Upload replaces a role: of two roles with one name the second would silently delete the first.',
    message: () => 'it is defined twice',
    help: () => 'give one of them another name, or remove it',
    example,
  }),
} as const;
