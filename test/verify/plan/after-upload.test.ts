import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffRoles, isEmptyDiff } from '../../../src/diff/index.ts';
import { afterUpload } from '../../../src/verify/index.ts';
import { anySmallRole, authorization, emptyRole } from '../../support/small-roles.ts';

const record = (tag: string, text = '') => ({ tag, row: `100${'Z_ROLE'.padEnd(30)}${text}` });

describe('afterUpload', () => {
  it('replaces authorizations, texts, menu and org levels: nothing is merged', () => {
    const before = {
      ...emptyRole(),
      authorizations: [authorization('Z_ONE', { A: ['1'] })],
      texts: [{ language: 'D', short: 'Alt', long: [] }],
    };
    const after = afterUpload({ ...emptyRole(), texts: [{ language: 'E', short: 'New', long: [] }] }, before);
    expect(after.authorizations).toEqual([]);
    expect(after.texts).toEqual([{ language: 'E', short: 'New', long: [] }]);
  });

  it('only adds flags: those that are there stay, but CUSTOMIZE, which is replaced', () => {
    const before = {
      ...emptyRole(),
      flags: [
        { name: 'CUSTOMIZE', value: 'A' },
        { name: 'FORCE_MIX', value: '' },
        { name: 'RESP_USER', value: 'OLD' },
      ],
    };
    const flags = [
      { name: 'CUSTOMIZE', value: 'B' },
      { name: 'DEVCLASS', value: 'Z' },
      { name: 'RESP_USER', value: 'NEW' },
    ];
    expect(afterUpload({ ...emptyRole(), flags }, before).flags).toEqual([
      { name: 'CUSTOMIZE', value: 'B' },
      { name: 'DEVCLASS', value: 'Z' },
      { name: 'FORCE_MIX', value: '' },
      { name: 'RESP_USER', value: 'OLD' },
    ]);
  });

  it('takes no flag that belongs to the system, and keeps that of the system', () => {
    const flags = ['MAINT_VERS', 'SAPORIGSAV', 'SAP_SOURCE', 'SYS_FLAG'].map((name) => ({ name, value: 'FILE' }));
    expect(afterUpload({ ...emptyRole(), flags }, undefined).flags).toEqual([]);
    const before = { ...emptyRole(), flags: [{ name: 'SYS_FLAG', value: 'HERE' }] };
    expect(afterUpload({ ...emptyRole(), flags }, before).flags).toEqual([{ name: 'SYS_FLAG', value: 'HERE' }]);
  });

  it('keeps the master language of a role that is there, because flags are only added', () => {
    expect(afterUpload({ ...emptyRole(), masterLanguage: 'D' }, emptyRole()).masterLanguage).toBe('E');
    expect(afterUpload({ ...emptyRole(), masterLanguage: 'D' }, undefined).masterLanguage).toBe('D');
  });

  it('deletes users, replaces what the importer replaces, and keeps the records that it does not know', () => {
    const before = {
      ...emptyRole(),
      otherRecords: [record('AGR_ATTS', 'old'), record('AGR_UNKNOWN', 'old'), record('AGR_USERT', 'MILLER')],
    };
    const file = {
      ...emptyRole(),
      otherRecords: [record('AGR_MINI', 'new'), record('AGR_UNKNOWN', 'new'), record('AGR_USERT', 'SMITH')],
    };
    expect(afterUpload(file, before).otherRecords).toEqual([record('AGR_UNKNOWN', 'old'), record('AGR_MINI', 'new')]);
  });

  it('keeps ticks for variants when the file has none', () => {
    const applicationVariants = [{ type: 'TR', key: 'A', active: true }];
    expect(afterUpload(emptyRole(), { ...emptyRole(), applicationVariants }).applicationVariants).toEqual(
      applicationVariants,
    );
  });

  it('has the same result when the file is uploaded once more', () => {
    fc.assert(
      fc.property(anySmallRole, fc.option(anySmallRole, { nil: undefined }), (role, other) => {
        const before = other === undefined ? undefined : { ...other, name: role.name };
        const once = afterUpload(role, before);
        expect(isEmptyDiff(diffRoles([once], [afterUpload(role, once)]))).toBe(true);
      }),
    );
  });
});
