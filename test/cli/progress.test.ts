import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Progress } from '../../src/cli/progress.ts';
import { createProgress } from '../../src/cli/progress.ts';

const erase = '\r\u001b[K';

/** A bar with a clock that is set by hand, and everything that was written. */
function watched(isTTY = true, columns = 80): { progress: Progress; written: string[]; at: (time: number) => void } {
  const written: string[] = [];
  let time = 0;
  const stderr = { write: (text: string) => written.push(text), isTTY, columns };
  return {
    progress: createProgress({ stderr, now: () => time }),
    written,
    at(now) {
      time = now;
    },
  };
}

describe('createProgress', () => {
  it('shows nothing within the first second', () => {
    const { progress, written, at } = watched();
    progress.step(0, 10, 'a');
    at(999);
    progress.step(9, 10, 'b');
    progress.end();
    expect(written).toEqual([]);
  });

  it('shows a bar after a second and erases it at the end', () => {
    const { progress, written, at } = watched();
    progress.step(0, 10, 'Z_A');
    at(1000);
    progress.step(5, 10, 'Z_B');
    progress.end();
    expect(written).toEqual([`${erase}${'█'.repeat(12)}${'░'.repeat(12)} 5/10 Z_B`, erase]);
  });

  it('draws at most ten times a second', () => {
    const { progress, written, at } = watched();
    for (let time = 0; time <= 2000; time += 1) {
      at(time);
      progress.step(time, 2000, 'x');
    }
    expect(written).toHaveLength(11);
  });

  it('shows nothing when nobody watches', () => {
    const { progress, written, at } = watched(false);
    progress.step(0, 10, 'a');
    at(5000);
    progress.step(5, 10, 'b');
    progress.end();
    expect(written).toEqual([]);
  });

  it('waits a second again for the next piece of work, and erases only what it drew', () => {
    const { progress, written, at } = watched();
    progress.step(0, 1, 'a');
    at(1500);
    progress.step(1, 1, 'a');
    progress.end();
    progress.step(0, 1, 'b');
    at(2000);
    progress.step(1, 1, 'b');
    progress.end();
    progress.end();
    expect(written).toHaveLength(2);
  });

  it('fits on one line of the terminal and shows no control characters of a name', () => {
    const { progress, written, at } = watched(true, 40);
    progress.step(0, 10, '');
    at(1000);
    progress.step(5, 10, `漢字${'漢'.repeat(50)}\u001b[2J`);
    at(2000);
    progress.step(20, 10, '\u001b[2J');
    const [first = '', second = ''] = written.map((text) => text.replace(erase, ''));
    expect(stringWidth(first)).toBeLessThan(40);
    expect(second).not.toContain('\u001b');
    expect(second.startsWith('█'.repeat(24))).toBe(true);
  });

  it('fits on the narrowest terminal', () => {
    const { progress, written, at } = watched(true, 10);
    progress.step(0, 10, '');
    at(1000);
    progress.step(5, 10, 'Z_A');
    expect(written).toEqual([`${erase}${'█'.repeat(9)}`]);
  });

  it('stays empty when there is nothing to count', () => {
    const { progress, written, at } = watched();
    progress.step(0, 0, 'a');
    at(1000);
    progress.step(0, 0, 'a');
    expect(written[0]).toContain('░'.repeat(24));
  });
});
