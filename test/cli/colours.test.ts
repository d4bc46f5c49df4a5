import { describe, expect, it } from 'vitest';
import { paletteFor, wantedColours } from '../../src/cli/colours.ts';
import { coloured } from '../../src/diagnostics/render/palette.ts';

const has = (isTTY: boolean, env: Record<string, string>, wanted?: boolean): boolean =>
  paletteFor({ write: () => undefined, isTTY }, env, wanted) === coloured;

describe('paletteFor', () => {
  it.each<[colours: boolean, when: string, isTTY: boolean, env: Record<string, string>, wanted?: boolean]>([
    [true, 'on a terminal', true, {}],
    [false, 'in a pipe', false, {}],
    [false, 'NO_COLOR is set', true, { NO_COLOR: '1' }],
    [true, 'NO_COLOR is empty', true, { NO_COLOR: '' }],
    [false, 'the terminal is dumb', true, { TERM: 'dumb' }],
    [true, 'FORCE_COLOR is set in a pipe', false, { FORCE_COLOR: '1' }],
    [true, 'FORCE_COLOR is empty in a pipe', false, { FORCE_COLOR: '' }],
    [false, 'FORCE_COLOR is 0', true, { FORCE_COLOR: '0' }],
    [true, 'FORCE_COLOR and NO_COLOR are set', false, { FORCE_COLOR: '1', NO_COLOR: '1' }],
    [false, '--no-color is given', true, { FORCE_COLOR: '1' }, false],
    [true, '--color is given', false, { NO_COLOR: '1' }, true],
  ])('%s: %s', (colours, _, isTTY, env, wanted) => {
    expect(has(isTTY, env, wanted)).toBe(colours);
  });

  it('has none where nobody says what the output is', () => {
    expect(paletteFor({ write: () => undefined }, {}, undefined)).not.toBe(coloured);
  });
});

describe('wantedColours', () => {
  it('takes the last word, and none behind --', () => {
    expect(wantedColours(['build'])).toBeUndefined();
    expect(wantedColours(['--color', 'build', '--no-color'])).toBe(false);
    expect(wantedColours(['--no-color', '--color'])).toBe(true);
    expect(wantedColours(['build', '--', '--no-color'])).toBeUndefined();
  });
});
