import { describe, expect, it } from 'vitest';
import { diffTexts } from '../../src/diff/diff-texts.ts';

const english = { language: 'E', short: 'Sales', long: ['One', 'Two'] };

describe('diffTexts', () => {
  it('finds nothing in the same texts', () => {
    expect(diffTexts([english], [structuredClone(english)])).toEqual([]);
  });

  it.each([
    ['another short text', { ...english, short: 'Orders' }],
    ['another line', { ...english, long: ['One', 'Three'] }],
    ['a line less', { ...english, long: ['One'] }],
    ['lines in another order', { ...english, long: ['Two', 'One'] }],
  ])('gives both versions for %s', (_title, after) => {
    expect(diffTexts([english], [after])).toEqual([{ kind: 'text', language: 'E', before: english, after }]);
  });

  it('goes by language', () => {
    const german = { language: 'D', short: 'Verkauf', long: [] };
    expect(diffTexts([english], [german])).toEqual([
      { kind: 'text', language: 'D', before: undefined, after: german },
      { kind: 'text', language: 'E', before: english, after: undefined },
    ]);
  });
});
