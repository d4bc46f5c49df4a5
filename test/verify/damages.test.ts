import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { damages } from '../support/damages.ts';
import { judge } from '../support/judge-damage.ts';

const fixtures = new URL('../../fixtures/', import.meta.url);
const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /^(afc|diff|roles)[\\/].*\.SAP$/.test(name),
);

describe('damages to role files of our own', () => {
  it('are of very many kinds', () => {
    expect(damages.length).toBeGreaterThan(40);
    expect(new Set(damages.map(({ name }) => name)).size).toBe(damages.length);
  });

  /** Known losses that no file shows; every other one is found. */
  it('may stay silent only where it is said why', () => {
    const silent = damages.filter(({ harm }) => harm === 'sometimes');
    expect(silent.length).toBeLessThan(damages.length / 4);
    for (const { silent: reason } of silent) expect(reason).toMatch(/\w+ \w+/);
  });

  it.each(damages)('$name', (damage) => {
    const problems: string[] = [];
    const counts = { cases: 0, found: 0, changed: 0, restored: 0 };
    for (const name of files) {
      const bytes = readFileSync(new URL(name, fixtures));
      for (let seed = 0; seed < 4; seed++) {
        const judged = judge(bytes, damage, seed);
        if (judged === undefined) continue;
        counts.cases++;
        if ('problem' in judged) problems.push(`${name}: ${judged.problem}`);
        else for (const each of ['found', 'changed', 'restored'] as const) if (judged[each]) counts[each]++;
      }
    }
    expect(problems).toEqual([]);
    expect(counts.cases).toBeGreaterThan(0);
  });
});
