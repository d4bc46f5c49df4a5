import { orMeant, quoted } from '../quoted.ts';
import { roleKind } from './role-kind.ts';

const noTypes = 'Role sources are run without checking their types, so what a type says is checked here again.';
/** A longer name can be no object, so it cannot be declared either. */
const widestObject = 10;
const example = { role: 'Z_SALES', subject: 'S_BTCH_JOB' } as const;

/** What can be wrong with the shape of a definition: objects, fields and properties that are not what they should be. */
export const roleShapeCodes = {
  R1001: roleKind<{ object: string; meant?: string; fields: readonly string[] }>({
    severity: 'error',
    title: 'authorization object that the catalog does not know',
    why: 'Without its fields an object cannot be checked, and a misspelt one would be written to the file as it is.',
    message: ({ object, meant }) => `there is no authorization object ${quoted(object)}${orMeant(meant)}`,
    help: ({ object, meant, fields }) =>
      meant !== undefined && (meant === object.toUpperCase() || object.length > widestObject)
        ? `write ${meant}`
        : `if your system has it, declare it in the configuration: objects: defineObjects({ ${property(object)}: [${fields
            .map((field) => `'${field}'`)
            .join(', ')}] }) with all of its fields`,
    example: { ...example, object: 'Z_BATCH', fields: ['ACTVT', 'Z_JOB'] },
  }),
  R1002: roleKind<{ object: string; field: string; meant?: string; known: readonly string[] }>({
    severity: 'error',
    title: 'field that the object does not have',
    why: 'The fields of the object were read in a real role file, a dump, code or documentation, or the project declared them.',
    message: ({ object, field, meant }) => `${object} has no field ${quoted(field)}${orMeant(meant)}`,
    help: ({ object, known }) =>
      `the fields of ${object} are ${known.join(', ')}; if they differ in your release, correct them with defineObjects`,
    example: {
      ...example,
      object: 'S_BTCH_JOB',
      field: 'JOBGRP',
      meant: 'JOBGROUP',
      known: ['JOBACTION', 'JOBGROUP'],
    },
  }),
  R1003: roleKind<{ object: string; missing: readonly string[] }>({
    severity: 'error',
    title: 'field left out',
    why: 'All 97 authorizations of known objects in real role files have a row for each field of the object (reference, section 3).',
    message: ({ object, missing }) => `an authorization of ${object} leaves out ${missing.join(', ')}`,
    help: ({ missing: [field = 'ACTVT'] }) =>
      `write ${field}: [open()] for no value yet, or ${field}: ['*'] for every value`,
    example: { ...example, object: 'S_BTCH_JOB', missing: ['JOBGROUP'] },
  }),
  R1004: roleKind<unknown>({
    severity: 'error',
    title: 'array without values',
    why: 'Whether an empty array means no value yet or nothing at all would be a guess.',
    message: ({ subject }) => `${subject} has no values`,
    help: () => 'write [open()] for no value yet',
    example: { ...example, subject: 'S_BTCH_JOB JOBGROUP' },
  }),
  R1005: roleKind<{ expected: string; found: string }>({
    severity: 'error',
    title: 'wrong type',
    why: noTypes,
    message: ({ subject, expected, found }) => `${subject} must be ${expected}, not ${found}`,
    example: { ...example, subject: 'S_BTCH_JOB JOBGROUP', expected: 'a text', found: 'the number 1' },
  }),
  R1006: roleKind<{ of: string; found: string }>({
    severity: 'error',
    title: 'array expected',
    why: 'Values and authorizations are always arrays, also when there is only one: "one or many" would spoil the messages of the editor.',
    message: ({ subject, of, found }) => `${subject} must be an array of ${of}, not ${found}`,
    help: () => 'always an array: put [ ] around it, also around a single one',
    example: { ...example, subject: 'S_BTCH_JOB', of: 'authorizations', found: 'an object' },
  }),
  R1007: roleKind<{ property: string; meant?: string; known: readonly string[] }>({
    severity: 'error',
    title: 'property that does not exist',
    why: `A misspelt property would be ignored silently. ${noTypes}`,
    message: ({ subject, property: name, meant }) => `${subject} has no property ${quoted(name)}${orMeant(meant)}`,
    help: ({ known }) => `the properties are ${known.join(', ')}`,
    example: {
      role: 'Z_SALES',
      subject: 'a role',
      property: 'authorisations',
      meant: 'authorizations',
      known: ['name', 'text', 'authorizations'],
    },
  }),
  R1008: roleKind<{ property: string; example: string }>({
    severity: 'error',
    title: 'property left out',
    why: noTypes,
    message: ({ subject, property: name }) => `${subject} needs the property ${quoted(name)}`,
    help: ({ property: name, example: spelled }) => `write ${name}: ${spelled}`,
    example: { role: 'Z_SALES', subject: 'a role', property: 'text', example: "{ EN: 'Sales' }" },
  }),
  R1009: roleKind<unknown>({
    severity: 'error',
    title: 'value that cannot be read',
    why: 'A getter or a proxy threw while the definition was read.',
    message: ({ subject }) => `${subject} cannot be read: reading it throws`,
    help: () => 'write plain values instead of getters and proxies',
    example: { role: 'Z_SALES', subject: 'authorizations' },
  }),
  R1010: roleKind<{ object: string }>({
    severity: 'error',
    title: 'authorization without fields',
    why: 'An authorization grants what its fields say together; without a field it says nothing.',
    message: ({ object }) => `an authorization of ${object} has no field`,
    help: () => "write its fields, each with an array of values: { ACTVT: ['03'] }",
    example: { ...example, object: 'Z_BATCH' },
  }),
  R1019: roleKind<{ count: number }>({
    severity: 'info',
    title: 'more problems than are shown',
    why: 'The first problems of a definition usually explain the others.',
    message: ({ count }) => `${String(count)} more problems are not shown`,
    example: { role: 'Z_SALES', subject: 'the role', count: 12 },
  }),
} as const;

function property(name: string): string {
  return /^\w+$/.test(name) ? name : `'${name}'`;
}
