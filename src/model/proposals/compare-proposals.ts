import type { SpelledValue } from '../value-logic/interval-of-value.ts';
import type { Application } from './application.ts';
import { applicationKey } from './application.ts';
import type { Proposal, ProposedField } from './proposal.ts';

/** How the values that are proposed for a field changed; a field without values is open. */
export interface FieldChange {
  readonly name: string;
  readonly added: readonly SpelledValue[];
  readonly removed: readonly SpelledValue[];
  /** Set when the field was open and is not any more, or the reverse: a decision to fill or change it no longer fits. */
  readonly opened?: boolean;
}

/** How the proposal of an application for an object changed. */
export interface ProposalChange {
  readonly application: Application;
  readonly object: string;
  readonly change: 'new' | 'gone' | 'changed';
  /** Set when it is proposed as inactive now and was not, or the reverse. */
  readonly inactive?: boolean;
  /** For a new or gone proposal its values; for a changed one the fields that changed. */
  readonly fields: readonly FieldChange[];
}

/**
 * What a newer state of the authorization defaults proposes that an older one does not, and the reverse: the question
 * that PFCG answers with "read old status and merge with new data". Of proposals of the same menu, each application by
 * itself (`menuProposals`); in order of applications and objects. Equal states have no changes.
 */
export function compareProposals(older: readonly Proposal[], newer: readonly Proposal[]): readonly ProposalChange[] {
  const before = byKey(older);
  const after = byKey(newer);
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((key): readonly ProposalChange[] => {
    const [old, now] = [before.get(key), after.get(key)];
    const either = now ?? old;
    const [application] = either?.applications ?? [];
    if (either === undefined || application === undefined) return [];
    const fields = fieldChanges(old?.fields ?? [], now?.fields ?? []);
    const about = { application, object: either.object, fields } as const;
    if (old === undefined) return [{ ...about, change: 'new' }];
    if (now === undefined) return [{ ...about, change: 'gone' }];
    const turned = old.inactive === now.inactive ? {} : { inactive: now.inactive };
    return fields.length === 0 && old.inactive === now.inactive ? [] : [{ ...about, change: 'changed', ...turned }];
  });
}

function byKey(proposals: readonly Proposal[]): ReadonlyMap<string, Proposal> {
  return new Map(proposals.map((each) => [`${each.applications.map(applicationKey).join()} ${each.object}`, each]));
}

function fieldChanges(older: readonly ProposedField[], newer: readonly ProposedField[]): readonly FieldChange[] {
  const names = new Set([...older, ...newer].map(({ name }) => name));
  return [...names].sort().flatMap((name) => {
    const [before, after] = [older, newer].map((fields) => fields.find((field) => field.name === name));
    const [old, now] = [before?.values ?? [], after?.values ?? []];
    const added = now.filter((value) => !includes(old, value));
    const removed = old.filter((value) => !includes(now, value));
    if (added.length + removed.length === 0 && (before === undefined) === (after === undefined)) return [];
    const isTurned = before !== undefined && after !== undefined && (old.length === 0) !== (now.length === 0);
    return [{ name, added, removed, ...(isTurned ? { opened: now.length === 0 } : {}) }];
  });
}

function includes(values: readonly SpelledValue[], { low, high }: SpelledValue): boolean {
  return values.some((each) => each.low === low && each.high === high);
}
