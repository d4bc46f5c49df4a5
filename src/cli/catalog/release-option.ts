import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UsageError } from '../usage-error.ts';

/**
 * The release that a person named, or nothing when none was.
 * @throws {UsageError} when it cannot be one
 */
export function releaseOption(given: string | undefined): string | undefined {
  if (given === undefined || /^[0-9A-Z]{2,4}$/.test(given)) return given;
  throw new UsageError([diagnose('R4716', { release: given })]);
}
