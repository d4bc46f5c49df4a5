import { describe, expect, it } from 'vitest';
import { roleParameters } from '../../../src/formats/ecatt/columns.ts';
import { headerLines, variantIds } from '../../../src/formats/ecatt/header.ts';

describe('headerLines', () => {
  it('are those of the reference', () => {
    expect(headerLines(roleParameters)).toEqual([
      '[Variant ID]\t[Variant Text]\tP_USER\tP_ROLE\tP_FROM\tP_TO',
      '-->\tParameter texts\tUser\tRole\tValid from\tValid to',
      '-->\tDefault Values\t\t\t\t',
      '*** Changes to the default values displayed above not effective\t\t\t\t\t',
    ]);
  });
});

describe('variantIds', () => {
  it.each([
    ['U', 1, ['U0001', 'U0002']],
    ['R', 9_999, ['R0001', 'R0002']],
    ['R', 10_000, ['R00001', 'R00002']],
    ['U', 1_000_000, ['U0000001', 'U0000002']],
  ] as const)('%s of %i', (letter, count, expected) => {
    const idOf = variantIds(letter, count);
    expect([idOf(0), idOf(1)]).toEqual(expected);
  });
});
