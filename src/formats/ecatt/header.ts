import type { Parameter } from './columns.ts';

/** What stands in front of the data, as in a real file (reference of the user files, section 1). */
const firstCells = ['[Variant ID]', '[Variant Text]'] as const;
export const arrow = '-->';
export const textsTitle = 'Parameter texts';
export const defaultsTitle = 'Default Values';
const note = '*** Changes to the default values displayed above not effective';

/** The variant that a system keeps for itself. */
export const reservedVariant = 'ECATTDEFAULT';

/** The four header lines; every one has as many tabs as a row of data. */
export function headerLines(parameters: readonly Parameter[]): readonly string[] {
  return [
    [...firstCells, ...parameters.map(({ name }) => name)],
    [arrow, textsTitle, ...parameters.map(({ text }) => text)],
    [arrow, defaultsTitle, ...parameters.map(() => '')],
    [note, '', ...parameters.map(() => '')],
  ].map((cells) => cells.join('\t'));
}

/** `U0001`, `U0002`, ...: four digits, or as many as the last one needs. */
export function variantIds(letter: 'U' | 'R', count: number): (index: number) => string {
  const digits = Math.max(4, String(count).length);
  return (index) => `${letter}${String(index + 1).padStart(digits, '0')}`;
}
