import type { AuthorizationOptions, TextOrParameter, Values } from '../catalog/authorization-type.ts';
import type { KnownObjects } from '../catalog/known-objects.ts';

/** Values for some of the fields of an authorization object. */
export type SomeFields<Authorization> = {
  readonly [Field in Exclude<keyof Authorization, keyof AuthorizationOptions>]?: Values;
};

/** What becomes of a proposal, or of one copy of it. */
export interface DecisionOutcome<Authorization> {
  /** Values for fields that are proposed without any: the status becomes G (maintained). */
  readonly fill?: SomeFields<Authorization>;
  /** Other values for fields that are proposed with some, `[open()]` for none: the status becomes M (changed). */
  readonly change?: SomeFields<Authorization>;
  /** `true`: kept in the role but grants nothing; `false`: active although it is proposed as inactive. */
  readonly inactive?: boolean;
}

/** What a role decides about the proposals for one object that it fits. */
export interface ProposalDecision<Authorization> extends DecisionOutcome<Authorization> {
  /**
   * Only proposals of these applications of the menu: transaction codes, `IWSV ZSALES_SRV 0001`, hashes. Without it all
   * proposals for the object.
   */
  readonly for?: readonly TextOrParameter[];
  /** Instead of the rest: a copy of the proposal for each element. */
  readonly split?: readonly DecisionOutcome<Authorization>[];
}

/**
 * Decisions about proposals by authorization object, always in arrays:
 * `{ F_BKPF_BUK: [{ for: ['FB03'], fill: { BUKRS: ['1000'] } }], S_DEVELOP: [{ inactive: true }] }`.
 */
export type RoleDecisions = {
  readonly [ObjectName in keyof KnownObjects]?: readonly ProposalDecision<KnownObjects[ObjectName]>[];
};
