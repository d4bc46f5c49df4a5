import { visible } from '../diagnostics/render/visible.ts';
import type { Io } from './io.ts';

export interface Progress {
  /** Says how far the work is: `done` of `total` steps, and what is being done. Cheap enough to call at each step. */
  readonly step: (done: number, total: number, label: string) => void;
  /** Erases the bar; the next step begins a new piece of work. */
  readonly end: () => void;
}

/** Work of up to a second needs no bar. */
const delay = 1000;
/** Milliseconds from one drawing to the next. */
const interval = 100;
const barWidth = 24;

/** A bar on stderr for work that takes longer than a second, when a person watches; else nothing at all. */
export function createProgress({ stderr, now }: Pick<Io, 'stderr' | 'now'>): Progress {
  if (stderr.isTTY !== true) return { step: () => undefined, end: () => undefined };
  let begun: number | undefined;
  let drawn: number | undefined;
  return {
    step(done, total, label) {
      const time = now();
      begun ??= time;
      if (time - begun < delay || (drawn !== undefined && time - drawn < interval)) return;
      drawn = time;
      stderr.write(`\r\u001b[K${barOf(done, total, label, stderr.columns ?? 80)}`);
    },
    end() {
      if (drawn !== undefined) stderr.write('\r\u001b[K');
      begun = drawn = undefined;
    },
  };
}

/** One line that fits the terminal: a line that wraps could not be erased. */
function barOf(done: number, total: number, label: string, columns: number): string {
  const share = total > 0 ? Math.min(1, Math.max(0, done / total)) : 0;
  const filled = Math.round(share * barWidth);
  let line = `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)}`.slice(0, columns - 1);
  let width = line.length;
  for (const character of ` ${done}/${total} ${visible(label)}`) {
    // no character takes more than two columns; to know which takes one is not worth the time that it costs each start
    width += character <= '~' ? 1 : 2;
    if (width >= columns) break;
    line += character;
  }
  return line;
}
