import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runIn } from '../harness/run-in.ts';

const folder = fileURLToPath(new URL('../../../fixtures/afc-history/', import.meta.url));
const versions = readdirSync(folder)
  .filter((name) => name.endsWith('.role.ts'))
  .sort();

/** Every version with every later one. */
const comparisons = versions.flatMap((left, from) =>
  versions.slice(from + 1).map((right, index) => [left, right, `${from + 1}-${from + index + 2}`] as const),
);

describe('the communication role of advanced financial closing through the years', () => {
  it.each(comparisons)('%s and %s differ in what SAP added, and in nothing else', async (left, right, pair) => {
    const { stdout, stderr, status } = await runIn(folder, ['diff', left, right]);
    await expect(stdout).toMatchFileSnapshot(`${folder}${pair}.txt`);
    expect([stderr, status]).toEqual(['', 1]);
  });

  it('has four versions', () => {
    expect(comparisons.map(([, , pair]) => pair)).toEqual(['1-2', '1-3', '1-4', '2-3', '2-4', '3-4']);
  });
});
