import { kind } from '../kind.ts';
import { orMeant, quoted } from '../quoted.ts';

/** What can be wrong in `rolewright.config.ts`, apart from the objects and org levels that it declares (R105x). */
export const configurationCodes = {
  R4501: kind<{ readonly setting: string; readonly meant?: string; readonly known: readonly string[] }>({
    severity: 'error',
    title: 'setting that does not exist',
    why: 'A misspelt setting would be ignored silently, and the files be written with its default.',
    message: ({ setting, meant }) => `the configuration has no setting ${quoted(setting)}${orMeant(meant)}`,
    help: ({ known }) => `the settings are ${known.join(', ')}`,
    example: {
      setting: 'codepage',
      meant: 'codePage',
      known: ['client', 'release', 'language', 'codePage', 'lineEnd'],
    },
  }),
  R4502: kind<{ readonly setting: string; readonly expected: string; readonly found: string }>({
    severity: 'error',
    title: 'wrong value of a setting',
    why: 'The configuration is run without checking its types, so what a type says is checked again.',
    message: ({ setting, expected, found }) => `${setting} must be ${expected}, not ${found}`,
    example: { setting: 'client', expected: "three digits, '100'", found: '"10"' },
  }),
  R4503: kind<{ readonly system: string; readonly meant?: string; readonly known: readonly string[] }>({
    severity: 'error',
    unusable: true,
    title: 'system that the configuration does not have',
    why: 'Without its settings the files of a system would be those of another.',
    message: ({ system, meant }) => `the configuration has no system ${quoted(system)}${orMeant(meant)}`,
    help: ({ known, system }) =>
      known.length > 0
        ? `the systems are ${known.join(', ')}`
        : `add it to rolewright.config.ts: systems: { ${system}: { client: '100' } }`,
    example: { system: 'QSA', meant: 'QAS', known: ['PRD', 'QAS'] },
  }),
  R4504: kind<{ readonly system: string }>({
    severity: 'error',
    title: 'system name that cannot name a folder',
    why: 'The files of a system are written to a folder of its name, on any operating system.',
    message: ({ system }) => `${quoted(system)} cannot be the name of a system`,
    help: () =>
      'write a letter and up to 31 letters, digits, _ and -, all upper case, and no device of Windows (CON, NUL, COM1 ...)',
    example: { system: 'qas 100' },
  }),
  R4505: kind<Record<string, never>>({
    severity: 'error',
    title: 'configuration that cannot be read',
    why: 'A getter or a proxy threw while the configuration was read.',
    message: () => 'the configuration cannot be read: reading it throws',
    help: () => 'write plain values instead of getters and proxies',
    example: {},
  }),
  R4506: kind<{ readonly parameter: string; readonly system?: string; readonly meant?: string }>({
    severity: 'warning',
    title: 'parameter that no role uses',
    why: 'A value that nothing asks for is mostly a misspelt name, and the role gets its default instead.',
    message: ({ parameter, system, meant }) =>
      `no role uses the parameter ${quoted(parameter)}${system === undefined ? '' : ` that ${system} gets`}${orMeant(meant)}`,
    help: () => 'correct its name, or remove it',
    example: { parameter: 'busnessUsers', system: 'QAS', meant: 'businessUsers' },
  }),
  R4507: kind<{ readonly parameter: string; readonly meant?: string; readonly known: readonly string[] }>({
    severity: 'error',
    title: 'parameter that is not declared',
    why: 'The roles take their parameters from those that are declared: a value for another would reach none of them.',
    message: ({ parameter, meant }) => `the parameter ${quoted(parameter)} is not declared${orMeant(meant)}`,
    help: ({ known }) =>
      known.length > 0
        ? `declaredParameters has ${known.join(', ')}`
        : 'declare it with defineParameters(), and name the result under declaredParameters',
    example: { parameter: 'busnessUsers', meant: 'businessUsers', known: ['businessUsers', 'iwsg'] },
  }),
} as const;
