import { quoted } from '../diagnostics/quoted.ts';
import type { Authorization } from '../model/authorization.ts';
import type { Value } from '../model/value.ts';
import { everythingIn, fieldOf, indexOfAny, isGranting, spelledValue } from './granting.ts';
import type { Rule } from './rule.ts';
import { defineRule } from './rule.ts';

/** What a field has to grant: everything, or one of these texts. */
export type Wanted = 'everything' | readonly string[];

/** A rule that finds authorizations of one object by what their fields grant together. */
export interface AccessRule extends Pick<
  Rule,
  'id' | 'severity' | 'title' | 'why' | 'reference' | 'bad' | 'good' | 'recommended'
> {
  readonly object: string;
  /** All of them have to be granted; the finding is at the first. */
  readonly grants: Readonly<Record<string, Wanted>>;
  /** What somebody may do then: `may call every function module from outside`. */
  readonly allows: string;
  readonly help: string;
}

/** Makes the rule: inactive authorizations and those with an open field grant nothing and are not found. */
export function accessRule({ object, grants, allows, help, ...about }: AccessRule): Rule {
  const wanted = Object.entries(grants);
  return defineRule({
    ...about,
    objects: [object],
    authorization(authorization, _context, report) {
      const found = firstGranted(authorization, wanted);
      if (found === undefined || !isGranting(authorization)) return;
      const { field, value, spelled } = found;
      report({ field, value }, `${object} with ${field} ${quoted(spelled)} ${allows}`, { help });
    },
  });
}

/** The value that grants what the first field has to, when the others grant theirs, too. */
function firstGranted(
  authorization: Authorization,
  wanted: readonly (readonly [string, Wanted])[],
): { readonly field: string; readonly value: number; readonly spelled: string } | undefined {
  let first: { readonly field: string; readonly value: number; readonly spelled: string } | undefined;
  for (const [field, texts] of wanted) {
    const values = fieldOf(authorization, field)?.values ?? [];
    const granting = texts === 'everything' ? everythingIn(values) : anyIn(values, texts);
    if (granting === undefined) return undefined;
    first ??= { field, value: granting.index, spelled: granting.spelled };
  }
  return first;
}

function anyIn(values: readonly Value[], texts: readonly string[]) {
  const index = indexOfAny(values, texts);
  const found = values[index];
  return found && { index, spelled: spelledValue(found) };
}
