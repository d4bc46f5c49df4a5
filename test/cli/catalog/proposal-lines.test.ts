import { describe, expect, it } from 'vitest';
import { proposalLines } from '../../../src/cli/catalog/proposal-lines.ts';
import { compareProposals } from '../../../src/model/proposals/compare-proposals.ts';
import { menuProposals } from '../../../src/model/proposals/menu-proposals.ts';
import { defaultsFrom, fieldsOf, menuOf } from '../../support/proposals.ts';

function lines(older: readonly string[], newer: readonly string[], applications = ['VA03']): readonly string[] {
  const [before = [], after = []] = [older, newer].map(
    (given) => menuProposals(menuOf(...applications), defaultsFrom(...given), fieldsOf).proposals,
  );
  return proposalLines([{ role: 'Z_SALES', changes: compareProposals(before, after) }]);
}

describe('changed proposals', () => {
  it('are shown by role, object, application and field', () => {
    expect(
      lines(
        ['VA03 Y F_DOC ACTVT=02,03 BUKRS=', 'VA03 I P_PROG P_ACTION=SUBMIT P_GROUP=_', 'VA03 Y S_TABU ACTVT=03'],
        ['VA03 Y F_DOC ACTVT=03 BUKRS=$BUKRS', 'VA03 Y P_PROG P_ACTION= P_GROUP=_', 'VA03 Y S_TCODE TCD=SU01..SU03'],
      ),
    ).toEqual([
      'Z_SALES: what its menu proposes changed',
      '  ~ F_DOC  changed, VA03',
      '      ACTVT  - 02',
      '      BUKRS  + $BUKRS  no longer open',
      '  ~ P_PROG  changed, VA03  proposed as active now',
      '      P_ACTION  - SUBMIT  open now',
      '  - S_TABU  gone, VA03',
      '      ACTVT  03',
      '      DICBERCLS  open',
      '  + S_TCODE  new, VA03',
      '      TCD  SU01..SU03',
    ]);
  });

  it('are named up to fifty of a role', () => {
    const codes = Array.from({ length: 60 }, (_, index) => `T${String(index)}`);
    const shown = lines(
      codes,
      codes.map((code) => `${code} V S_TCODE`),
      codes,
    );
    expect(shown).toHaveLength(1 + 2 * 50 + 1);
    expect(shown.at(-1)).toBe('  and 10 more');
  });

  it('are one line each, whatever names and values are', () => {
    const changes = compareProposals(
      [],
      [
        {
          object: 'S_X\nY',
          applications: [{ type: 'TR', name: 'A', label: 'A\u001b[31m\r' }],
          inactive: false,
          fields: [{ name: 'F\tG', values: [{ low: 'a\nb', high: '' }] }],
        },
      ],
    );
    for (const line of proposalLines([{ role: 'Z\nX', changes }])) expect(line).not.toMatch(/\p{Cc}/u);
  });
});
