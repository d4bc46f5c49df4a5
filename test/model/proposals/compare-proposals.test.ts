import { describe, expect, it } from 'vitest';
import type { ProposalChange } from '../../../src/model/proposals/compare-proposals.ts';
import { compareProposals } from '../../../src/model/proposals/compare-proposals.ts';
import { menuProposals } from '../../../src/model/proposals/menu-proposals.ts';
import { defaultsFrom, fieldsOf, menuOf } from '../../support/proposals.ts';

const menu = menuOf('VA03', 'IWSV:ZSALES_SRV:0001');

/** The changes between two states: `VA03 F_DOC changed ACTVT +02 -03 inactive`. */
function changes(older: readonly string[], newer: readonly string[]): readonly string[] {
  const [before = [], after = []] = [older, newer].map(
    (lines) => menuProposals(menu, defaultsFrom(...lines), fieldsOf).proposals,
  );
  return compareProposals(before, after).map(inShort);
}

function inShort({ application, object, change, fields, inactive }: ProposalChange): string {
  const parts = fields.map(({ name, added, removed, opened }) =>
    [
      name,
      ...added.map(({ low, high }) => `+${low}${high}`),
      ...removed.map(({ low, high }) => `-${low}${high}`),
      ...(opened === undefined ? [] : [opened ? 'now open' : 'no longer open']),
    ].join(' '),
  );
  const turned = inactive === undefined ? [] : [inactive ? 'now inactive' : 'now active'];
  return [application.label, object, change, ...turned, ...parts].join(' ');
}

describe('proposals of two states of the defaults', () => {
  it.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
    ['say nothing when they are the same', ['VA03 Y F_DOC ACTVT=03'], ['VA03 Y F_DOC ACTVT=03'], []],
    [
      'say nothing when only the order of values differs',
      ['VA03 Y F_DOC ACTVT=02,03'],
      ['VA03 Y F_DOC ACTVT=03,02'],
      [],
    ],
    ['say nothing of an object that is checked without default now and before', ['VA03 X F_DOC'], ['VA03 N F_DOC'], []],
    ['name a new one with its values', ['VA03'], ['VA03 Y F_DOC ACTVT=03 BUKRS='], ['VA03 F_DOC new ACTVT +03 BUKRS']],
    ['name one that is gone', ['VA03 Y S_TCODE TCD=VF03'], ['VA03'], ['VA03 S_TCODE gone TCD -VF03']],
    [
      'name one that is gone because it is not proposed any more',
      ['VA03 Y S_TCODE TCD=VF03'],
      ['VA03 X S_TCODE TCD=VF03'],
      ['VA03 S_TCODE gone TCD -VF03'],
    ],
    [
      'name one with other values, with those that came and went',
      ['VA03 Y F_DOC ACTVT=02,03 BUKRS=$BUKRS'],
      ['VA03 Y F_DOC ACTVT=03,71 BUKRS=$BUKRS'],
      ['VA03 F_DOC changed ACTVT +71 -02'],
    ],
    [
      'name a field that is not open any more',
      ['VA03 Y F_DOC ACTVT=03'],
      ['VA03 Y F_DOC ACTVT=03 BUKRS=*'],
      ['VA03 F_DOC changed BUKRS +* no longer open'],
    ],
    [
      'name a field that is open now',
      ['VA03 Y F_DOC ACTVT=03 BUKRS=*'],
      ['VA03 V F_DOC'],
      ['VA03 F_DOC changed ACTVT -03 now open BUKRS -* now open'],
    ],
    [
      'name a field that an object got',
      ['VA03 Y Z_HALF ACTVT=03'],
      ['VA03 Y Z_HALF ACTVT=03 Z_NEW='],
      ['VA03 Z_HALF changed Z_NEW'],
    ],
    [
      'name one that turned inactive',
      ['VA03 Y F_DOC ACTVT=03'],
      ['VA03 I F_DOC ACTVT=03'],
      ['VA03 F_DOC changed now inactive'],
    ],
    [
      'name one that turned active',
      ['VA03 I F_DOC ACTVT=03'],
      ['VA03 Y F_DOC ACTVT=03'],
      ['VA03 F_DOC changed now active'],
    ],
    [
      'tell the applications apart',
      ['VA03 Y F_DOC ACTVT=03', 'IWSV:ZSALES_SRV:0001 Y F_DOC ACTVT=03'],
      ['VA03 Y F_DOC ACTVT=03', 'IWSV:ZSALES_SRV:0001 Y F_DOC ACTVT=02'],
      ['IWSV ZSALES_SRV 0001 F_DOC changed ACTVT +02 -03'],
    ],
    ['say nothing of applications that the menu does not have', ['VA05 Y F_DOC ACTVT=03'], ['VA05'], []],
  ])('%s', (_, older, newer, expected) => expect(changes(older, newer)).toEqual(expected));
});
