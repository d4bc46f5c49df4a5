import { kind } from '../kind.ts';
import { quoted } from '../quoted.ts';

const forms = 'IWSV NAME VERSION, IWSG NAME VERSION and G4BA NAME';

/** What can be wrong with what `rolewright hash` is given. */
export const serviceHashCodes = {
  R5401: kind<{ readonly given: string }>({
    severity: 'error',
    unusable: true,
    title: 'not the name of a service',
    why: `A service is given by its type and its name: ${forms}. Versions have four digits.`,
    message: ({ given }) => `${quoted(given)} does not name a service`,
    help: () => `the forms are ${forms}, such as IWSV FCCX_COMMUNICATION_SERVICES_SRV 0001`,
    example: { given: 'IWSV FCCX_COMMUNICATION_SERVICES_SRV' },
  }),
  R5402: kind<{
    readonly given: string;
    readonly problem: 'empty' | 'too long' | 'lower case' | 'blank' | 'character' | 'slash';
    readonly limit: number;
  }>({
    severity: 'error',
    unusable: true,
    title: 'name that cannot be a service',
    why: 'Names of services are upper case, in ASCII and without blanks, up to 35 characters (40 for an OData V4 group), with slashes around a namespace in front only (reference, section 5). The hash is made over the name, so a name one character off is another service.',
    message: ({ given, problem, limit }) => {
      const problems = {
        empty: 'is empty',
        'too long': `has ${String(given.length)} characters, at most ${String(limit)} are possible`,
        'lower case': 'has lower-case letters',
        blank: 'has a blank in it',
        character: 'has a character that is not ASCII',
        slash: 'has a slash that is not part of a namespace',
      } as const;
      return `the name ${quoted(given)} ${problems[problem]}`;
    },
    help: ({ given, problem }) => (problem === 'lower case' ? `write ${given.toUpperCase()}` : undefined),
    example: { given: 'fccx_communication_services_srv', problem: 'lower case', limit: 35 },
  }),
  R5403: kind<{ readonly given: string }>({
    severity: 'error',
    unusable: true,
    title: 'not a service hash',
    why: 'A service hash has 30 hexadecimal digits, upper case (reference, section 5).',
    message: ({ given }) => `${quoted(given)} is no service hash`,
    help: () => 'a hash has 30 hexadecimal digits',
    example: { given: 'D44329FDDBDC3360697C2A69D2FA3' },
  }),
} as const;
