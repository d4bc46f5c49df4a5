import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Handler } from '../command.ts';
import { statusOf } from '../exit-status.ts';
import { computeHashes } from './compute.ts';
import { linesOf } from './lines-of.ts';
import { lookUpHashes } from './look-up.ts';

export interface HashValues {
  readonly words: readonly string[];
  readonly lookup: boolean;
  readonly format: 'text' | 'json';
}

/** Computes hashes of services, or looks for the services of hashes. */
export const hash: Handler<HashValues> = async ({ words, lookup, format }, context) => {
  const isFromInput = words.length === 1 && words[0] === '-';
  if (lookup) {
    const hashes = isFromInput || words.length === 0 ? await linesOf(context.io.stdin) : words;
    return lookUpHashes(
      hashes.flatMap((line) => line.split(/\s+/)),
      format,
      context,
    );
  }
  if (words.length === 0) {
    const missing = diagnose('R5005', { command: 'rolewright hash', missing: 'TYPE NAME VERSION' });
    await context.report([missing]);
    return statusOf([missing]);
  }
  const services = isFromInput ? await linesOf(context.io.stdin) : [words.join(' ')];
  return computeHashes(services, isFromInput, format, context);
};
