import type { Case } from './case.ts';

export const flagCases: readonly Case[] = [
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
