import { quoted } from '../quoted.ts';
import { roleKind } from './role-kind.ts';

const example = { role: 'Z_SALES', subject: 'the OData V2 service' } as const;

/** What can be wrong with the menu of a role definition. */
export const menuDefinitionCodes = {
  R1101: roleKind<{ name: string; problem: 'blank' | 'character' | 'slash' }>({
    severity: 'error',
    title: 'name that no service has',
    why: 'Names of services are upper case, in ASCII and without blanks; slashes stand around a namespace in front only. The hash is made over the name, so a name one character off is another service.',
    message: ({ subject, name, problem }) => {
      const problems = {
        blank: 'a blank in it',
        character: 'a character that is not ASCII',
        slash: 'a slash that is not part of a namespace',
      } as const;
      return `${subject} ${quoted(name)} has ${problems[problem]}`;
    },
    help: () => 'a name with a namespace looks like /DMO/UI_TRAVEL; the version is an argument of its own',
    example: { ...example, name: 'DMO/UI_TRAVEL', problem: 'slash' },
  }),
  R1102: roleKind<{ version: string }>({
    severity: 'error',
    title: 'version that is none',
    why: 'The version of a service has four digits (reference, section 5); the hash is made over them.',
    message: ({ subject, version }) => `the version of ${subject} is ${quoted(version)}, it has four digits`,
    help: ({ version }) =>
      /^\d{1,3}$/.test(version) ? `write '${version.padStart(4, '0')}'` : "versions look like '0001'",
    example: { ...example, version: '1' },
  }),
  R1103: roleKind<{ address: string; limit: number }>({
    severity: 'error',
    title: 'address that is too long',
    why: 'The address of a menu entry has 255 columns (reference, section 2); that of a Fiori catalog has its prefix and its parameters in them.',
    message: ({ subject, address, limit }) =>
      `${subject} makes an address of ${String(address.length)} characters, at most ${String(limit)} fit: ${quoted(address)}`,
    example: { ...example, subject: 'the web address', address: 'https://example.com/'.repeat(13), limit: 255 },
  }),
  R1104: roleKind<{ limit: number }>({
    severity: 'error',
    title: 'menu that is too deep',
    why: 'The level of a menu node has two digits (reference, section 2).',
    message: ({ subject, limit }) => `${subject} stands deeper than ${String(limit)} levels`,
    help: () => 'put it into a folder further up',
    example: { ...example, subject: 'the folder "Sales"', limit: 99 },
  }),
  R1105: roleKind<{ count: number; limit: number }>({
    severity: 'error',
    title: 'menu with too many entries',
    why: 'Nobody reads so long a menu; most likely a loop in the source made it.',
    message: ({ subject, count, limit }) =>
      `${subject} has ${String(count)} entries, at most ${String(limit)} are possible`,
    example: { ...example, subject: 'menu', count: 100_001, limit: 100_000 },
  }),
  R1106: roleKind<unknown>({
    severity: 'error',
    title: 'folder that contains itself',
    why: 'A menu is a tree; entries that contain each other have no end.',
    message: ({ subject }) => `${subject} contains itself`,
    help: () => 'the same array of entries stands in the folder and is the one that the folder stands in',
    example: { ...example, subject: 'the folder "Sales"' },
  }),
  R1107: roleKind<{ found: string; known: readonly string[] }>({
    severity: 'error',
    title: 'side that does not exist',
    why: 'A role is for the gateway, for the back end, or for both in one system, and so are the entries of its menu.',
    message: ({ subject, found }) => `${subject}: there is no side ${found}`,
    help: ({ known }) => `the sides are ${known.join(', ')}`,
    example: { ...example, found: '"frontend"', known: ['gateway', 'backend', 'both'] },
  }),
  R1108: roleKind<{ hash: string }>({
    severity: 'error',
    title: 'hash that is none',
    why: 'A service hash has 30 hexadecimal digits, upper case (reference, section 5).',
    message: ({ subject, hash }) => `${subject} ${quoted(hash)} is no service hash`,
    help: () => 'service(), serviceGroup() and odataV4() make the hash from the name of the service',
    example: { ...example, subject: 'the hash', hash: 'D44329FDDBDC3360697C2A69D2FA3' },
  }),
  R1109: roleKind<{ found: string; known: readonly string[] }>({
    severity: 'error',
    title: 'type of hash that does not exist',
    why: 'HT is the computed hash of a repository object, HC that of one whose hash collided, HS that of an external service (documented).',
    message: ({ subject, found }) => `${subject}: there is no type ${found}`,
    help: ({ known }) => `the types are ${known.join(', ')}`,
    example: { ...example, subject: 'the hash', found: '"XX"', known: ['HT', 'HC', 'HS'] },
  }),
  R1110: roleKind<unknown>({
    severity: 'error',
    title: 'menu entry without text',
    why: 'Folders and web addresses have no technical name that could stand in the place of a text.',
    message: ({ subject }) => `${subject} has no text in any language`,
    help: () => "write { EN: '...' }",
    example: { ...example, subject: 'the folder' },
  }),
  R1111: roleKind<unknown>({
    severity: 'error',
    title: 'entry without a half',
    why: 'An OData V2 service has a group in the gateway (IWSG) and a service in the back end (IWSV); an entry names one of them at least.',
    message: ({ subject }) => `${subject} names neither group nor service`,
    help: () => "write odataV2({ group: ['Z_GROUP', '0001'], service: ['Z_SERVICE', '0001'] })",
    example: { ...example, subject: 'odataV2()' },
  }),
} as const;
