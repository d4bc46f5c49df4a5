import type { SpelledValue } from '../value-logic/interval-of-value.ts';
import type { Application } from './application.ts';
import type { Proposal } from './proposal.ts';

/** Values by field name. */
export type FieldValues = ReadonlyMap<string, readonly SpelledValue[]>;

/** What a role makes of one copy of a proposal. */
export interface Outcome {
  /** Fields that are proposed open, and the values they get: status G. */
  readonly fill: FieldValues;
  /** Fields that are proposed with values, and those they get instead; none leave the field open: status M. */
  readonly change: FieldValues;
  /** Without it the proposal stays active or inactive as it is. */
  readonly inactive?: boolean;
}

/** What a role decides about the proposals for one authorization object. */
export interface Decision {
  readonly object: string;
  /** Only proposals of one of these applications; without it those of all. */
  readonly applications?: readonly Application[];
  /** An authorization for each; several split the proposal. */
  readonly outcomes: readonly Outcome[];
}

/** Why a proposal of the right object and application is not what a decision expects. */
export interface Misfit {
  readonly field: string;
  /** filled: it has values and was to be filled; open: it has none and was to be changed; absent: the proposal has no such field. */
  readonly is: 'filled' | 'open' | 'absent';
}

/** Whether a decision is about a proposal: object and applications. Start authorizations follow from the menu alone. */
export function concerns({ object, applications }: Decision, proposal: Proposal): boolean {
  if (proposal.object !== object || proposal.applications.length === 0) return false;
  return applications === undefined || applications.some((each) => isProposedBy(proposal, each));
}

/** What hinders a decision from being applied to a proposal that it concerns; empty when it fits. */
export function misfits({ outcomes }: Decision, { fields }: Proposal): readonly Misfit[] {
  const valuesOf = new Map(fields.map(({ name, values }) => [name, values]));
  const found = new Map<string, Misfit>();
  for (const { fill, change } of outcomes) {
    for (const field of [...fill.keys(), ...change.keys()]) {
      const values = valuesOf.get(field);
      const is = values === undefined ? 'absent' : values.length > 0 ? 'filled' : 'open';
      if (is === 'absent' || (is === 'filled') === fill.has(field)) found.set(field, { field, is });
    }
  }
  return [...found.values()];
}

function isProposedBy({ applications }: Proposal, { type, name }: Application): boolean {
  return applications.some((each) => each.type === type && each.name === name);
}
