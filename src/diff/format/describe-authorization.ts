import type { Authorization } from '../../model/authorization.ts';
import type { Value } from '../../model/value.ts';
import type {
  Access,
  AuthorizationChange,
  AuthorizationChanged,
  FieldChange,
  ValueChange,
  WiderBy,
} from '../change.ts';
import { isHashValue } from '../../model/service-hashes.ts';
import type { Description, Detail, Item, Mark, NameService } from './description.ts';
import { quotedText, spelled } from './spelling.ts';

/** Why access is wider, in words. */
const reasons: Readonly<Record<WiderBy, string>> = {
  'single role': 'one more single role',
  'new object': 'new object',
  'all values': 'all values (*)',
  'range or pattern': 'wider range or pattern',
  activity: 'activity beyond display',
  values: 'more values',
  combination: 'values together that were apart',
  activated: 'grants something now',
};

/** What a change does to access, in words; undefined when there is nothing to say. */
export function accessNote(change: { readonly access: Access; readonly widerBy?: WiderBy }): string | undefined {
  const { access, widerBy } = change;
  const wider = widerBy === undefined ? undefined : reasons[widerBy];
  if (access === 'other') return `${wider ?? 'wider'}; takes some, too`;
  return access === 'wider' ? wider : undefined;
}

export function describeAuthorization(change: AuthorizationChange, serviceOf: NameService): Description {
  const note = accessNote(change);
  const noted = note === undefined ? {} : { note };
  switch (change.kind) {
    case 'authorization-added':
      return {
        mark: '+',
        subject: change.authorization.object,
        ...noted,
        ...unusual(change, 'granted before'),
        details: wholeDetails(change.authorization, serviceOf),
      };
    case 'authorization-removed':
      return {
        mark: '-',
        subject: change.authorization.object,
        ...noted,
        ...unusual(change, 'still granted'),
        details: wholeDetails(change.authorization, serviceOf),
      };
    case 'authorization-changed':
      return { mark: '~', subject: change.after.object, ...noted, details: changedDetails(change, serviceOf) };
  }
}

/** A new authorization that gives nothing, or one that is gone and takes nothing: say why. */
function unusual(
  { access, authorization }: { readonly access: Access; readonly authorization: Authorization },
  covered: string,
): { readonly note?: string } {
  if (access !== 'same') return {};
  if (authorization.inactive) return { note: 'inactive' };
  const isOpen = authorization.fields.some(({ values }) => values.every(({ low }) => low === ''));
  return { note: isOpen ? 'grants nothing while a field is open' : `${covered} by another authorization` };
}

function wholeDetails(authorization: Authorization, serviceOf: NameService): readonly Detail[] {
  return authorization.fields.map(({ name, values }) => ({
    label: name,
    items: [{ mark: ' ', texts: values.map(spelledIn(authorization, name, serviceOf)).sort() }],
  }));
}

/** Spells the values of a field, with the service that a hash stands for and what differs from the authorization. */
function spelledIn(
  { object, inactive }: Authorization,
  field: string,
  serviceOf: NameService,
): (value: Value) => string {
  return (value) => {
    const service = isHashValue(object, field, value.low) ? serviceOf(value.low) : undefined;
    const named = service === undefined ? spelled(value) : `${spelled(value)} (${service})`;
    const differs = value.inactive !== undefined && value.inactive !== inactive;
    return differs ? `${named} (${value.inactive ? 'inactive' : 'active'})` : named;
  };
}

function changedDetails({ before, after, fields }: AuthorizationChanged, serviceOf: NameService): readonly Detail[] {
  const own: Detail[] = [];
  const say = (label: string, text: string) => own.push({ label, items: [{ mark: '~', texts: [text] }] });
  if (before.inactive !== after.inactive) say('now', after.inactive ? 'inactive' : 'active');
  if (before.status !== after.status) say('status', `${statusWord(before.status)} -> ${statusWord(after.status)}`);
  if (before.text !== after.text) say('text', `${quotedText(before.text)} -> ${quotedText(after.text)}`);
  const details = fields.map((field) => ({ label: field.field, items: fieldItems(field, before, after, serviceOf) }));
  return [...own, ...details.filter(({ items }) => items.length > 0)];
}

function fieldItems(
  { field, added, removed, altered }: FieldChange,
  before: Authorization,
  after: Authorization,
  serviceOf: NameService,
): readonly Item[] {
  return [
    ...valueItems('+', added, 'granted before', spelledIn(after, field, serviceOf)),
    ...valueItems('-', removed, 'still granted', spelledIn(before, field, serviceOf)),
    ...altered.filter((pair) => !isImplied(pair, before, after)).map(alteredItem),
  ];
}

function valueItems(
  mark: Mark,
  values: readonly ValueChange[],
  note: string,
  spell: (value: Value) => string,
): readonly Item[] {
  const texts = (covered: boolean) =>
    values
      .filter((each) => each.covered === covered)
      .map(({ value }) => spell(value))
      .sort();
  const items = [
    { mark, texts: texts(false) },
    { mark, texts: texts(true), note },
  ];
  return items.filter((item) => item.texts.length > 0);
}

/** A value that changes its status or activity along with its authorization says nothing more. */
function isImplied(
  { before, after }: FieldChange['altered'][number],
  old: Authorization,
  current: Authorization,
): boolean {
  return before.status === old.status && after.status === current.status && before.inactive === after.inactive;
}

function alteredItem({ before, after }: FieldChange['altered'][number]): Item {
  const parts: string[] = [];
  if (before.status !== after.status) parts.push(`status ${statusWord(before.status)} -> ${statusWord(after.status)}`);
  if (before.inactive !== after.inactive)
    parts.push(after.inactive === true ? 'inactive now' : 'as its authorization now');
  return { mark: '~', texts: [spelled(after)], note: parts.join(', ') };
}

const statusWords: Readonly<Record<Value['status'], string>> = {
  S: 'standard',
  G: 'maintained',
  M: 'changed',
  U: 'manual',
  '': 'none',
};

function statusWord(status: Value['status']): string {
  return statusWords[status];
}
