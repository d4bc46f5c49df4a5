import type { Encoding } from '../../codec/encoding.ts';
import { encodingNamed, encodingNames } from '../../codec/encoding.ts';
import { nearest } from '../../catalog/nearest.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UsageError } from '../usage-error.ts';

/**
 * The encoding that a person named, or nothing when none was.
 * @throws {UsageError} when there is no such encoding
 */
export function encodingOption(given: string | undefined): Encoding | undefined {
  if (given === undefined) return undefined;
  const encoding = encodingNamed(given);
  if (encoding !== undefined) return encoding;
  const meant = nearest(given.toLowerCase(), encodingNames);
  throw new UsageError([diagnose('R5103', meant === undefined ? { given } : { given, meant })]);
}
