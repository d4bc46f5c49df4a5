import { describe, expect, it } from 'vitest';
import type { WrittenDecision } from '../../support/proposals.ts';
import { inShort, merged } from '../../support/proposals.ts';

interface Case {
  readonly title: string;
  /** The applications of the menu; without it those of the defaults. */
  readonly menu?: readonly string[];
  readonly defaults: readonly string[];
  readonly decisions?: readonly WrittenDecision[];
  readonly withStart?: true;
  readonly makes: readonly string[];
}

const flags: readonly Case[] = [
  {
    title: 'takes the values of an object with the flag Y',
    defaults: ['VA03 Y F_DOC ACTVT=03 BUKRS=1000'],
    makes: ['F_DOC S ACTVT=03 BUKRS=1000'],
  },
  {
    title: 'takes an object with the flag V with all fields open',
    defaults: ['VA03 V F_DOC'],
    makes: ['F_DOC S ACTVT= BUKRS='],
  },
  {
    title: 'does not take the values that an object with the flag V has all the same',
    defaults: ['VA03 V F_DOC ACTVT=03'],
    makes: ['F_DOC S ACTVT= BUKRS='],
  },
  {
    title: 'takes an object with the flag I as inactive',
    defaults: ['VA03 I F_DOC ACTVT=03 BUKRS=*'],
    makes: ['F_DOC S inactive ACTVT=03 BUKRS=*'],
  },
  { title: 'takes nothing of an object with the flag X', defaults: ['VA03 X F_DOC ACTVT=03'], makes: [] },
  { title: 'takes nothing of an object with the flag N', defaults: ['VA03 N F_DOC ACTVT=03'], makes: [] },
  { title: 'takes nothing from an application that is known without defaults', defaults: ['VA03'], makes: [] },
  {
    title: 'takes nothing from an application that the menu does not have',
    menu: ['VA03'],
    defaults: ['VA03 Y F_DOC ACTVT=03 BUKRS=1', 'VA02 Y F_DOC ACTVT=02 BUKRS=1'],
    makes: ['F_DOC S ACTVT=03 BUKRS=1'],
  },
  {
    title: 'takes the defaults of a service by its hash',
    defaults: ['IWSV:ZSALES_SRV:0001 Y F_DOC ACTVT=03 BUKRS=*'],
    makes: ['F_DOC S ACTVT=03 BUKRS=*'],
  },
  {
    title: 'takes the defaults of an OData V4 group by its hash',
    defaults: ['G4BA:ZSALES_O4 Y F_DOC ACTVT=03 BUKRS=*'],
    makes: ['F_DOC S ACTVT=03 BUKRS=*'],
  },
  {
    title: 'takes the defaults of a hash that collided',
    defaults: ['HC:0123456789ABCDEF0123456789ABCD Y F_DOC ACTVT=03 BUKRS=*'],
    makes: ['F_DOC S ACTVT=03 BUKRS=*'],
  },
];

const values: readonly Case[] = [
  {
    title: 'leaves fields open that are named without a value',
    defaults: ['VA03 Y F_DOC ACTVT=03 BUKRS='],
    makes: ['F_DOC S ACTVT=03 BUKRS='],
  },
  {
    title: 'leaves fields of the object open that are not named',
    defaults: ['VA03 Y F_DOC ACTVT=03'],
    makes: ['F_DOC S ACTVT=03 BUKRS='],
  },
  {
    title: 'keeps an org level as a reference',
    defaults: ['VA03 Y F_DOC ACTVT=03 BUKRS=$BUKRS'],
    makes: ['F_DOC S ACTVT=03 BUKRS=$BUKRS'],
  },
  {
    title: 'keeps a range',
    defaults: ['VA03 Y F_DOC ACTVT=01..03 BUKRS=*'],
    makes: ['F_DOC S ACTVT=01..03 BUKRS=*'],
  },
  {
    title: 'keeps the blank value apart from no value',
    defaults: ['VA03 Y P_PROG P_ACTION=SUBMIT P_GROUP=_', 'VA02 Y P_PROG P_ACTION=EDIT P_GROUP='],
    makes: ['P_PROG S P_ACTION=EDIT P_GROUP=', 'P_PROG S P_ACTION=SUBMIT P_GROUP=_'],
  },
  {
    title: 'puts values into order and takes each once',
    defaults: ['VA03 Y F_DOC ACTVT=03,02,03 BUKRS=*'],
    makes: ['F_DOC S ACTVT=02,03 BUKRS=*'],
  },
  {
    title: 'keeps values of which one grants another, when one application proposes both',
    defaults: ['VA03 Y F_DOC ACTVT=03,* BUKRS=1'],
    makes: ['F_DOC S ACTVT=*,03 BUKRS=1'],
  },
  {
    title: 'adds no field to an object whose fields are not verified',
    defaults: ['VA03 Y Z_HALF ACTVT=03'],
    makes: ['Z_HALF S ACTVT=03'],
  },
  {
    title: 'takes the likely fields of an object that is not verified when none is named',
    defaults: ['VA03 V Z_HALF'],
    makes: ['Z_HALF S ACTVT= Z_MAYBE='],
  },
];

