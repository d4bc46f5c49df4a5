import { kind } from '../kind.ts';
import { quoted } from '../quoted.ts';

/** What a build reports beside what is wrong with its sources. */
export const buildCodes = {
  R5201: kind<{ readonly path: string }>({
    severity: 'warning',
    title: 'manifest of an earlier build not understood',
    why: 'A build removes the files that its previous manifest lists and that it no longer makes. When the manifest cannot be read, nothing is removed.',
    message: ({ path }) => `cannot understand ${quoted(path)}; files of an earlier build stay where they are`,
    help: () => 'empty the output folder if old files lie in it',
    example: { path: 'out/manifest.json' },
  }),
  R5202: kind<{ readonly given: string }>({
    severity: 'error',
    unusable: true,
    title: 'SOURCE_DATE_EPOCH that is no time',
    why: 'With --stamp the environment variable SOURCE_DATE_EPOCH sets the time that the files name: seconds since 1970-01-01 UTC.',
    message: ({ given }) => `SOURCE_DATE_EPOCH is ${quoted(given)}, not a number of seconds up to the year 9999`,
    help: () => 'set it to a whole number, such as the time of the last commit: git log -1 --format=%ct',
    example: { given: 'today' },
  }),
  R5203: kind<Record<string, never>>({
    severity: 'warning',
    title: 'nothing to build',
    why: 'No source defines a role.',
    message: () => 'there are no roles in these sources, nothing was written',
    help: () => 'export a role: export default defineRole({ ... })',
    example: {},
  }),
  R5204: kind<{ readonly role: string; readonly size: number; readonly limit: number }>({
    severity: 'warning',
    title: 'role larger than a file may be',
    why: 'A role is never parted, so a role that alone is larger than --max-size makes a file that is larger.',
    message: ({ role, size, limit }) =>
      `the role ${quoted(role)} takes ${String(size)} bytes, more than ${String(limit)}`,
    help: () => 'allow larger files, or divide the role',
    example: { role: 'Z_EVERYTHING', size: 25_000_000, limit: 20_000_000 },
  }),
  R5205: kind<{ readonly given: string }>({
    severity: 'error',
    unusable: true,
    title: 'not a size',
    why: 'A size is a number of bytes, with or without a unit.',
    message: ({ given }) => `${quoted(given)} is not a size`,
    help: () => 'write 20MB, 500KB, 1GiB, or a number of bytes',
    example: { given: '20 megs' },
  }),
  R5206: kind<{ readonly given: string; readonly known: readonly string[] }>({
    severity: 'error',
    unusable: true,
    title: 'format of user files that is not known',
    why: 'Each format is for another way of creating users; the guide to users compares them.',
    message: ({ given }) => `there is no format of user files ${quoted(given)}`,
    help: ({ known }) => `the formats are ${known.join(', ')}; write several with commas between them`,
    example: { given: 'lsmw', known: ['ecatt', 'bapi', 'su10'] },
  }),
  R5301: kind<{ readonly path: string }>({
    severity: 'error',
    title: 'types that are not current',
    why: 'The types of declared objects are written from the configuration; after a change there the editor checks against the old ones.',
    message: ({ path }) => `${quoted(path)} is not what the configuration declares`,
    help: () => 'run rolewright types',
    example: { path: 'rolewright-objects.d.ts' },
  }),
} as const;
