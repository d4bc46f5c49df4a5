import { orMeant, quoted } from '../quoted.ts';
import { roleKind } from './role-kind.ts';

const example = { role: 'Z_SALES', subject: 'F_BKPF_BUK BUKRS' } as const;

/** What can be wrong with the values of fields and org levels. */
export const roleValueCodes = {
  R1030: roleKind<{ written: string }>({
    severity: 'error',
    title: 'empty value',
    why: "A field with no value yet and a field with the value blank are two things (reference, section 3), and '' could mean either.",
    message: ({ subject, written }) => `${subject} has the value ${quoted(written)}, which could mean two things`,
    help: () => 'write blank() for the value blank, or open() for no value yet',
    example: { ...example, written: '' },
  }),
  R1031: roleKind<{ value: string; limit: number }>({
    severity: 'error',
    title: 'value that is too long',
    why: 'A value has 40 columns (reference, section 2).',
    message: ({ subject, value, limit }) =>
      `${subject} has a value of ${String(value.length)} characters, at most ${String(limit)} fit: ${quoted(value)}`,
    example: { ...example, subject: 'S_RFC RFC_NAME', value: 'Z_SALES_ORDER_CREATE_FROM_QUOTATION_DATA_2', limit: 40 },
  }),
  R1032: roleKind<{ name: string }>({
    severity: 'error',
    title: 'org level written as a plain value',
    why: 'In the file $BUKRS refers to the org level BUKRS. Written as a plain text it could also be meant as a value, as $TMP is.',
    message: ({ subject, name }) => `${subject} has the value ${quoted(`$${name}`)}, which is the org level ${name}`,
    help: ({ name }) => `write org('${name}')`,
    example: { ...example, name: 'BUKRS' },
  }),
  R1033: roleKind<{ name: string; meant?: string; known: readonly string[] }>({
    severity: 'error',
    title: 'field that is no org level',
    why: 'Only fields that the system treats as org levels get their values from the role; each customer can make more of them.',
    message: ({ subject, name, meant }) => `${subject}: ${quoted(name)} is not known as an org level${orMeant(meant)}`,
    help: ({ known }) =>
      `the org levels are ${known.join(', ')}; the configuration's orgLevels adds those of your system`,
    example: { ...example, name: 'BUKR', meant: 'BUKRS', known: ['BUKRS', 'WERKS'] },
  }),
  R1034: roleKind<{ low: string; high: string; inTable?: true }>({
    severity: 'error',
    title: 'range that ends before it begins',
    why: 'A range runs from its low to its high end in the order of the character set (reference, section 3a): digits, upper case, lower case. Backwards it grants nothing.',
    message: ({ subject, low, high }) =>
      `${subject} has a range from ${quoted(low)} to ${quoted(high)}, which is empty`,
    help: ({ low, high, inTable }) =>
      `write ${inTable ? `${high}..${low}` : `range('${high}', '${low}')`} if that is meant`,
    example: { ...example, low: '2000', high: '1000' },
  }),
  R1035: roleKind<unknown>({
    severity: 'error',
    title: 'open beside other values',
    why: 'open() says that the field has no value yet; beside a value it contradicts itself.',
    message: ({ subject }) => `${subject} is open() and has values too`,
    help: () => 'remove open(), or remove the values',
    example,
  }),
  R1036: roleKind<{ value: string }>({
    severity: 'warning',
    title: 'value given twice',
    why: 'The second one grants nothing that the first does not.',
    message: ({ subject, value }) => `${subject} has the value ${quoted(value)} twice`,
    help: () => 'remove one of them',
    example: { ...example, value: '1000' },
  }),
  R1037: roleKind<{ found: string; meant?: string }>({
    severity: 'error',
    title: 'status that does not exist',
    why: 'The status says where an authorization comes from (reference, section 3).',
    message: ({ subject, found, meant }) => `${subject}: there is no status ${found}${orMeant(meant)}`,
    help: () => 'S is standard, G maintained, M changed, U put in by hand',
    example: { ...example, found: '"s"', meant: 'S' },
  }),
  R1038: roleKind<{ found: string }>({
    severity: 'error',
    title: 'no value of an org level',
    why: 'The values of an org level are rows with a low and a high end only (reference, section 2): they have no status, and an org level cannot refer to another.',
    message: ({ subject, found }) =>
      `${subject} takes texts, range(), blank() and open(), without options, not ${found}`,
    example: { ...example, subject: 'the org level BUKRS', found: "org('WERKS')" },
  }),
  R1040: roleKind<{ count: number; limit: number }>({
    severity: 'error',
    title: 'too many authorizations of one object',
    why: 'The authorizations of an object are counted with two digits (reference, section 3); what follows 99 is not known.',
    message: ({ subject, count, limit }) =>
      `${subject} has ${String(count)} authorizations, at most ${String(limit)} can be written`,
    help: () => 'put authorizations that differ in one field only together, or part the role',
    example: { ...example, subject: 'F_BKPF_BUK', count: 101, limit: 100 },
  }),
  R1041: roleKind<{ count: number; limit: number }>({
    severity: 'error',
    title: 'too many values',
    why: 'The rows of a role are counted with six digits (reference, section 2).',
    message: ({ subject, count, limit }) =>
      `${subject} has ${String(count)} values, at most ${String(limit)} can be written`,
    help: () => 'write patterns and ranges instead, or part the role',
    example: { ...example, count: 1_000_000, limit: 999_999 },
  }),
} as const;
