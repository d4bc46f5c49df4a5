import { describe, expect, it } from 'vitest';
import { namedService } from '../../../src/cli/hash/named-service.ts';

const codes = (words: string) => {
  const found = namedService(words);
  return 'type' in found ? [] : found.map(({ code }) => code);
};

describe('the words that name a service', () => {
  it('are its type, in any case, its name, and its version', () => {
    expect(namedService('  iwsv   Z_SRV\t0001 ')).toEqual({ type: 'IWSV', name: 'Z_SRV', version: '0001' });
    expect(namedService('g4ba /DMO/UI_AGENCY_O4')).toEqual({ type: 'G4BA', name: '/DMO/UI_AGENCY_O4' });
  });

  it.each(['', 'IWSV', 'IWSV Z_SRV', 'IWSV Z_SRV 01', 'IWSG Z SRV 0001', 'G4BA Z 0001', 'toString Z 0001'])(
    'are not %j',
    (words) => {
      expect(codes(words)).toEqual(['R5401']);
    },
  );

  it('have all that is wrong with the name reported', () => {
    expect(codes(`IWSV z/${'a'.repeat(40)} 0001`)).toEqual(['R5402', 'R5402', 'R5402']);
  });
});
