import type { DefaultsSource } from '../../catalog/facts/application-defaults.ts';
import type { Authorization } from '../authorization.ts';
import type { MenuNode } from '../menu.ts';
import { startAuthorizations } from '../start-authorizations.ts';
import type { Application } from './application.ts';
import { decided, undecided } from './decided.ts';
import type { Decision, Misfit } from './decision.ts';
import { concerns, misfits } from './decision.ts';
import { menuProposals } from './menu-proposals.ts';
import type { FieldsOf, Proposal } from './proposal.ts';
import { uniqueValues } from './proposal.ts';
import type { IsOrgLevel } from './unify.ts';
import { identical, unify } from './unify.ts';

/** What the authorizations of a role are merged from. */
export interface MergeInput {
  readonly menu: readonly MenuNode[];
  readonly defaults: DefaultsSource;
  readonly decisions: readonly Decision[];
  readonly fieldsOf: FieldsOf;
  readonly isOrgLevel: IsOrgLevel;
  /** Whether the start authorizations of the menu (S_TCODE, S_SERVICE, S_START) are among them. */
  readonly withStart: boolean;
}

/** An authorization of the merged role, and the decision that made it what it is. */
export interface MergedAuthorization {
  readonly authorization: Authorization;
  /** Who proposes it; empty for a start authorization. */
  readonly applications: readonly Application[];
  /** Index of the decision; missing when it is as it was proposed. */
  readonly decision?: number;
  /** Index of its outcome, when the decision splits the proposal. */
  readonly outcome?: number;
}

/** A decision that fits none of the proposals. */
export interface StaleDecision {
  readonly decision: number;
  /** The proposals that it is about, and why it does not fit them; empty when there are none. */
  readonly misfits: readonly { readonly proposal: Proposal; readonly fields: readonly Misfit[] }[];
}

/** Two decisions about the same proposal. */
export interface RivalDecisions {
  readonly first: number;
  readonly second: number;
  readonly proposal: Proposal;
}

export interface MergedProposals {
  /** In order of the objects; of one object what was decided about comes last, in the order of the decisions. */
  readonly authorizations: readonly MergedAuthorization[];
  /** Applications that the source knows nothing of. */
  readonly unknown: readonly Application[];
  readonly stale: readonly StaleDecision[];
  readonly rivals: readonly RivalDecisions[];
}

/**
 * Does offline what PFCG does with the authorization defaults of a role's menu: proposals of all its applications,
 * identical ones made one, the role's decisions applied, the rest unified; start authorizations count as proposals of
 * the menu. Neither the order of the menu nor that of the source matters. Proposals that one decision fits are unified
 * among themselves, before it is applied: what it makes of them never flows together with what it did not decide about.
 */
export function mergeProposals(input: MergeInput): MergedProposals {
  const { menu, decisions, isOrgLevel } = input;
  const { proposals, unknown } = menuProposals(menu, input.defaults, input.fieldsOf);
  const proposed = identical(proposals);
  const start = input.withStart ? startProposals(menu) : [];
  const fits = (decision: Decision, proposal: Proposal) =>
    concerns(decision, proposal) && misfits(decision, proposal).length === 0;
  const fitting = proposed.map((proposal) => decisions.flatMap((each, index) => (fits(each, proposal) ? [index] : [])));
  const ofDecision = (index: number | undefined) => proposed.filter((_, at) => fitting[at]?.[0] === index);
  const authorizations = [
    ...unify([...start, ...ofDecision(undefined)], isOrgLevel).map((proposal) => ({
      authorization: undecided(proposal),
      applications: proposal.applications,
    })),
    ...decisions.flatMap(({ outcomes }, decision) =>
      unify(ofDecision(decision), isOrgLevel).flatMap((proposal) =>
        outcomes.map((outcome, index) => ({
          authorization: decided(proposal, outcome),
          applications: proposal.applications,
          decision,
          ...(outcomes.length === 1 ? {} : { outcome: index }),
        })),
      ),
    ),
  ];
  return {
    authorizations: authorizations.toSorted((a, b) => byText(a.authorization.object, b.authorization.object)),
    unknown,
    stale: decisions.flatMap((decision, index) =>
      fitting.some((each) => each.includes(index)) ? [] : [staleDecision(decision, index, proposed)],
    ),
    rivals: proposed.flatMap((proposal, at) => {
      const [first, second] = fitting[at] ?? [];
      return first === undefined || second === undefined ? [] : [{ first, second, proposal }];
    }),
  };
}

function startProposals(menu: readonly MenuNode[]): readonly Proposal[] {
  return startAuthorizations(menu).map(({ object, inactive, fields }) => ({
    object,
    applications: [],
    inactive,
    fields: fields.map(({ name, values }) => ({ name, values: uniqueValues(values) })),
  }));
}

function staleDecision(decision: Decision, index: number, proposed: readonly Proposal[]): StaleDecision {
  const concerned = proposed.filter((proposal) => concerns(decision, proposal));
  return {
    decision: index,
    misfits: concerned.map((proposal) => ({ proposal, fields: misfits(decision, proposal) })),
  };
}

function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
