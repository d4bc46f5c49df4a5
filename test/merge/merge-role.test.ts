import { describe, expect, it } from 'vitest';
import { diffRole } from '../../src/diff/diff-role.ts';
import { mergeRole } from '../../src/merge/merge-role.ts';
import type { Role } from '../../src/model/role.ts';
import { authorization, emptyRole, node } from '../support/small-roles.ts';

const level = (name: string, ...lows: string[]) => ({ name, values: lows.map((low) => ({ low, high: '' })) });
const text = (language: string, short: string) => ({ language, short, long: [] });
const record = (tag: string, row: string) => ({ tag, row: `100${'Z_ROLE'.padEnd(30)}${row}` });

const rfc = (fields: Readonly<Record<string, readonly string[]>>) => authorization('S_RFC', fields);
const base: Role = {
  ...emptyRole(),
  texts: [text('E', 'One')],
  authorizations: [
    rfc({ ACTVT: ['16'], RFC_NAME: ['SYST'] }),
    authorization('Z_BUK', { ACTVT: ['03'], BUKRS: ['$BUKRS'] }),
  ],
  orgLevels: [level('BUKRS', '1000')],
  menu: [node('VA01')],
  flags: [{ name: 'RESP_USER', value: 'HERON' }],
};
const [first, second] = base.authorizations;
if (first === undefined || second === undefined) throw new Error('the role has two authorizations');

const withFirst = (fields: Readonly<Record<string, readonly string[]>>): Partial<Role> => ({
  authorizations: [rfc(fields), second],
});

function merged(ours: Partial<Role>, theirs: Partial<Role>) {
  return mergeRole(base, { ...base, ...ours }, { ...base, ...theirs });
}

function problems(ours: Partial<Role>, theirs: Partial<Role>): readonly string[] {
  const there = merged(ours, theirs).conflicts.map(({ problem }) => problem);
  expect(merged(theirs, ours).conflicts).toHaveLength(there.length);
  return there;
}

