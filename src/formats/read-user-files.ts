import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { UserFormat } from '../model/user-format.ts';
import { userFormats } from '../model/user-format.ts';
import { readBapi } from './bapi/read.ts';
import { readEcatt } from './ecatt/read.ts';
import { readSu10 } from './su10/read.ts';
import type { UserFilePart } from './user-file-name.ts';
import { userFilePart } from './user-file-name.ts';
import type { InputFile, ReadUsers, UserReadOptions } from './users/read-options.ts';

/** The users of the files of one format. */
export interface ReadUserFormat extends ReadUsers {
  readonly format: UserFormat;
}

type Parts = Partial<Record<UserFilePart['part'], InputFile>>;

/**
 * Reads files of users that belong together, in any order: which is which, their names say. A file without the users
 * file that it belongs to is reported; other files are passed over.
 */
export function readUserFiles(files: readonly InputFile[], options: UserReadOptions): readonly ReadUserFormat[] {
  const known = files.flatMap((file) => {
    const part = userFilePart(file.path);
    return part === undefined ? [] : [{ file, ...part }];
  });
  return userFormats.flatMap((format) => {
    const own = known.filter((each) => each.format === format);
    if (own.length === 0) return [];
    const batches = new Map<string, Parts>();
    for (const { batch, part, file } of own) batches.set(batch, { ...batches.get(batch), [part]: file });
    const whole = [...batches].toSorted(([a], [b]) => Number(a) - Number(b)).map(([, parts]) => parts);
    return [{ format, ...read(format, whole, options) }];
  });
}

function read(format: UserFormat, batches: readonly Parts[], options: UserReadOptions): ReadUsers {
  const required = format === 'su10' ? (['users', 'settings'] as const) : (['users'] as const);
  const missing = batches.flatMap((parts): readonly Diagnostic[] => {
    const [found] = Object.values(parts);
    return required
      .filter((part) => parts[part] === undefined)
      .map((part) => diagnose('R2413', { part, path: found?.path ?? '' }, { file: found?.path ?? '' }));
  });
  const sound = batches.filter((parts) => required.every((part) => parts[part] !== undefined));
  const result = readers[format](sound as readonly Required<Parts>[], options);
  return { users: result.users, diagnostics: [...missing, ...result.diagnostics] };
}

const nothing: ReadUsers = { users: [], diagnostics: [] };

const readers: Readonly<
  Record<UserFormat, (batches: readonly Required<Parts>[], options: UserReadOptions) => ReadUsers>
> = {
  ecatt: ([parts], options) => (parts === undefined ? nothing : readEcatt(parts, options)),
  bapi: ([parts], options) => (parts === undefined ? nothing : readBapi(parts, options)),
  su10: readSu10,
};
