import type { RoleText } from '../../model/text.ts';
import type { Change, OrgLevelChanged, TextChanged } from '../change.ts';
import { accessNote, describeAuthorization } from './describe-authorization.ts';
import { describeMenu } from './describe-menu.ts';
import type { Description, Detail, Item, Mark, NameService } from './description.ts';
import { quotedText, spelled } from './spelling.ts';

/** Puts a change into words. */
export function describeChange(change: Change, serviceOf: NameService): Description {
  switch (change.kind) {
    case 'authorization-added':
    case 'authorization-removed':
    case 'authorization-changed':
      return describeAuthorization(change, serviceOf);
    case 'menu-node-added':
    case 'menu-node-removed':
    case 'menu-node-moved':
    case 'menu-node-changed':
      return describeMenu(change);
    case 'org-level':
      return describeOrgLevel(change);
    case 'text':
      return describeText(change);
    case 'child-added':
      return { mark: '+', subject: change.name, note: 'one more single role', details: [] };
    case 'child-removed':
      return { mark: '-', subject: change.name, note: 'one single role less', details: [] };
    case 'role-kind':
      return { mark: '~', subject: 'kind', note: `${change.before} -> ${change.after}`, details: [] };
    case 'parent':
      return {
        mark: '~',
        subject: 'parent',
        note: `${change.before ?? '(none)'} -> ${change.after ?? '(none)'}`,
        details: [],
      };
    case 'master-language':
      return {
        mark: '~',
        subject: 'master language',
        note: `${quotedText(change.before)} -> ${quotedText(change.after)}`,
        details: [],
      };
    case 'flag':
      return { mark: markOf(change), subject: change.name, ...beforeAfter(change.before, change.after), details: [] };
    case 'application-variant': {
      const { type, key, before, after } = change;
      const word = (ticked: boolean | undefined) =>
        ticked === undefined ? undefined : ticked ? 'ticked' : 'not ticked';
      return {
        mark: markOf(change),
        subject: `variant ${type} ${key}`,
        ...beforeAfter(word(before), word(after)),
        details: [],
      };
    }
    case 'record-added':
      return { mark: '+', subject: change.record.tag, note: change.record.row.trimEnd(), details: [] };
    case 'record-removed':
      return { mark: '-', subject: change.record.tag, note: change.record.row.trimEnd(), details: [] };
  }
}

function markOf({ before, after }: { readonly before: unknown; readonly after: unknown }): Mark {
  return before === undefined ? '+' : after === undefined ? '-' : '~';
}

function beforeAfter(before: string | undefined, after: string | undefined): { readonly note?: string } {
  if (before === undefined) return after === undefined || after === '' ? {} : { note: after };
  if (after === undefined) return before === '' ? {} : { note: before };
  return { note: `${quotedText(before)} -> ${quotedText(after)}` };
}

function describeOrgLevel(change: OrgLevelChanged): Description {
  const { name, before = [], after = [] } = change;
  const [olds, news] = [before.map(spelled), after.map(spelled)];
  const items: Item[] = [];
  const [added, removed] = [news.filter((each) => !olds.includes(each)), olds.filter((each) => !news.includes(each))];
  if (added.length > 0) items.push({ mark: '+', texts: added });
  if (removed.length > 0) items.push({ mark: '-', texts: removed });
  const note = accessNote(change) ?? (news.length === 0 ? 'open' : undefined);
  return {
    mark: markOf(change),
    subject: `org level ${name}`,
    ...(note === undefined ? {} : { note }),
    details: items.length === 0 ? [] : [{ label: 'values', items }],
  };
}

function describeText(change: TextChanged): Description {
  const { language, before, after } = change;
  const details: Detail[] = [];
  const short = [before?.short, after?.short];
  if (short[0] !== short[1]) details.push({ label: 'short', items: lineItems(shortOf(before), shortOf(after)) });
  if (longOf(before) !== longOf(after)) details.push({ label: 'long', items: lineItems(before?.long, after?.long) });
  return { mark: markOf(change), subject: language, details };
}

function shortOf(text: RoleText | undefined): readonly string[] {
  return text === undefined || text.short === '' ? [] : [text.short];
}

function longOf(text: RoleText | undefined): string {
  return text?.long.join('\n') ?? '';
}

/** The lines that are gone and those that are new, each as a line of its own. */
function lineItems(before: readonly string[] = [], after: readonly string[] = []): readonly Item[] {
  const items = [
    ...before.filter((line) => !after.includes(line)).map((line): Item => ({ mark: '-', texts: [quotedText(line)] })),
    ...after.filter((line) => !before.includes(line)).map((line): Item => ({ mark: '+', texts: [quotedText(line)] })),
  ];
  return items.length === 0 ? [{ mark: '~', texts: ['the same lines in another order or number'] }] : items;
}
