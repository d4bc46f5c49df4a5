import { describe, expect, it } from 'vitest';
import { diffChildren } from '../../src/diff/diff-children.ts';

describe('diffChildren', () => {
  it('counts a single role more as wider access and one less as narrower', () => {
    expect(diffChildren(['Z_A', 'Z_B'], ['Z_B', 'Z_C'])).toEqual([
      { kind: 'child-added', access: 'wider', widerBy: 'single role', name: 'Z_C' },
      { kind: 'child-removed', access: 'narrower', name: 'Z_A' },
    ]);
  });

  it('does not mind the order', () => {
    expect(diffChildren(['Z_A', 'Z_B'], ['Z_B', 'Z_A'])).toEqual([]);
  });
});
