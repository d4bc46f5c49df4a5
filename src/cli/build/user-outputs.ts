import { encodingNamed } from '../../codec/encoding.ts';
import type { Encoding } from '../../codec/encoding.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { userFiles } from '../../formats/user-files.ts';
import type { DateFormat } from '../../model/date-format.ts';
import { dateFormatOf } from '../../model/date-format.ts';
import type { UserFormat } from '../../model/user-format.ts';
import { userFormats } from '../../model/user-format.ts';
import type { User } from '../../model/user.ts';
import type { ContentFacts } from '../output/content-digest.ts';
import type { OutputFile } from '../output/write-output.ts';
import { encodingOption } from '../role-files/encoding-option.ts';
import { UsageError } from '../usage-error.ts';
import type { BuildValues } from './build-values.ts';
import type { ManifestUserFile } from './manifest.ts';

/** How the command line wants the files of users. */
export interface UserTarget {
  readonly formats: readonly UserFormat[];
  readonly encoding: Encoding;
  readonly dateFormat: DateFormat;
}

/**
 * Understands the options for the files of users; ASCII unless another encoding is named.
 * @throws {UsageError} when a format or an encoding is not known
 */
export function userTarget(values: Pick<BuildValues, 'users' | 'user-encoding' | 'date-format'>): UserTarget {
  const formats = values.users.split(',').map((each) => each.trim().toLowerCase());
  const unknown = formats.find((each) => !userFormats.some((format) => format === each));
  if (unknown !== undefined) throw new UsageError([diagnose('R5206', { given: unknown, known: userFormats })]);
  const encoding = encodingOption(values['user-encoding']) ?? encodingNamed('us-ascii');
  if (encoding === undefined) throw new Error('ASCII is always known');
  const dateFormat = dateFormatOf(values['date-format']);
  return { formats: userFormats.filter((format) => formats.includes(format)), encoding, dateFormat };
}

/** The files of users as they are written; what the manifest says of each is handed over when its bytes have been made. */
export function userOutputs(
  users: readonly User[],
  { formats, ...options }: UserTarget,
  onFacts: (facts: ManifestUserFile) => void,
): { readonly outputs: readonly OutputFile[]; readonly diagnostics: readonly Diagnostic[] } {
  const { files, diagnostics } = userFiles(users, formats, options);
  const outputs = files.map(({ path, format, rows, bytes }) => ({
    path,
    bytes,
    onMade: (facts: ContentFacts) => {
      onFacts({ path, format, rows, ...facts });
    },
  }));
  return { outputs, diagnostics };
}
