import { z } from 'zod';
import { quoted } from '../../../diagnostics/quoted.ts';
import { everythingIn, fieldOf, isGranting, spelledValue } from '../../granting.ts';
import { matches } from '../../../model/value-logic/interval-of-value.ts';
import { defineRule } from '../../rule.ts';

const options = z.strictObject({
  /** Function modules that run code, commands or statements of the caller. */
  functions: z
    .array(z.string())
    .default(['RFC_ABAP_INSTALL_AND_RUN', 'SXPG_CALL_SYSTEM', 'SXPG_COMMAND_EXECUTE', 'RFC_REMOTE_EXEC']),
});

export const rfcFunction = defineRule<z.output<typeof options>>({
  id: 'critical/rfc-function',
  severity: 'warning',
  title: 'function that runs what its caller sends',
  why: 'These function modules run programs or commands that their caller hands over. Patterns that contain one of them count; critical/s-rfc-any looks at a single `*`.',
  reference:
    'SAP Security Baseline Template, RFC (from general knowledge, not checked against the document); usual audit catalogues for SAP systems (general knowledge)',
  bad: "authorizations: { S_RFC: [{ RFC_TYPE: ['FUNC'], RFC_NAME: ['RFCPING', «'SXPG*'»], ACTVT: ['16'] }] }",
  good: "authorizations: { S_RFC: [{ RFC_TYPE: ['FUNC'], RFC_NAME: ['RFCPING', 'RFC_READ_TABLE'], ACTVT: ['16'] }] }",
  options,
  objects: ['S_RFC'],
  authorization(authorization, context, report) {
    const names = fieldOf(authorization, 'RFC_NAME')?.values ?? [];
    const types = fieldOf(authorization, 'RFC_TYPE')?.values ?? [];
    if (everythingIn(names) !== undefined || !types.some((type) => matches(type, 'FUNC'))) return;
    if (!isGranting(authorization)) return;
    for (const [index, value] of names.entries()) {
      const found = context.options.functions.find((name) => value.inactive !== true && matches(value, name));
      if (found === undefined) continue;
      report(
        { field: 'RFC_NAME', value: index },
        `S_RFC with RFC_NAME ${quoted(spelledValue(value))} gives ${found}, which runs what its caller sends`,
        { help: 'name the function modules that are needed' },
      );
    }
  },
});
