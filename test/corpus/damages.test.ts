import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { damages } from '../support/damages.ts';
import { judge } from '../support/judge-damage.ts';

const corpus = process.env['ROLEWRIGHT_CORPUS'];
const files = corpus === undefined ? [] : readdirSync(corpus).filter((name) => name.endsWith('.SAP'));

/** Seeds for each damage and file: 18 files and more than 50 damages make over 2,000 cases. */
const seeds = [1, 2, 3];

describe.skipIf(corpus === undefined)('damages to real role files (ROLEWRIGHT_CORPUS)', () => {
  const total = { cases: 0, found: 0, harmful: 0, restored: 0, silent: 0 };

  it.each(damages)('$name', (damage) => {
    const problems: string[] = [];
    for (const name of files) {
      const bytes = readFileSync(join(corpus ?? '', name));
      for (const seed of seeds) {
        const judged = judge(bytes, damage, seed);
        if (judged === undefined) continue;
        total.cases++;
        if ('problem' in judged) problems.push(`${name}: ${judged.problem}`);
        else {
          if (judged.found) total.found++;
          if (judged.changed) total.harmful++;
          if (judged.changed && !judged.found) total.silent++;
          if (judged.restored) total.restored++;
        }
      }
    }
    expect(problems).toEqual([]);
  });

  it('are more than a thousand cases, most of them found and many put right', () => {
    expect(total.cases).toBeGreaterThan(1000);
    expect(total.found).toBeGreaterThan(total.cases / 2);
    expect(total.restored).toBeGreaterThan(total.cases / 3);
    // what stays silent is what the damages say, and it is little
    expect(total.silent).toBeLessThan(total.harmful / 10);
  });
});
