import type { Palette } from '../diagnostics/render/palette.ts';
import { coloured, plain } from '../diagnostics/render/palette.ts';
import type { Io, Output } from './io.ts';

/**
 * Colours only for a person: on a terminal, unless NO_COLOR or TERM=dumb says otherwise. FORCE_COLOR wins over
 * NO_COLOR, as in Node itself, and `--color` and `--no-color` win over all.
 */
export function paletteFor(output: Output, env: Io['env'], wanted: boolean | undefined): Palette {
  return (wanted ?? wantedBy(env) ?? output.isTTY === true) ? coloured : plain;
}

function wantedBy(env: Io['env']): boolean | undefined {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  const refused = env['NO_COLOR'];
  return (refused !== undefined && refused !== '') || env['TERM'] === 'dumb' ? false : undefined;
}

/** The last of `--color` and `--no-color`, read before anything else: mistakes in the command line have colours too. */
export function wantedColours(argv: readonly string[]): boolean | undefined {
  const end = argv.indexOf('--');
  const words = end < 0 ? argv : argv.slice(0, end);
  const last = words.findLast((word) => word === '--color' || word === '--no-color');
  return last === undefined ? undefined : last === '--color';
}
