import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnostics/diagnostic.ts';
import { withoutExplained, withoutSaid } from '../../src/verify/follow-ups.ts';

const auth = { role: 'Z_A', object: 'S_RFC', auth: '__________00' };
const orphan = diagnose('R2205', auth, { file: 'a.SAP', line: 9 });

describe('withoutExplained', () => {
  it('leaves out values without authorization when a finding says which authorization they belong to', () => {
    const meant = { ...auth, object: 'S_RFD', meant: 'S_RFC __________00' };
    expect(withoutExplained([orphan], [diagnose('R2501', meant)])).toEqual([]);
    expect(withoutExplained([orphan], [diagnose('R2501', { ...meant, role: 'Z_B' })])).toEqual([orphan]);
    expect(withoutExplained([orphan], [])).toEqual([orphan]);
  });
});

describe('withoutSaid', () => {
  it('leaves out an authorization without values that the reader has reported with the values', () => {
    const empty = diagnose('R2501', auth);
    expect(withoutSaid([empty], [diagnose('R2212', { ...auth, valuesOf: 'S_RFD __________00' })])).toEqual([]);
    expect(withoutSaid([empty], [orphan])).toEqual([empty]);
  });

  it('does not say what the flag COLL_AGR of a role says while it is missing', () => {
    const single = diagnose('R2505', { role: 'Z_A', child: 'Z_B' });
    expect(withoutSaid([single], [diagnose('R2203', { role: 'Z_A' })])).toEqual([]);
    expect(withoutSaid([single], [diagnose('R2203', { role: 'Z_B' })])).toEqual([single]);
  });
});
