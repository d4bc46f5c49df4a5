import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { odataV4, transaction } from '../../src/index.ts';
import { checkWith } from '../support/check-definition.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { defaultsFrom } from '../support/proposals.ts';

const anything = fc.anything({ withNullPrototype: true, withSparseArray: true, withMap: true, maxDepth: 4 });
const menu = [transaction('VA03'), odataV4('ZSALES_O4')];
const defaults = defaultsFrom(
  'VA03 Y F_BKPF_BUK ACTVT=02,03 BUKRS=',
  'G4BA:ZSALES_O4 Y S_TABU_DIS ACTVT=03 DICBERCLS=SC',
);

/** Checks a role: it must not throw, and a role that is refused must say why. */
function survive(properties: object): void {
  const { role, found } = checkWith({ defaults: 'merge', menu, ...properties }, { defaults });
  if (role === undefined) expect(found.length).toBeGreaterThan(0);
}

describe('decisions about proposals never throw', () => {
  it('whatever they are', () => {
    fc.assert(
      fc.property(anything, (decisions) => survive({ decisions })),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(anything, (given) => survive({ defaults: given })),
      { numRuns: 100 },
    );
  });

  it('where any part of a right one is replaced by anything', () => {
    const right = () => ({ for: ['VA03'], fill: { BUKRS: ['1000'] }, change: { ACTVT: ['03'] }, inactive: false });
    fc.assert(
      fc.property(fc.constantFrom('for', 'fill', 'change', 'inactive', 'split'), anything, (key, given) => {
        survive({ decisions: { F_BKPF_BUK: [{ ...right(), [key]: given }] } });
        survive({ decisions: { F_BKPF_BUK: [{ split: [{ ...right(), [key]: given }] }] } });
      }),
      { numRuns: 300 },
    );
  });

  it.each(Object.entries(hostileTexts))('with %s as a value, a field, an object or an application', (_, text) => {
    for (const decisions of [
      { F_BKPF_BUK: [{ fill: { BUKRS: [text] } }] },
      { F_BKPF_BUK: [{ fill: { [text]: ['1'] } }] },
      { [text]: [{ inactive: true }] },
      { F_BKPF_BUK: [{ for: [text], inactive: true }] },
    ]) {
      const { role } = checkWith({ defaults: 'merge', menu, decisions }, { defaults });
      const values = role?.authorizations.flatMap(({ fields }) => fields.flatMap((field) => field.values)) ?? [];
      expect(values.every(({ low }) => low.length <= 40 && !/\p{Cc}/u.test(low))).toBe(true);
    }
  });
});
