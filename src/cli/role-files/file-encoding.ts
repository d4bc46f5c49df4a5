import type { Encoding } from '../../codec/encoding.ts';
import { encodingNamed } from '../../codec/encoding.ts';
import type { CompleteSettings } from '../../dsl/check-settings.ts';
import { encodingOption } from './encoding-option.ts';

/** How role files are read. */
export interface FileEncoding {
  /** The encoding that a person named. */
  readonly encoding?: Encoding;
  /** The code page of files that do not show another encoding; windows-1252 without it. */
  readonly usual?: Encoding;
}

/**
 * The encoding that a person named, else the code page of the project: code pages cannot be told from one another, and
 * the project's files are in its own.
 *
 * @throws {UsageError} when there is no such encoding
 */
export function fileEncoding(
  given: string | undefined,
  settings: Pick<CompleteSettings, 'codePage'> | undefined,
): FileEncoding {
  const encoding = encodingOption(given);
  if (encoding !== undefined) return { encoding };
  const usual = settings && encodingNamed(settings.codePage);
  // a project that keeps to ASCII says nothing about the files of others
  return usual?.form === 'single-byte' && usual.name !== 'us-ascii' ? { usual } : {};
}