const unified: readonly Case[] = [
  {
    title: 'makes one of two that are the same',
    defaults: ['VA03 Y F_DOC ACTVT=03 BUKRS=$BUKRS', 'VF03 Y F_DOC ACTVT=03 BUKRS=$BUKRS'],
    makes: ['F_DOC S ACTVT=03 BUKRS=$BUKRS'],
  },
  {
    title: 'makes one of two that are the same with an open field',
    defaults: ['VA03 Y F_DOC ACTVT=03 BUKRS=', 'VF03 Y F_DOC ACTVT=03'],
    makes: ['F_DOC S ACTVT=03 BUKRS='],
  },
  {
    title: 'makes one of two that differ in one field',
    defaults: ['VA03 Y F_DOC ACTVT=03 BUKRS=$BUKRS', 'VA02 Y F_DOC ACTVT=02 BUKRS=$BUKRS'],
    makes: ['F_DOC S ACTVT=02,03 BUKRS=$BUKRS'],
  },
  {
    title: 'makes one of a transaction and a service that propose the same object',
    defaults: ['VA03 Y F_DOC ACTVT=03 BUKRS=*', 'IWSV:ZSALES_SRV:0001 Y F_DOC ACTVT=02 BUKRS=*'],
    makes: ['F_DOC S ACTVT=02,03 BUKRS=*'],
  },
  {
    title: 'keeps two apart that differ in two fields',
    defaults: ['VA03 Y P_PROG P_ACTION=SUBMIT P_GROUP=A', 'VA02 Y P_PROG P_ACTION=EDIT P_GROUP=B'],
    makes: ['P_PROG S P_ACTION=EDIT P_GROUP=B', 'P_PROG S P_ACTION=SUBMIT P_GROUP=A'],
  },
  {
    title: 'keeps two apart that differ in one field when another one is open',
    defaults: ['VA03 Y F_DOC ACTVT=03 BUKRS=', 'VA02 Y F_DOC ACTVT=02 BUKRS='],
    makes: ['F_DOC S ACTVT=02 BUKRS=', 'F_DOC S ACTVT=03 BUKRS='],
  },
  {
    title: 'keeps one with an open field apart from one with a value there',
    defaults: ['VA03 Y F_DOC ACTVT=03 BUKRS=', 'VA02 Y F_DOC ACTVT=03 BUKRS=1000'],
    makes: ['F_DOC S ACTVT=03 BUKRS=', 'F_DOC S ACTVT=03 BUKRS=1000'],
  },
  {
    title: 'keeps an active one apart from an inactive one that is the same',
    defaults: ['VA03 Y F_DOC ACTVT=03 BUKRS=*', 'VA02 I F_DOC ACTVT=03 BUKRS=*'],
    makes: ['F_DOC S ACTVT=03 BUKRS=*', 'F_DOC S inactive ACTVT=03 BUKRS=*'],
  },
  {
    title: 'unifies inactive ones among themselves',
    defaults: ['VA03 I F_DOC ACTVT=03 BUKRS=*', 'VA02 I F_DOC ACTVT=02 BUKRS=*'],
    makes: ['F_DOC S inactive ACTVT=02,03 BUKRS=*'],
  },
  {
    title: 'keeps an org level apart from values of the same field',
    defaults: ['VA03 Y F_DOC ACTVT=03 BUKRS=$BUKRS', 'VA02 Y F_DOC ACTVT=03 BUKRS=*'],
    makes: ['F_DOC S ACTVT=03 BUKRS=$BUKRS', 'F_DOC S ACTVT=03 BUKRS=*'],
  },
  {
    title: 'joins a value that begins with a dollar sign and is no org level',
    defaults: ['VA03 Y S_TABU ACTVT=03 DICBERCLS=$TMP', 'VA02 Y S_TABU ACTVT=03 DICBERCLS=SC'],
    makes: ['S_TABU S ACTVT=03 DICBERCLS=$TMP,SC'],
  },
  {
    title: 'lets * absorb what differs from it in one field',
    defaults: ['VA03 Y S_TABU ACTVT=03 DICBERCLS=*', 'VA02 Y S_TABU ACTVT=03 DICBERCLS=SC'],
    makes: ['S_TABU S ACTVT=03 DICBERCLS=*'],
  },
  {
    title: 'lets one absorb another that it grants in every field',
    defaults: ['VA03 Y S_TABU ACTVT=* DICBERCLS=S*', 'VA02 Y S_TABU ACTVT=02,03 DICBERCLS=SC,SS'],
    makes: ['S_TABU S ACTVT=* DICBERCLS=S*'],
  },
  {
    title: 'keeps two apart of which each grants more in one field',
    defaults: ['VA03 Y S_TABU ACTVT=* DICBERCLS=SC', 'VA02 Y S_TABU ACTVT=03 DICBERCLS=*'],
    makes: ['S_TABU S ACTVT=* DICBERCLS=SC', 'S_TABU S ACTVT=03 DICBERCLS=*'],
  },
  {
    title: 'leaves out a value that a range of the other one grants',
    defaults: ['VA03 Y S_TABU ACTVT=03,71 DICBERCLS=SC', 'VA02 Y S_TABU ACTVT=01..06 DICBERCLS=SC'],
    makes: ['S_TABU S ACTVT=01..06,71 DICBERCLS=SC'],
  },
  {
    title: 'lets * absorb the blank value',
    defaults: ['VA03 Y P_PROG P_ACTION=* P_GROUP=_', 'VA02 Y P_PROG P_ACTION=* P_GROUP=*'],
    makes: ['P_PROG S P_ACTION=* P_GROUP=*'],
  },
  {
    title: 'goes on until nothing can be unified any more',
    defaults: [
      'T1 Y Z_THREE A=1 B=1 C=1',
      'T2 Y Z_THREE A=2 B=1 C=1',
      'T3 Y Z_THREE A=1 B=2 C=1',
      'T4 Y Z_THREE A=2 B=2 C=1',
    ],
    makes: ['Z_THREE S A=1,2 B=1,2 C=1'],
  },
  {
    title: 'joins in order of the field names where several ways are open',
    defaults: ['T1 Y Z_THREE A=1 B=1 C=1', 'T2 Y Z_THREE A=2 B=1 C=1', 'T3 Y Z_THREE A=1 B=2 C=1'],
    makes: ['Z_THREE S A=1,2 B=1 C=1', 'Z_THREE S A=1 B=2 C=1'],
  },
];

