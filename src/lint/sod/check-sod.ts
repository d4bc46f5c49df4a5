import { z } from 'zod';
import type { SodRules } from './sod-rules.ts';

const access = z.strictObject({
  object: z.string().min(1),
  fields: z.record(z.string().min(1), z.array(z.string().min(1)).min(1)),
});
const id = z.string().regex(/^[A-Za-z0-9_-]+$/, { error: 'an id has letters, digits, _ and - only' });
const schema = z.strictObject({
  functions: z.array(z.strictObject({ id, text: z.string(), alternatives: z.array(z.array(access).min(1)).min(1) })),
  conflicts: z.array(
    z.strictObject({
      id,
      text: z.string(),
      functions: z.array(z.string()).min(2),
      risk: z.string(),
      severity: z.enum(['error', 'warning', 'info']).optional(),
    }),
  ),
});

/** Checks a rule set, whatever it is: its shape, and that ids are there once and functions exist. */
export function checkSod(given: unknown): { readonly rules?: SodRules; readonly problems: readonly string[] } {
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    return {
      problems: parsed.error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${lowered(message)}`),
    };
  }
  const { functions, conflicts } = parsed.data;
  const ids = new Set(functions.map((each) => each.id));
  const problems = [
    ...repeated(functions.map((each) => each.id)).map((each) => `the function "${each}" is there twice`),
    ...repeated(conflicts.map((each) => each.id)).map((each) => `the conflict "${each}" is there twice`),
    ...conflicts.flatMap((conflict) =>
      conflict.functions
        .filter((name) => !ids.has(name))
        .map((name) => `the conflict ${conflict.id} names a function "${name}" that does not exist`),
    ),
  ];
  return problems.length > 0 ? { problems } : { rules: parsed.data as SodRules, problems };
}

function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

function lowered(message: string): string {
  return message.slice(0, 1).toLowerCase() + message.slice(1);
}
