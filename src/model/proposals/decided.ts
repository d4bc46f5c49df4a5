import type { Authorization, AuthorizationField } from '../authorization.ts';
import type { Status } from '../value.ts';
import type { SpelledValue } from '../value-logic/interval-of-value.ts';
import type { Outcome } from './decision.ts';
import type { Proposal } from './proposal.ts';

/**
 * The authorization that a role makes of a proposal, with the statuses that PFCG gives (documented by SAP): a field as
 * proposed S, an open one that was filled G, one whose proposed values were changed M; the authorization is M when one
 * of its fields is, else G when one is, else S. Being made inactive changes no status. That all values of a changed
 * field count as changed, also those that were proposed, is inferred.
 */
export function decided(proposal: Proposal, { fill, change, inactive }: Outcome): Authorization {
  const fields = proposal.fields.map(({ name, values }): readonly [Status, AuthorizationField] => {
    const changed = change.get(name);
    if (changed !== undefined) return ['M', field(name, changed, 'M')];
    const filled = fill.get(name);
    if (filled !== undefined) return ['G', field(name, filled, 'G')];
    return ['S', field(name, values, 'S')];
  });
  const statuses = fields.map(([status]) => status);
  return {
    object: proposal.object,
    status: statuses.includes('M') ? 'M' : statuses.includes('G') ? 'G' : 'S',
    inactive: inactive ?? proposal.inactive,
    text: '',
    fields: fields.map(([, each]) => each),
  };
}

/** The authorization of a proposal that nothing was decided about. */
export function undecided(proposal: Proposal): Authorization {
  return decided(proposal, { fill: new Map(), change: new Map() });
}

const noValue: SpelledValue = { low: '', high: '' };

function field(name: string, values: readonly SpelledValue[], status: Status): AuthorizationField {
  return { name, values: (values.length === 0 ? [noValue] : values).map(({ low, high }) => ({ low, high, status })) };
}
