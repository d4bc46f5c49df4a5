import { languageOfKey } from '../../catalog/languages.ts';
import type { Palette } from '../../diagnostics/render/palette.ts';
import { visible } from '../../diagnostics/render/visible.ts';
import { userDateFormats, userDecimalFormats, userTimeFormats, userTypes, wordOf } from '../../model/user-keys.ts';
import type { RoleAssignment, User } from '../../model/user.ts';
import type { UserFolder } from '../user-files/read-user-folders.ts';
import type { Outline } from './outline.ts';
import { drawOutline } from './outline.ts';

const formatNames = { ecatt: 'eCATT variants', bapi: 'BAPI fields', su10: 'SU10 work-sheets' } as const;

/** The users of files as a person reads them: keys in the words that definitions use. */
export function userTreeOf({ folder, format, users }: UserFolder, palette: Palette): string {
  const count = `${String(users.length)} user${users.length === 1 ? '' : 's'}`;
  const head = `${palette.strong(visible(folder))}  ${palette.faint(`${formatNames[format]}, ${count}`)}`;
  return `${drawOutline({ text: head, children: users.map((user) => userOutline(user, palette)) })}\n`;
}

function userOutline(user: User, palette: Palette): Outline {
  const facts: readonly (readonly [string, string])[] = [
    ['name', [user.firstName, user.lastName].filter(Boolean).join(' ')],
    ['e-mail', user.email],
    ['department', user.department],
    ['alias', user.alias],
    ['group', user.group],
    ['valid', periodOf(user.validFrom, user.validTo)],
    ['language', user.language === '' ? '' : (languageOfKey(user.language) ?? user.language)],
    ['dates', user.dateFormat === '' ? '' : wordOf(userDateFormats, user.dateFormat)],
    ['numbers', user.decimalFormat === '' ? '' : wordOf(userDecimalFormats, user.decimalFormat)],
    ['times', user.timeFormat === '' ? '' : wordOf(userTimeFormats, user.timeFormat)],
    ['security policy', user.securityPolicy],
    ...user.parameters.map(({ id, value }) => ['parameter', `${id} = ${value}`] as const),
  ];
  const told = facts.filter(([, text]) => text !== '').map(([name, text]) => ({ text: line(name, text, palette) }));
  const roles = user.roles.map(({ role, from, to }) => ({ text: assignmentText({ role, from, to }, palette) }));
  const assigned = { text: palette.info(`roles (${String(roles.length)})`), children: roles };
  return {
    text: `${palette.strong(visible(user.name))}  ${palette.faint(`${wordOf(userTypes, user.type)} user`)}`,
    children: roles.length === 0 ? told : [...told, assigned],
  };
}

function line(name: string, text: string, palette: Palette): string {
  return `${palette.info(name)} ${visible(text)}`;
}

function assignmentText({ role, from, to }: RoleAssignment, palette: Palette): string {
  const period = periodOf(from, to);
  return period === '' ? visible(role) : `${visible(role)}  ${palette.faint(visible(period))}`;
}

function periodOf(from: string, to: string): string {
  return [from === '' ? '' : `from ${day(from)}`, to === '' ? '' : `to ${day(to)}`].filter(Boolean).join(' ');
}

function day(date: string): string {
  return `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`;
}
