import { describe, expect, it } from 'vitest';
import { createPause } from '../../../src/cli/output/pause.ts';

describe('createPause', () => {
  it('lets timers through during work that never waits', async () => {
    const pause = createPause(undefined);
    const rang: number[] = [];
    setTimeout(() => rang.push(performance.now()), 1);
    const begun = performance.now();
    while (rang.length === 0 && performance.now() - begun < 5000) await pause();
    expect(rang).toHaveLength(1);
  });

  it('throws the reason of the signal at once', async () => {
    const controller = new AbortController();
    const pause = createPause(controller.signal);
    await pause();
    controller.abort(new Error('stop'));
    await expect(pause()).rejects.toThrow('stop');
  });
});
