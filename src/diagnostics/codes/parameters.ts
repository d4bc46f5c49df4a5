import { quoted } from '../quoted.ts';
import { roleKind } from './role-kind.ts';

const example = { role: 'Z_AFC_COMMUNICATION', subject: 'S_BTCH_NA1 BTCUNAME' } as const;

/** What can be wrong with the parameters of role definitions. */
export const parameterCodes = {
  R1201: roleKind<{ parameter: string; system?: string }>({
    severity: 'error',
    title: 'parameter without value',
    why: 'A parameter gets its value from the configuration, or else from its default; nothing is guessed.',
    message: ({ subject, parameter, system }) =>
      `${subject}: the parameter ${quoted(parameter)} has no value ${
        system === undefined ? 'and no default, and no system is named' : `for the system ${system} and no default`
      }`,
    help: ({ parameter, system }) =>
      system === undefined
        ? `name a system with --system, give it a value under parameters in rolewright.config.ts, or write parameter('${parameter}', { default: ... })`
        : `give it a value in rolewright.config.ts: systems: { ${system}: { parameters: { ${parameter}: ... } } }`,
    example: { ...example, parameter: 'businessUsers', system: 'QAS' },
  }),
  R1202: roleKind<{ found: string }>({
    severity: 'error',
    title: 'parameter without name',
    why: 'The configuration gives a parameter its value by its name.',
    message: ({ subject, found }) => `${subject}: parameter() takes a name, not ${found}`,
    help: () => "write parameter('businessUsers')",
    example: { ...example, found: 'the number 1' },
  }),
} as const;
