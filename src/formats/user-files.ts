import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { longestEcattValue, notCarried, tooLongForEcatt } from '../model/user-format.ts';
import type { UserFormat } from '../model/user-format.ts';
import type { User } from '../model/user.ts';
import { bapiFiles } from './bapi/write.ts';
import { ecattFiles } from './ecatt/write.ts';
import { batchesOf } from './su10/batches.ts';
import { su10Files } from './su10/write.ts';
import { checkWritable } from './users/check-users.ts';
import type { UserFile, UserFileOptions } from './users/options.ts';

/** Files of users to be written, and what is to be said about them. */
export interface UserFiles {
  /** None when a user cannot be written. */
  readonly files: readonly UserFile[];
  readonly diagnostics: readonly Diagnostic[];
}

const writers = { ecatt: ecattFiles, bapi: bapiFiles, su10: su10Files } as const;

/** More passes than this are no help to anybody. */
const manyBatches = 50;

/**
 * Makes the files of users in the formats that are asked for. No file has a password, for users have none. The bytes
 * are made when they are gone through, chunk by chunk, the same each time.
 */
export function userFiles(users: readonly User[], formats: readonly UserFormat[], options: UserFileOptions): UserFiles {
  if (users.length === 0) return { files: [], diagnostics: [] };
  const diagnostics: Diagnostic[] = [...checkWritable(users, options.encoding)];
  if (diagnostics.some(({ severity }) => severity === 'error')) return { files: [], diagnostics };
  for (const format of formats) {
    for (const field of notCarried[format]) {
      const count = users.filter((user) => user[field].length > 0).length;
      if (count > 0) diagnostics.push(diagnose('R3103', { format, field, users: count }));
    }
  }
  const [first, ...others] = formats.includes('ecatt') ? tooLongForEcatt(users) : [];
  if (first !== undefined)
    diagnostics.push(diagnose('R3105', { user: first.name, others: others.length, limit: longestEcattValue }));
  const batches = formats.includes('su10') ? batchesOf(users).length : 0;
  if (batches > manyBatches) diagnostics.push(diagnose('R3104', { batches, users: users.length }));
  return { files: formats.flatMap((format) => writers[format](users, options)), diagnostics };
}
