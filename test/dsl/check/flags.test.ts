import { describe, expect, it } from 'vitest';
import { checkWith } from '../../support/check-definition.ts';

describe('the flags of a role', () => {
  it('are the three that every real file has beside kind and master language, by name', () => {
    expect(checkWith({}).role?.flags).toEqual([
      { name: 'DEVCLASS', value: '' },
      { name: 'FORCE_MIX', value: '' },
      { name: 'RESP_USER', value: '' },
    ]);
  });

  it('carry the responsible user and the package', () => {
    expect(checkWith({ responsible: 'MILLER', package: '$TMP' }).role?.flags).toEqual([
      { name: 'DEVCLASS', value: '$TMP' },
      { name: 'FORCE_MIX', value: '' },
      { name: 'RESP_USER', value: 'MILLER' },
    ]);
  });

  it.each([
    [{ responsible: 'A'.repeat(12) }, []],
    [{ responsible: 'A'.repeat(13) }, ['R1012 responsible']],
    [{ responsible: '' }, ['R1011 responsible']],
    [{ responsible: 'miller' }, ['R1013 responsible']],
    [{ responsible: 'MILLER ' }, ['R1016 responsible']],
    [{ responsible: 5 }, ['R1005 responsible']],
    [{ responsible: null }, ['R1005 responsible']],
    [{ package: 'A'.repeat(30) }, []],
    [{ package: 'A'.repeat(31) }, ['R1012 package']],
    [{ package: 'Z\nA' }, ['R1014 package']],
    [{ package: ['ZA'] }, ['R1005 package']],
  ])('from %j', (properties, expected) => expect(checkWith(properties).found).toEqual(expected));
});
