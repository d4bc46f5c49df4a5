import { writeLines } from '../../codec/tab-separated.ts';
import { formatDate } from '../../model/date-format.ts';
import type { User } from '../../model/user.ts';
import type { UserFile, UserFileOptions } from '../users/options.ts';
import { again } from '../users/write-table.ts';
import { batchesOf } from './batches.ts';
import { settingLines } from './settings.ts';

/**
 * Work-sheets for SU10: for each batch of users with equal settings the names to paste, the settings to type and the
 * roles to add (role, from, to; tab-separated), when there are any. The users are checked before: `checkWritable`.
 */
export function su10Files(users: readonly User[], { encoding, dateFormat }: UserFileOptions): readonly UserFile[] {
  const batches = batchesOf(users);
  const digits = Math.max(3, String(batches.length).length);
  return batches.flatMap((batch, index) => {
    const number = String(index + 1).padStart(digits, '0');
    const file = (part: string, rows: number, lines: () => Iterable<string>): UserFile => ({
      path: `users/su10-${number}.${part}.txt`,
      format: 'su10',
      rows,
      bytes: again(() => writeLines(lines(), encoding)),
    });
    const names = batch.users.map(({ name }) => name);
    const set = settingLines(batch.shared, dateFormat);
    const roles = batch.shared.roles.map(({ role, from, to }) =>
      [role, formatDate(from, dateFormat), formatDate(to, dateFormat)].join('\t'),
    );
    return [
      file('users', names.length, () => names),
      file('settings', set.length, () => set),
      file('roles', roles.length, () => roles),
    ].filter(({ path, rows }) => rows > 0 || path.endsWith('.users.txt'));
  });
}
