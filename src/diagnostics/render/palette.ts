import type { Severity } from '../kind.ts';

/** How the parts of a report look. `plain` leaves every text as it is. */
export type Palette = Readonly<Record<Severity | 'faint' | 'strong' | 'good', (text: string) => string>>;

const same = (text: string): string => text;
const style =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001b[${on}m${text}\u001b[${off}m`;

export const plain: Palette = { error: same, warning: same, info: same, faint: same, strong: same, good: same };

/** The sixteen colours that every terminal has in its own theme. */
export const coloured: Palette = {
  error: style(31, 39),
  warning: style(33, 39),
  info: style(36, 39),
  good: style(32, 39),
  faint: style(2, 22),
  strong: style(1, 22),
};
