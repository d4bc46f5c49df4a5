import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyMenu } from '../../../src/diff/menu/apply-menu.ts';
import { diffMenu } from '../../../src/diff/menu/diff-menu.ts';
import { anySmallRole, node } from '../../support/small-roles.ts';

describe('applyMenu', () => {
  it('leads from any menu to any other', () => {
    fc.assert(
      fc.property(anySmallRole, anySmallRole, ({ menu: before }, { menu: after }) => {
        expect(applyMenu(before, diffMenu(before, after))).toEqual(after);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves the menu that it is given alone', () => {
    const before = [node('Sales', [node('VA01')])];
    const copy = structuredClone(before);
    applyMenu(before, diffMenu(before, [node('VA01')]));
    expect(before).toEqual(copy);
  });

  it('does nothing without changes', () => {
    expect(applyMenu([node('VA01')], [])).toEqual([node('VA01')]);
  });
});
