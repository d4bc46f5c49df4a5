import type { z } from 'zod';
import type { RuleId } from '../diagnostics/finding.ts';
import type { Code } from '../diagnostics/diagnostic.ts';
import type { Severity } from '../diagnostics/kind.ts';
import type { Authorization } from '../model/authorization.ts';
import type { Role } from '../model/role.ts';
import type { User } from '../model/user.ts';
import type { AuthorizationSpot, FieldSpot, ModelSpot } from './model-spot.ts';
import type { RuleContext } from './rule-context.ts';

/** What a rule adds to its sentence. */
export interface Remark {
  /** The way out, one sentence, lower case, no full stop. */
  readonly help?: string;
  /** Places that belong to the finding; of the same role unless another one is named. */
  readonly also?: readonly { readonly role?: string; readonly spot: ModelSpot; readonly note: string }[];
  /**
   * The author has written it so, in words that mean nothing else (`open()`), or it comes of values that the org levels
   * of one role have: a build goes on.
   */
  readonly deliberate?: boolean;
  /**
   * Removes the value or authorization that the finding is at: a few words, lower case. Only where that is the one right
   * answer and the role grants the same afterwards: `lint --fix` does it, in sources.
   */
  readonly fix?: string;
  /** Ways out among which a person chooses; they are shown, never carried out. */
  readonly suggestions?: readonly Suggestion[];
}

/** A change of a source in terms of the model: it is offered when the source shows the place for certain. */
export interface Suggestion {
  /** A few words, lower case: `write '03'`. */
  readonly title: string;
  /** What is changed, by default what the finding is at; without an index in the same authorization. */
  readonly at?: Partial<Pick<AuthorizationSpot, 'index'>> & FieldSpot;
  /** The plain value that takes its place; without it the value or authorization is removed. */
  readonly by?: string;
}

/**
 * Reports a finding about what the rule is just being asked for: it is called before the rule returns.
 *
 * @param message one sentence without the name of the role, lower case, no full stop, wrong values quoted
 */
export type Report<Spot> = (spot: Spot, message: string, remark?: Remark) => void;

/** A change of one row of a role file. */
export interface FileChange {
  /** Texts that tell the row from the others. */
  readonly row: readonly string[];
  readonly from: string;
  /** As long as what it replaces. */
  readonly to: string;
  /** Texts of the row that the finding is in. */
  readonly found: readonly string[];
}

/** What a rule looks for, why, and how: everything that its page, its tests and its findings are made from. */
export interface Rule<Options = unknown> {
  /** Group and name: `critical/s-rfc-any`. */
  readonly id: RuleId;
  readonly severity: Severity;
  /** A few words for lists. */
  readonly title: string;
  /** Why it matters, in whole sentences. */
  readonly why: string;
  /** Where the fact comes from. */
  readonly reference: string;
  /**
   * Source with exactly one finding of this rule, the place of it between « and »: a whole source, or only what stands
   * in a role beside its name and text.
   */
  readonly bad: string;
  /** Of a mistake that sources cannot have: `bad` has no marks, and its file has the mistake once this is changed. */
  readonly fileChange?: FileChange;
  /** Source without a finding of this rule. */
  readonly good: string;
  /** Options with their defaults: `schema.parse({})` gives them all. */
  readonly options?: z.ZodType<Options>;
  /** What its findings in sources come with: see `fix` and `suggestions` of `Remark`. */
  readonly offers?: 'fix' | 'suggestions';
  /** `false`: only the preset `strict` has it. */
  readonly recommended?: false;
  /** The code under which sources are refused for it, so that the rule looks at role files only. */
  readonly inSources?: Code;
  /** `authorization` is only asked for authorizations of these objects; without it for all. */
  readonly objects?: readonly string[];
  /** Judges one authorization. Of a derived role that has those of its master only the master's are judged. */
  readonly authorization?: (
    authorization: Authorization,
    context: RuleContext<Options>,
    report: Report<FieldSpot>,
  ) => void;
  /** Judges a role as a whole. */
  readonly role?: (role: Role, context: RuleContext<Options>, report: Report<ModelSpot>) => void;
  /** Judges a user. */
  readonly user?: (user: User, context: RuleContext<Options>, report: Report<ModelSpot>) => void;
}

/** A rule of which it does not matter what its options are. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- options go in and out, so no other type takes every rule
export type AnyRule = Rule<any>;

/**
 * Defines a rule; a project lists its own ones in the configuration.
 *
 * @example
 * ```ts
 * const noTestRoles = defineRule({
 *   id: 'own/no-test-roles',
 *   severity: 'error',
 *   title: 'test role',
 *   why: 'Test roles never leave the development system.',
 *   reference: 'our own handbook',
 *   bad: "name: «'Z_TEST'»",
 *   good: "name: 'Z_SALES'",
 *   role(role, _context, report) {
 *     if (role.name.startsWith('Z_TEST')) report({ part: 'name' }, 'it is a test role');
 *   },
 * });
 * ```
 */
export function defineRule<Options = unknown>(rule: Rule<Options>): Rule<Options> {
  return rule;
}
