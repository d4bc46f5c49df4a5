import type { Case } from './case.ts';

export const valueCases: readonly Case[] = [
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
