import { z } from 'zod';
import { quoted } from '../../../diagnostics/quoted.ts';
import { everythingIn, fieldOf, indexOfAny, isGranting, spelledValue } from '../../granting.ts';
import { defineRule } from '../../rule.ts';

const options = z.strictObject({
  /** Tables and views that hold password hashes. */
  tables: z
    .array(z.string())
    .default([
      'USR02',
      'USH02',
      'USRPWDHISTORY',
      'USH02_ARC_TMP',
      'USR02_ARC_TMP',
      'VUSR02_PWD',
      'VUSH02_PWD',
      'VUSR_PWD',
    ]),
  /** Authorization groups of such tables. */
  groups: z.array(z.string()).default(['SPWD']),
});

export const passwordHashes = defineRule<z.output<typeof options>>({
  id: 'critical/password-hashes',
  severity: 'error',
  title: 'tables with password hashes',
  why: 'Who reads the hashes of passwords guesses the passwords at home, without a failed logon. They stand in USR02, USH02, USRPWDHISTORY and views of them, in the authorization group SPWD. Patterns and ranges that contain one of them count; the rules for every table look at a single `*`.',
  reference:
    'SAP Security Baseline Template, protection of password hashes (from general knowledge, not checked against the document); the tables and the group SPWD: general knowledge',
  bad: "authorizations: { S_TABU_NAM: [{ ACTVT: ['03'], TABLE: ['T001', «'USR*'»] }] }",
  good: "authorizations: { S_TABU_NAM: [{ ACTVT: ['03'], TABLE: ['T001', 'USR21'] }] }",
  options,
  objects: ['S_TABU_NAM', 'S_TABU_DIS'],
  authorization(authorization, context, report) {
    const byName = authorization.object === 'S_TABU_NAM';
    const field = byName ? 'TABLE' : 'DICBERCLS';
    const values = fieldOf(authorization, field)?.values ?? [];
    const { tables, groups } = context.options;
    const index = indexOfAny(values, byName ? tables : groups);
    const value = values[index];
    if (value === undefined || everythingIn(values) !== undefined || !isGranting(authorization)) return;
    report(
      { field, value: index },
      `${authorization.object} with ${field} ${quoted(spelledValue(value))} opens tables with password hashes`,
      { help: 'take these tables out: two ranges around them leave them out' },
    );
  },
});
