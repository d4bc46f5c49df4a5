import type { Case } from './case.ts';

export const startCases: readonly Case[] = [
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
