import { describe, expect, it } from 'vitest';
import type { Grant } from '../../../src/model/value-logic/grant.ts';
import { grantsCover } from '../../../src/model/value-logic/grants.ts';
import { valueSetOf } from '../../../src/model/value-logic/value-set.ts';

function grant(fields: Readonly<Record<string, readonly string[]>>, object = 'S_TABU_NAM'): Grant {
  const sets = Object.entries(fields).map(
    ([name, values]) => [name, valueSetOf(values.map((low) => ({ low, high: '' })))] as const,
  );
  return { object, fields: new Map(sets) };
}

describe('grantsCover', () => {
  it('adds up authorizations that share a field', () => {
    const givers = [grant({ ACTVT: ['02'], TABLE: ['T*'] }), grant({ ACTVT: ['03'], TABLE: ['T*'] })];
    expect(grantsCover(givers, grant({ ACTVT: ['02', '03'], TABLE: ['T000'] }))).toBe(true);
  });

  it('does not cross the fields of different authorizations', () => {
    const givers = [grant({ ACTVT: ['02'], TABLE: ['A'] }), grant({ ACTVT: ['03'], TABLE: ['B'] })];
    expect(grantsCover(givers, grant({ ACTVT: ['02', '03'], TABLE: ['A', 'B'] }))).toBe(false);
    expect(grantsCover(givers, grant({ ACTVT: ['02'], TABLE: ['B'] }))).toBe(false);
  });

  it('leaves other objects out', () => {
    expect(grantsCover([grant({ ACTVT: ['*'] }, 'S_TABU_DIS')], grant({ ACTVT: ['03'] }))).toBe(false);
  });

  it('needs several givers that overlap', () => {
    const givers = [
      grant({ ONE: ['A', 'B'], TWO: ['A'] }),
      grant({ ONE: ['A'], TWO: ['A', 'B'] }),
      grant({ ONE: ['B'], TWO: ['B'] }),
    ];
    expect(grantsCover(givers, grant({ ONE: ['A', 'B'], TWO: ['A', 'B'] }))).toBe(true);
    expect(grantsCover(givers.slice(0, 2), grant({ ONE: ['A', 'B'], TWO: ['A', 'B'] }))).toBe(false);
  });

  it('gives up soon, with a no, where pieces multiply', () => {
    const names = Array.from({ length: 10 }, (_, index) => `FIELD${String(index)}`);
    const asked = grant(Object.fromEntries(names.map((name) => [name, ['*']])));
    const givers = Array.from({ length: 100 }, (_, index) =>
      grant(
        Object.fromEntries(
          names.map((name, field) => [name, [`${String((index * 7 + field) % 90)}*`, `Z${String(index)}`]]),
        ),
      ),
    );
    expect(grantsCover(givers, asked)).toBe(false);
  });
});
