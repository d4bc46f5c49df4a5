import { describe, expect, it } from 'vitest';
import { diffFlags } from '../../src/diff/diff-flags.ts';

describe('diffFlags', () => {
  it('knows a blank flag from one that is not there', () => {
    expect(diffFlags([{ name: 'FORCE_MIX', value: '' }], [])).toEqual([
      { kind: 'flag', name: 'FORCE_MIX', before: '', after: undefined },
    ]);
  });

  it('goes by name', () => {
    const before = [
      { name: 'DEVCLASS', value: 'ZSALES' },
      { name: 'RESP_USER', value: 'MILLER' },
    ];
    const after = [
      { name: 'RESP_USER', value: 'SMITH' },
      { name: 'DEVCLASS', value: 'ZSALES' },
    ];
    expect(diffFlags(before, after)).toEqual([{ kind: 'flag', name: 'RESP_USER', before: 'MILLER', after: 'SMITH' }]);
  });
});
