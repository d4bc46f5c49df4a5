import { describe, expect, it } from 'vitest';
import { inShort, merged } from '../../support/proposals.ts';
import { decisionCases } from './cases/decisions.ts';
import { flagCases } from './cases/flags.ts';
import { valueCases } from './cases/proposed-values.ts';
import { startCases } from './cases/start-authorizations.ts';
import { unificationCases } from './cases/unification.ts';

describe.each([
  ['the flags of a default', flagCases],
  ['proposed values', valueCases],
  ['unification', unificationCases],
  ['start authorizations', startCases],
  ['decisions', decisionCases],
])('merging: %s', (_, cases) => {
  it.each(cases.map((each) => [each.title, each] as const))('%s', (_title, each) => {
    const { menu, defaults, decisions: decided, withStart, makes } = each;
    const applications = menu ?? [...new Set(defaults.map((line) => line.split(' ')[0] ?? ''))];
    const result = merged(applications, defaults, decided, withStart);
    expect(inShort(result)).toEqual(makes);
    expect(result).toMatchObject({ unknown: [], stale: [], rivals: [] });
  });
});

describe('what a merge reports', () => {
  const fill = { object: 'F_DOC', outcomes: [{ fill: { BUKRS: '1' } }] };

  it('names applications that the source knows nothing of', () => {
    const { unknown } = merged(['VA03', 'VX99', 'IWSV:ZSALES_SRV:0001'], ['VA03']);
    expect(unknown.map(({ label }) => label)).toEqual(['IWSV ZSALES_SRV 0001', 'VX99']);
  });

  it('names a decision about an object that nobody proposes', () => {
    expect(merged(['VA03'], ['VA03'], [fill]).stale).toEqual([{ decision: 0, misfits: [] }]);
  });

  it.each([
    ['a field to be filled that has values', 'VA03 Y F_DOC ACTVT=03 BUKRS=2', fill, 'filled'],
    [
      'a field to be changed that is open',
      'VA03 Y F_DOC ACTVT=03',
      { ...fill, outcomes: [{ change: { BUKRS: '1' } }] },
      'open',
    ],
    ['a field that the proposal does not have', 'VA03 Y Z_HALF ACTVT=03', { ...fill, object: 'Z_HALF' }, 'absent'],
  ])('says why a decision does not fit: %s', (_, line, decision, is) => {
    const { stale, authorizations } = merged(['VA03'], [line], [decision]);
    expect(stale.map(({ misfits }) => misfits.map(({ fields }) => fields))).toEqual([[[{ field: 'BUKRS', is }]]]);
    expect(authorizations.map(({ decision: by }) => by)).toEqual([undefined]);
  });

  it('names two decisions about the same proposal', () => {
    const rival = { object: 'F_DOC', outcomes: [{ change: { ACTVT: '03' } }] };
    const { rivals } = merged(['VA03'], ['VA03 Y F_DOC ACTVT=02,03'], [fill, rival]);
    expect(rivals.map(({ first, second }) => [first, second])).toEqual([[0, 1]]);
  });

  it('says which decision made an authorization and who proposes it', () => {
    const lines = ['VA03 Y F_DOC ACTVT=03', 'VA02 Y S_TABU ACTVT=02 DICBERCLS=SC'];
    const found = merged(['VA03', 'VA02'], lines, [fill], true).authorizations.map(
      ({ authorization: { object }, applications, decision }) => [
        object,
        applications.map(({ label }) => label),
        decision,
      ],
    );
    expect(found).toEqual([
      ['F_DOC', ['VA03'], 0],
      ['S_TABU', ['VA02'], undefined],
      ['S_TCODE', [], undefined],
    ]);
  });
});