describe('merging a role', () => {
  it('puts together what the sides changed of different things', () => {
    const job = authorization('S_BTCH_JOB', { JOBACTION: ['RELE'], JOBGROUP: ['*'] });
    const ours = { authorizations: [job, first, second], texts: [text('D', 'Eins'), ...base.texts] };
    const theirs = { authorizations: [first], menu: [node('VA01'), node('VA02')], flags: [] };
    const result = merged(ours, theirs);
    expect(result.conflicts).toEqual([]);
    const wanted = { ...base, ...ours, ...theirs, authorizations: [job, first] };
    expect(diffRole(result.merged, wanted)).toEqual([]);
    expect(diffRole(merged(theirs, ours).merged, wanted)).toEqual([]);
  });

  it('puts together what the sides changed in different fields of one authorization', () => {
    const result = merged(
      withFirst({ ACTVT: ['16'], RFC_NAME: ['SYST', 'SDTX'] }),
      withFirst({ ACTVT: [''], RFC_NAME: ['SYST'] }),
    );
    expect(result.conflicts).toEqual([]);
    expect(result.merged.authorizations[0]?.fields.map(({ values }) => values.map(({ low }) => low))).toEqual([
      [''],
      ['SYST', 'SDTX'],
    ]);
  });

  it('takes once what both sides did', () => {
    const job = authorization('S_BTCH_JOB', { JOBACTION: ['RELE', 'DELE'], JOBGROUP: ['*'] });
    const turned = authorization('S_BTCH_JOB', { JOBACTION: ['DELE', 'RELE'], JOBGROUP: ['*'] });
    const result = merged(
      { authorizations: [job, first], orgLevels: [level('BUKRS', '1', '2')], flags: [] },
      { authorizations: [turned, first], orgLevels: [level('BUKRS', '2', '1')], texts: [] },
    );
    expect(result.conflicts).toEqual([]);
    expect(result.merged.authorizations.map(({ object }) => object)).toEqual(['S_BTCH_JOB', 'S_RFC']);
    expect([result.merged.texts, result.merged.flags]).toEqual([[], []]);
  });

  it('gives back the very role of the side that alone says something', () => {
    const [ours, theirs] = [{ ...base }, { ...base, flags: [] }];
    expect(mergeRole(base, ours, theirs).merged).toBe(theirs);
    expect(mergeRole(base, theirs, ours).merged).toBe(theirs);
    expect(mergeRole(base, theirs, structuredClone(theirs)).merged).toBe(theirs);
  });

  it.each<[title: string, ours: Partial<Role>, theirs: Partial<Role>, problem: string]>([
    [
      'values of one field',
      withFirst({ ACTVT: ['16'], RFC_NAME: ['A'] }),
      withFirst({ ACTVT: ['16'], RFC_NAME: ['B'] }),
      'both sides changed authorization S_RFC, field RFC_NAME',
    ],
    [
      'an authorization that one side removed',
      { authorizations: [second] },
      withFirst({ ACTVT: ['16'], RFC_NAME: ['B'] }),
      'both sides changed authorization S_RFC',
    ],
    [
      'an org level',
      { orgLevels: [level('BUKRS', '1000', '2000')] },
      { orgLevels: [] },
      'both sides changed org level BUKRS',
    ],
    ['a text', { texts: [text('E', 'Two')] }, { texts: [] }, 'both sides changed text in language E'],
    ['a flag', { flags: [{ name: 'RESP_USER', value: 'KITE' }] }, { flags: [] }, 'both sides changed flag RESP_USER'],
    ['the master language', { masterLanguage: 'D' }, { masterLanguage: 'F' }, 'both sides changed master language'],
    [
      'a variant',
      { applicationVariants: [{ type: 'TR', key: 'A', active: true }] },
      { applicationVariants: [{ type: 'TR', key: 'A', active: false }] },
      'both sides changed variant TR A',
    ],
    [
      'the menu',
      { menu: [] },
      { menu: [{ ...node('VA01'), linkType: 'W' }] },
      'both sides changed the same part of the menu',
    ],
    [
      'records that nobody knows',
      { otherRecords: [record('AGR_CUSTOM', 'A')] },
      { otherRecords: [record('AGR_CUSTOM', 'B')] },
      'both sides changed records AGR_CUSTOM',
    ],
  ])('leaves %s that both changed to a person', (_, ours, theirs, problem) => {
    expect(problems(ours, theirs)).toEqual([problem]);
  });

  it('leaves records of different tables to nobody', () => {
    const [custom, mini] = [record('AGR_CUSTOM', 'A'), record('AGR_MINI', 'B')];
    const result = merged({ otherRecords: [custom] }, { otherRecords: [mini] });
    expect(result).toMatchObject({ conflicts: [], merged: { otherRecords: [custom, mini] } });
  });

  it.each<[title: string, ours: Partial<Role>, theirs: Partial<Role>, object: string]>([
    [
      'two fields of one authorization',
      withFirst({ ACTVT: ['16', '01'], RFC_NAME: ['SYST'] }),
      withFirst({ ACTVT: ['16'], RFC_NAME: ['SYST', 'SDTX'] }),
      'S_RFC',
    ],
    [
      'an org level and an authorization that refers to it',
      { orgLevels: [level('BUKRS', '1000', '2000')] },
      { authorizations: [first, authorization('Z_BUK', { ACTVT: ['02'], BUKRS: ['$BUKRS'] })] },
      'Z_BUK',
    ],
  ])('leaves %s to a person when they grant more together than apart', (_, ours, theirs, object) => {
    expect(problems(ours, theirs)).toEqual([
      `authorization ${object}: the changes of both sides together grant what neither side grants`,
    ]);
  });

  it('leaves it to a person when one side changes the kind of the role and the other one its access', () => {
    const composite: Partial<Role> = { kind: 'composite', children: ['Z_A'] };
    expect(problems(composite, { authorizations: [first] })).toEqual([
      'one side changed what kind of role it is, the other side what it grants',
    ]);
    expect(problems({ parent: 'Z_P', kind: 'derived' }, { texts: [] })).toEqual([]);
    expect(problems({ parent: 'Z_P', kind: 'derived' }, { parent: 'Z_P', kind: 'derived', texts: [] })).toEqual([]);
    expect(problems({ parent: 'Z_P' }, { parent: 'Z_Q' })).toContain('both sides changed parent');
  });

  it('names the role', () => {
    expect(merged({ texts: [] }, { texts: [text('E', 'Two')] }).conflicts[0]?.role).toBe('Z_ROLE');
  });
});