const start: readonly Case[] = [
  {
    title: 'adds a proposed transaction to the start authorization of the menu',
    defaults: ['VA03 Y S_TCODE TCD=VF03'],
    withStart: true,
    makes: ['S_TCODE S TCD=VA03,VF03'],
  },
  {
    title: 'does not double a start authorization that is proposed as well',
    defaults: ['VA03 Y S_TCODE TCD=VA03'],
    withStart: true,
    makes: ['S_TCODE S TCD=VA03'],
  },
  {
    title: 'does not double the start authorization of a service',
    defaults: ['G4BA:ZSALES_O4 Y S_START AUTHPGMID=R3TR AUTHOBJTYP=G4BA AUTHOBJNAM=ZSALES_O4'],
    withStart: true,
    makes: ['S_START S AUTHOBJNAM=ZSALES_O4 AUTHOBJTYP=G4BA AUTHPGMID=R3TR'],
  },
  {
    title: 'makes the start authorizations when no application has defaults',
    defaults: ['VA03', 'VA02'],
    withStart: true,
    makes: ['S_TCODE S TCD=VA02,VA03'],
  },
  {
    title: 'makes no start authorizations when they are not wanted',
    defaults: ['VA03 Y S_TCODE TCD=VF03'],
    makes: ['S_TCODE S TCD=VF03'],
  },
];

