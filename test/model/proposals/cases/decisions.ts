import type { Case } from './case.ts';

export const decisionCases: readonly Case[] = [
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
