import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { damages } from '../support/damages.ts';
import { judge } from '../support/judge-damage.ts';

const fixtures = new URL('../../fixtures/diff/', import.meta.url);
const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.SAP'));

describe('damages to role files of our own', () => {
  it('are of very many kinds', () => {
    expect(damages.length).toBeGreaterThan(40);
  });

  it.each(damages)('$name', (damage) => {
    const problems: string[] = [];
    const counts = { cases: 0, found: 0, changed: 0, restored: 0 };
    for (const name of files) {
      const bytes = readFileSync(new URL(name, fixtures));
      for (let seed = 0; seed < 6; seed++) {
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
