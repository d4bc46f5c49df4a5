import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UsageError } from '../usage-error.ts';

const units: Readonly<Record<string, number>> = {
  '': 1,
  B: 1,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  KIB: 2 ** 10,
  MIB: 2 ** 20,
  GIB: 2 ** 30,
};

/**
 * Bytes of a size as people write it: `20MB`, `500 KB`, `1GiB`, `3000000`.
 * @throws {UsageError} when it is none
 */
export function maxSizeOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(given.trim()) ?? [];
  const factor = units[unit.toUpperCase()];
  const size = Math.floor(Number(number) * (factor ?? NaN));
  if (!(size >= 1)) throw new UsageError([diagnose('R5205', { given })]);
  return size;
}
