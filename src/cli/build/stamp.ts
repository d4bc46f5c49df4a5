import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Stamp } from '../../tables/table.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';

/** The user that stamped files name; the importer puts the admin there. */
const user = 'ROLEWRIGHT';

const latest = Date.UTC(9999, 11, 31, 23, 59, 59) / 1000;

/**
 * Date and time (UTC) for stamped files: SOURCE_DATE_EPOCH when it is set, so that a build can be repeated, else now.
 * @throws {UsageError} when SOURCE_DATE_EPOCH is not a number of seconds
 */
export function stampOf({ env, now }: Pick<Io, 'env' | 'now'>): Stamp {
  const given = env['SOURCE_DATE_EPOCH'];
  const seconds = given === undefined || given === '' ? Math.floor(now() / 1000) : Number(given);
  if (given !== undefined && given !== '' && !(/^\d+$/.test(given) && seconds <= latest)) {
    throw new UsageError([diagnose('R5202', { given })]);
  }
  const digits = new Date(seconds * 1000).toISOString().replace(/\D/g, '');
  return { user, date: digits.slice(0, 8), time: digits.slice(8, 14) };
}
