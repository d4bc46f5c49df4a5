import { expect, it } from 'vitest';
import { recordKindByTag, recordKinds, tagWidth } from '../../../src/formats/pfcg/record.ts';
import { pfcgLayouts } from '../../../src/layouts/index.ts';

it('has a record for each layout, in their order', () => {
  expect(recordKinds.map(({ layout }) => layout)).toEqual(pfcgLayouts);
  for (const kind of recordKinds) expect(recordKindByTag.get(kind.tag)).toBe(kind);
});

it('has tags that fit into the columns of a tag', () => {
  for (const { tag, tagBytes } of recordKinds) {
    expect(Buffer.from(tagBytes).toString()).toBe(tag);
    expect(tag.length).toBeLessThan(tagWidth);
  }
});
