import { wordOf, userDateFormats, userDecimalFormats, userTimeFormats, userTypes } from '../../model/user-keys.ts';
import type { User, UserFieldName, UserParameter } from '../../model/user.ts';
import type { Column } from '../users/record.ts';
import { formatDate } from '../../model/date-format.ts';
import type { DateFormat } from '../../model/date-format.ts';
import { userFields } from '../../model/user-fields.ts';

/** A field that one pass of SU10 sets for all users of a batch: the name is tab and field as its line has them. */
export interface Setting extends Column {
  readonly field: UserFieldName;
  /** Plain words for keys. */
  readonly words?: Readonly<Record<string, string>>;
}

/**
 * What SU10 sets, in the order of its tabs (our own form; reference of the user files, section 3). Names, e-mail
 * addresses and aliases belong to one user and are not among it.
 */
export const settings: readonly Setting[] = [
  { name: 'Address: Department', field: 'department' },
  { name: 'Logon Data: User Type', field: 'type', words: userTypes },
  { name: 'Logon Data: User Group', field: 'group' },
  { name: 'Logon Data: Security Policy', field: 'securityPolicy' },
  { name: 'Logon Data: Valid From', field: 'validFrom' },
  { name: 'Logon Data: Valid Through', field: 'validTo' },
  { name: 'Defaults: Logon Language', field: 'language' },
  { name: 'Defaults: Decimal Notation', field: 'decimalFormat', words: userDecimalFormats },
  { name: 'Defaults: Date Format', field: 'dateFormat', words: userDateFormats },
  { name: 'Defaults: Time Format', field: 'timeFormat', words: userTimeFormats },
];

export const parameterTab = 'Parameters: ';

/** The lines of a settings file, `tab: field = value`; fields about which nothing is said are left out. */
export function settingLines(user: User, dateFormat: DateFormat): readonly string[] {
  const fields = settings
    .filter(({ field }) => user[field] !== '')
    .map(({ name, field, words }) => `${name} = ${settingText(user[field], field, words, dateFormat)}`);
  return [...fields, ...user.parameters.map(parameterLine)];
}

function settingText(key: string, field: UserFieldName, words: Setting['words'], dateFormat: DateFormat): string {
  if (userFields[field].kind === 'date') return formatDate(key, dateFormat);
  return words === undefined ? key : wordOf(words, key);
}

function parameterLine({ id, value }: UserParameter): string {
  return `${parameterTab}${id} =${value === '' ? '' : ` ${value}`}`;
}
