import { kind } from '../kind.ts';
import { meantOneOf, quoted } from '../quoted.ts';

/** Finding sources, and loading them and the configuration. What is in a configuration has codes of its own. */
export const sourceCodes = {
  R4001: kind<{ pattern: string; near: readonly string[] }>({
    severity: 'error',
    unusable: true,
    title: 'no source matches a pattern',
    why: 'A pattern that silently matches nothing would leave roles out of a build.',
    message: ({ pattern }) => `no source matches ${quoted(pattern)}`,
    help: ({ near }) =>
      near.length > 0
        ? meantOneOf(near)
        : 'name files, folders or globs, relative to where you stand; in folders *.role.ts and *.users.ts count',
    example: { pattern: 'roles/z-sale.role.ts', near: ['roles/z-sales.role.ts'] },
  }),
  R4002: kind<{ folder: string }>({
    severity: 'error',
    unusable: true,
    title: 'no sources at all',
    why: 'Without a pattern the sources are the *.role.ts and *.users.ts files below one folder.',
    message: ({ folder }) => `there are no sources: no *.role.ts or *.users.ts below ${quoted(`${folder}/`)}`,
    help: () => 'go to the folder of the project, name the sources, or start one with rolewright init',
    example: { folder: 'roles' },
  }),
  R4003: kind<{ pattern: string; found: string }>({
    severity: 'error',
    unusable: true,
    title: 'file that is no source',
    why: 'Sources are run: TypeScript (.ts, .mts) or JavaScript (.js, .mjs) modules.',
    message: ({ pattern, found }) =>
      pattern === found
        ? `${quoted(found)} is not a TypeScript or JavaScript module`
        : `${quoted(pattern)} matches no TypeScript or JavaScript module, only ${quoted(found)} and its like`,
    help: () => 'role files that were downloaded become sources with rolewright import',
    example: { pattern: 'Z_SALES.SAP', found: 'Z_SALES.SAP' },
  }),
  R4004: kind<{ file: string }>({
    severity: 'warning',
    title: 'source without a definition',
    why: 'Only what a source exports is built: definitions, and arrays of definitions.',
    message: ({ file }) => `${quoted(file)} exports no definition`,
    help: () => 'export what defineRole returns, alone or in an array: export default defineRole({ ... })',
    example: { file: 'roles/z-sales.role.ts' },
  }),
  R4005: kind<{ name: string }>({
    severity: 'error',
    title: 'role that was not defined',
    why: 'A plain object is no definition: without defineRole nobody checks it, and it would be left out silently.',
    message: ({ name }) => `${name} looks like a role but is a plain object`,
    help: () => 'put it into defineRole({ ... }); a copy such as { ...role, name } is a plain object too',
    example: { name: 'the default export' },
  }),
  R4006: kind<{ message: string }>({
    severity: 'error',
    title: 'syntax error',
    why: 'The source is not TypeScript, so nothing of it can be run.',
    message: ({ message }) => `syntax error: ${message}`,
    example: { message: 'Expected `,` or `}` but found `:`' },
  }),
  R4007: kind<{ syntax: string; instead: string }>({
    severity: 'error',
    title: 'TypeScript that is more than types',
    why: 'Sources are run with their types blanked out, as Node does it, so that every line and column stays in place.',
    message: ({ syntax }) => `${syntax} cannot be used in a source`,
    help: ({ instead }) => `${instead}; the option erasableSyntaxOnly in tsconfig.json shows this in the editor`,
    example: { syntax: 'an enum', instead: 'use a const object or a union of texts' },
  }),
  R4008: kind<{ specifier: string; near: readonly string[] }>({
    severity: 'error',
    title: 'import that is not found',
    why: 'The module that a source imports is not where the import says.',
    message: ({ specifier }) => `there is no module ${quoted(specifier)}`,
    help: ({ specifier, near }) => {
      if (near.length > 0) return meantOneOf(near);
      return /^[.#]|:/.test(specifier)
        ? undefined
        : 'install the package, or write ./ in front of a file beside this one';
    },
    example: { specifier: './plant.ts', near: ['./plants.ts'] },
  }),
  R4009: kind<{ specifier: string; name: string; near: readonly string[] }>({
    severity: 'error',
    title: 'import of a name that is not exported',
    why: 'At run time there are no types: an import of a type must say so, or it asks for a value that is not there.',
    message: ({ specifier, name }) => `${quoted(specifier)} has no export ${name}`,
    help: ({ name, near }) => {
      if (name === 'default') return 'it has no default export: import its names in braces';
      return near.length > 0 ? meantOneOf(near) : `if ${name} is a type, write import type { ${name} }`;
    },
    example: { specifier: 'rolewright', name: 'RoleDefinition', near: [] },
  }),
  R4010: kind<{ error: string; message: string }>({
    severity: 'error',
    title: 'source that throws',
    why: 'The source itself ended with an error while it was run.',
    message: ({ error, message }) => `the source fails with ${error}: ${message}`,
    help: ({ message }) => {
      const [, name] = /^(\w+) is not defined$/.exec(message) ?? [];
      return name === undefined ? undefined : `correct the name, or import it: import { ${name} } from 'rolewright'`;
    },
    example: { error: 'TypeError', message: "Cannot read properties of undefined (reading 'map')" },
  }),
  R4011: kind<{ file: string }>({
    severity: 'error',
    unusable: true,
    title: 'source that cannot be read',
    why: 'The file is gone, or may not be read.',
    message: ({ file }) => `${quoted(file)} cannot be read`,
    example: { file: 'roles/z-sales.role.ts' },
  }),
  R4012: kind<{ found: string }>({
    severity: 'error',
    title: 'configuration without a default export',
    why: 'The default export of rolewright.config.ts is the configuration.',
    message: ({ found }) => `the default export of the configuration is ${found}, not an object`,
    help: () => 'write export default defineConfig({ ... })',
    example: { found: 'undefined' },
  }),
  R4014: kind<{ error: string; message: string }>({
    severity: 'error',
    unusable: true,
    title: 'error that a source leaves behind',
    why: 'A source or the configuration began something that failed later: a promise that nobody waits for, a timer, an event. Nothing catches such an error, so the command stopped, and nothing half-written stays.',
    message: ({ error, message }) => `a source or the configuration left an error behind: ${error}: ${message}`,
    help: () => 'await every promise, and catch errors inside of timers and events',
    example: { error: 'Error', message: 'fetch failed' },
  }),
  R4013: kind<{ used: string; others: readonly string[] }>({
    severity: 'warning',
    title: 'several configurations',
    why: 'Only one of them is used, and a change in another one would do nothing.',
    message: ({ used, others }) => `${quoted(used)} is used, not ${others.map(quoted).join(' or ')} beside it`,
    help: () => 'remove all but one',
    example: { used: 'rolewright.config.ts', others: ['rolewright.config.js'] },
  }),
} as const;
