import type { Case } from './case.ts';

export const unificationCases: readonly Case[] = [
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
