import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matches } from '../../src/model/value-logic/interval-of-value.ts';
import { covers, difference, intersection, overlaps } from '../../src/model/value-logic/set-operations.ts';
import type { ValueSet } from '../../src/model/value-logic/value-set.ts';
import { valueSetOf } from '../../src/model/value-logic/value-set.ts';
import { grantsCover } from '../../src/model/value-logic/grants.ts';
import {
  allTexts,
  anyShortValues,
  anyValue,
  anyValues,
  granted,
  grants,
  shortTexts,
} from '../support/brute-force-values.ts';

const runs = { numRuns: 3000 };

function textsOf(set: ValueSet): ReadonlySet<string> {
  return new Set(
    allTexts.filter((text) => set.intervals.some(({ from, to }) => text >= from && (to === undefined || text < to))),
  );
}

function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((text) => whole.has(text));
}

describe('what values grant, judged text by text', () => {
  it('a value matches the texts that its spelling says', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(allTexts.filter((text) => matches(value, text))).toEqual(allTexts.filter((text) => grants(value, text)));
      }),
      runs,
    );
  });

  it('a set grants what one of its values grants', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        expect(textsOf(valueSetOf(values))).toEqual(granted(values));
      }),
      runs,
    );
  });

  it('two lists of values that grant the same make the same set', () => {
    fc.assert(
      fc.property(anyValues, anyValues, (left, right) => {
        const same = fc.stringify([...granted(left)]) === fc.stringify([...granted(right)]);
        expect(fc.stringify(valueSetOf(left)) === fc.stringify(valueSetOf(right))).toBe(same);
      }),
      runs,
    );
  });

  it('one list covers another exactly when no text is granted by the other alone', () => {
    fc.assert(
      fc.property(anyValues, anyValues, (left, right) => {
        expect(covers(valueSetOf(left), valueSetOf(right))).toBe(isWithin(granted(right), granted(left)));
      }),
      runs,
    );
  });

  it('intersection, difference and overlap are those of the texts', () => {
    fc.assert(
      fc.property(anyValues, anyValues, (left, right) => {
        const [one, other] = [granted(left), granted(right)];
        const both = new Set([...one].filter((text) => other.has(text)));
        const alone = new Set([...one].filter((text) => !other.has(text)));
        expect(textsOf(intersection(valueSetOf(left), valueSetOf(right)))).toEqual(both);
        expect(textsOf(difference(valueSetOf(left), valueSetOf(right)))).toEqual(alone);
        expect(overlaps(valueSetOf(left), valueSetOf(right))).toBe(both.size > 0);
      }),
      runs,
    );
  });
});

describe('what authorizations grant together, judged combination by combination', () => {
  const fields = ['ONE', 'TWO', 'THREE'];
  const anyBox = fc.tuple(anyShortValues, anyShortValues, anyShortValues);
  type Box = readonly (readonly { readonly low: string; readonly high: string }[])[];

  const combinations = (boxes: readonly Box[]) => {
    const all = new Set<string>();
    for (const box of boxes) {
      const [one = [], two = [], three = []] = box.map((values) => [...granted(values, shortTexts)]);
      for (const a of one) for (const b of two) for (const c of three) all.add(`${a}|${b}|${c}`);
    }
    return all;
  };
  const grantFrom = (box: Box) => ({
    object: 'Z_TEST',
    fields: new Map(box.map((values, index) => [fields[index] ?? '', valueSetOf(values)])),
  });

  it('several authorizations cover one exactly when each of its combinations is granted by one of them', () => {
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 5 }), anyBox, (givers, asked) => {
        const expected = isWithin(combinations([asked]), combinations(givers));
        expect(grantsCover(givers.map(grantFrom), grantFrom(asked))).toBe(expected);
      }),
      { numRuns: 1500 },
    );
  });

  it('an authorization is covered by its own pieces', () => {
    fc.assert(
      fc.property(anyBox, fc.nat({ max: 2 }), (box, cut) => {
        fc.pre(box.every((values) => granted(values, shortTexts).size > 0));
        const pieces = (box[cut] ?? []).map((value) => box.map((values, index) => (index === cut ? [value] : values)));
        const sound = pieces.filter((piece) => piece.every((values) => granted(values, shortTexts).size > 0));
        expect(grantsCover(sound.map(grantFrom), grantFrom(box))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
