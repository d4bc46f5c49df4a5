import { orMeant, quoted } from '../quoted.ts';
import { roleKind } from './role-kind.ts';

const example = { role: 'Z_SALES', subject: 'the text in EN' } as const;

/** What can be wrong with the texts of a role. */
export const roleTextCodes = {
  R1020: roleKind<unknown>({
    severity: 'error',
    title: 'role without text',
    why: 'Every role has a text in its master language (reference, section 3: the row exists in every real file).',
    message: () => 'the role has no text in any language',
    help: () => "write text: { EN: '...' }",
    example: { role: 'Z_SALES', subject: 'the texts' },
  }),
  R1021: roleKind<{ text: string; limit: number }>({
    severity: 'error',
    title: 'text that is too long',
    why: 'The columns of a text have a fixed width (reference, section 2): 80 characters for the text of a role, 60 for that of an authorization.',
    message: ({ subject, text, limit }) =>
      `${subject} has ${String(text.length)} characters, at most ${String(limit)} fit: ${quoted(text)}`,
    example: {
      ...example,
      text: 'Sales orders: display, change and release, for the sales offices in Germany and Austria',
      limit: 80,
    },
  }),
  R1022: roleKind<{ language: string; meant?: string; known: readonly string[] }>({
    severity: 'error',
    title: 'language that is not known',
    why: 'The file has the one-character language key of SAP, and rolewright knows the keys of the languages in its list only.',
    message: ({ subject, language, meant }) => `${subject}: there is no language ${quoted(language)}${orMeant(meant)}`,
    help: ({ known }) => `the languages are ${known.join(', ')}`,
    example: { ...example, subject: 'text', language: 'GE', known: ['DE', 'EN'] },
  }),
  R1023: roleKind<{ text: string }>({
    severity: 'error',
    title: 'line break in a text',
    why: 'The text of a role or an authorization is one line; only the long text has several.',
    message: ({ subject, text }) => `${subject} has a line break: ${quoted(text)}`,
    help: () => 'put what follows into longText',
    example: { ...example, text: 'Sales\norders' },
  }),
  R1024: roleKind<{ word: string; limit: number }>({
    severity: 'error',
    title: 'word that is longer than a line',
    why: 'The lines of a long text have 80 characters (reference, section 2); longer ones are wrapped at blanks, and a word has none.',
    message: ({ subject, word, limit }) =>
      `${subject} has a word of ${String(word.length)} characters, at most ${String(limit)} fit in a line: ${quoted(word)}`,
    help: () => 'break the word',
    example: { ...example, subject: 'the long text in EN', word: 'https://example.com/'.repeat(5), limit: 80 },
  }),
  R1025: roleKind<{ language: string }>({
    severity: 'error',
    title: 'long text without text',
    why: 'A role file has the text of a language as line 0 in front of its long text (reference, section 3).',
    message: ({ language }) => `longText has ${language}, but text has not`,
    help: ({ language }) => `write text: { ${language}: '...' } too`,
    example: { role: 'Z_SALES', subject: 'the long text in DE', language: 'DE' },
  }),
  R1026: roleKind<unknown>({
    severity: 'warning',
    title: 'empty text',
    why: 'A role without a text is legal (reference, section 3), but nobody finds it in a list.',
    message: ({ subject }) => `${subject} is empty`,
    example,
  }),
  R1027: roleKind<{ language: string; texts: readonly string[] }>({
    severity: 'error',
    title: 'no text in the master language',
    why: 'The master language is the one the role is maintained in; a role without a text there shows up without a name.',
    message: ({ language, texts }) => `the language is ${language}, but the texts are in ${texts.join(', ')}`,
    help: ({ language }) => `write a text in ${language}, or choose another language`,
    example: { role: 'Z_SALES', subject: 'language', language: 'FR', texts: ['DE', 'EN'] },
  }),
} as const;
