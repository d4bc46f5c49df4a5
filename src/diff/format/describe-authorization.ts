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
import type { Description, Detail, Item, Mark } from './description.ts';
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

export function describeAuthorization(change: AuthorizationChange): Description {
  const note = accessNote(change);
  const noted = note === undefined ? {} : { note };
  switch (change.kind) {
    case 'authorization-added':
      return {
        mark: '+',
        subject: change.authorization.object,
        ...noted,
        ...unusual(change, 'granted before'),
        details: wholeDetails(change.authorization),
      };
    case 'authorization-removed':
      return {
        mark: '-',
        subject: change.authorization.object,
        ...noted,
        ...unusual(change, 'still granted'),
        details: wholeDetails(change.authorization),
      };
    case 'authorization-changed':
      return { mark: '~', subject: change.after.object, ...noted, details: changedDetails(change) };
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

function wholeDetails({ inactive, fields }: Authorization): readonly Detail[] {
  return fields.map(({ name, values }) => ({
    label: name,
    items: [{ mark: ' ', texts: values.map((value) => spelledWithState(value, inactive)).sort() }],
  }));
}

function spelledWithState(value: Value, inactive: boolean): string {
  const differs = value.inactive !== undefined && value.inactive !== inactive;
  return differs ? `${spelled(value)} (${value.inactive ? 'inactive' : 'active'})` : spelled(value);
}

function changedDetails({ before, after, fields }: AuthorizationChanged): readonly Detail[] {
  const own: Detail[] = [];
  const say = (label: string, text: string) => own.push({ label, items: [{ mark: '~', texts: [text] }] });
  if (before.inactive !== after.inactive) say('now', after.inactive ? 'inactive' : 'active');
  if (before.status !== after.status) say('status', `${statusWord(before.status)} -> ${statusWord(after.status)}`);
  if (before.text !== after.text) say('text', `${quotedText(before.text)} -> ${quotedText(after.text)}`);
  const details = fields.map((field) => ({ label: field.field, items: fieldItems(field, before, after) }));
  return [...own, ...details.filter(({ items }) => items.length > 0)];
}

function fieldItems(
  { added, removed, altered }: FieldChange,
  before: Authorization,
  after: Authorization,
): readonly Item[] {
  return [
    ...valueItems('+', added, 'granted before', after),
    ...valueItems('-', removed, 'still granted', before),
    ...altered.filter((pair) => !isImplied(pair, before, after)).map(alteredItem),
  ];
}

function valueItems(mark: Mark, values: readonly ValueChange[], note: string, whole: Authorization): readonly Item[] {
  const texts = (covered: boolean) =>
    values
      .filter((each) => each.covered === covered)
      .map(({ value }) => spelledWithState(value, whole.inactive))
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