const decisions: readonly Case[] = [
  {
    title: 'gives a filled field and its authorization the status G',
    defaults: ['VA03 Y F_DOC ACTVT=03 BUKRS='],
    decisions: [{ object: 'F_DOC', outcomes: [{ fill: { BUKRS: '1000,2000..2999' } }] }],
    makes: ['F_DOC G ACTVT=03:S BUKRS=1000,2000..2999'],
  },
  {
    title: 'gives a changed field and its authorization the status M',
    defaults: ['VA03 Y F_DOC ACTVT=02,03 BUKRS=$BUKRS'],
    decisions: [{ object: 'F_DOC', outcomes: [{ change: { ACTVT: '03' } }] }],
    makes: ['F_DOC M ACTVT=03 BUKRS=$BUKRS:S'],
  },
  {
    title: 'gives an authorization the status M when one field is filled and another one changed',
    defaults: ['VA03 Y Z_THREE A=1 B= C=3'],
    decisions: [{ object: 'Z_THREE', outcomes: [{ fill: { B: '2' }, change: { A: '*' } }] }],
    makes: ['Z_THREE M A=* B=2:G C=3:S'],
  },
  {
    title: 'counts an org level that gets values of its own as changed',
    defaults: ['VA03 Y F_DOC ACTVT=03 BUKRS=$BUKRS'],
    decisions: [{ object: 'F_DOC', outcomes: [{ change: { BUKRS: '1000' } }] }],
    makes: ['F_DOC M ACTVT=03:S BUKRS=1000'],
  },
  {
    title: 'opens a field whose proposed values are taken away',
    defaults: ['VA03 Y F_DOC ACTVT=03 BUKRS=*'],
    decisions: [{ object: 'F_DOC', outcomes: [{ change: { BUKRS: '' } }] }],
    makes: ['F_DOC M ACTVT=03:S BUKRS='],
  },
  {
    title: 'leaves the status of a proposal that is made inactive',
    defaults: ['VA03 Y F_DOC ACTVT=03 BUKRS=*'],
    decisions: [{ object: 'F_DOC', outcomes: [{ inactive: true }] }],
    makes: ['F_DOC S inactive ACTVT=03 BUKRS=*'],
  },
  {
    title: 'makes a proposal active that is proposed as inactive',
    defaults: ['VA03 I F_DOC ACTVT=03 BUKRS=*'],
    decisions: [{ object: 'F_DOC', outcomes: [{ inactive: false }] }],
    makes: ['F_DOC S ACTVT=03 BUKRS=*'],
  },
  {
    title: 'keeps a filled proposal inactive when it is proposed so',
    defaults: ['VA03 I F_DOC ACTVT=03 BUKRS='],
    decisions: [{ object: 'F_DOC', outcomes: [{ fill: { BUKRS: '1' } }] }],
    makes: ['F_DOC G inactive ACTVT=03:S BUKRS=1'],
  },
  {
    title: 'applies a decision to all proposals of its object that it fits',
    defaults: ['VA03 Y F_DOC ACTVT=03 BUKRS=', 'VA02 Y F_DOC ACTVT=02 BUKRS='],
    decisions: [{ object: 'F_DOC', outcomes: [{ fill: { BUKRS: '1' } }] }],
    makes: ['F_DOC G ACTVT=02:S BUKRS=1', 'F_DOC G ACTVT=03:S BUKRS=1'],
  },
  {
    title: 'leaves a proposal alone that has values where another one is filled',
    defaults: ['VA03 Y F_DOC ACTVT=03 BUKRS=', 'VA02 Y F_DOC ACTVT=02 BUKRS=$BUKRS'],
    decisions: [{ object: 'F_DOC', outcomes: [{ fill: { BUKRS: '1' } }] }],
    makes: ['F_DOC S ACTVT=02 BUKRS=$BUKRS', 'F_DOC G ACTVT=03:S BUKRS=1'],
  },
  {
    title: 'decides about the proposal of one application and not of another',
    defaults: ['VA03 Y F_DOC ACTVT=03 BUKRS=', 'VA02 Y F_DOC ACTVT=02 BUKRS='],
    decisions: [{ object: 'F_DOC', for: ['VA02'], outcomes: [{ inactive: true }] }],
    makes: ['F_DOC S ACTVT=03 BUKRS=', 'F_DOC S inactive ACTVT=02 BUKRS='],
  },
  {
    title: 'decides apart about proposals that would be unified',
    defaults: ['VA03 Y F_DOC ACTVT=03 BUKRS=*', 'VA02 Y F_DOC ACTVT=02 BUKRS=*'],
    decisions: [{ object: 'F_DOC', for: ['VA02'], outcomes: [{ change: { BUKRS: '1' } }] }],
    makes: ['F_DOC S ACTVT=03 BUKRS=*', 'F_DOC M ACTVT=02:S BUKRS=1'],
  },
  {
    title: 'decides about all applications whose proposals are the same when it decides about one of them',
    defaults: ['VA03 Y F_DOC ACTVT=03 BUKRS=', 'VF03 Y F_DOC ACTVT=03 BUKRS='],
    decisions: [{ object: 'F_DOC', for: ['VF03'], outcomes: [{ fill: { BUKRS: '1' } }] }],
    makes: ['F_DOC G ACTVT=03:S BUKRS=1'],
  },
  {
    title: 'unifies what it decides about before it does',
    defaults: ['VA03 Y F_DOC ACTVT=03 BUKRS=*', 'VA02 Y F_DOC ACTVT=02 BUKRS=*'],
    decisions: [{ object: 'F_DOC', outcomes: [{ change: { BUKRS: '1' } }] }],
    makes: ['F_DOC M ACTVT=02,03:S BUKRS=1'],
  },
  {
    title: 'splits a proposal into several authorizations',
    defaults: ['VA02 Y F_DOC ACTVT=02,03 BUKRS='],
    decisions: [
      {
        object: 'F_DOC',
        outcomes: [{ fill: { BUKRS: '*' }, change: { ACTVT: '03' } }, { fill: { BUKRS: '1000' } }],
      },
    ],
    makes: ['F_DOC M ACTVT=03 BUKRS=*:G', 'F_DOC G ACTVT=02,03:S BUKRS=1000'],
  },
  {
    title: 'keeps the proposal inactive beside the changed copy, so that PFCG does not propose it again',
    defaults: ['VA02 Y F_DOC ACTVT=02,03 BUKRS=*'],
    decisions: [{ object: 'F_DOC', outcomes: [{ inactive: true }, { change: { ACTVT: '03' } }] }],
    makes: ['F_DOC S inactive ACTVT=02,03 BUKRS=*', 'F_DOC M ACTVT=03 BUKRS=*:S'],
  },
  {
    title: 'does not decide about start authorizations',
    defaults: ['VA03 Y S_TCODE TCD=VF03'],
    decisions: [{ object: 'S_TCODE', outcomes: [{ inactive: true }] }],
    withStart: true,
    makes: ['S_TCODE S TCD=VA03', 'S_TCODE S inactive TCD=VF03'],
  },
];

describe.each([
  ['the flags of a default', flags],
  ['proposed values', values],
  ['unification', unified],
  ['start authorizations', start],
  ['decisions', decisions],
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
