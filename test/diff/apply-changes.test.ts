import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../src/diff/apply-changes.ts';
import { diffRole } from '../../src/diff/diff-role.ts';
import type { Role } from '../../src/model/role.ts';
import { authorization, emptyRole, node } from '../support/small-roles.ts';

const full: Role = {
  ...emptyRole(),
  kind: 'derived',
  parent: 'Z_PARENT',
  masterLanguage: 'D',
  children: ['Z_CHILD'],
  texts: [{ language: 'D', short: 'Text', long: ['line'] }],
  authorizations: [authorization('S_GUI', { ACTVT: ['61'] }), authorization('S_TCODE', { TCD: ['SE16'] })],
  orgLevels: [{ name: 'BUKRS', values: [{ low: '1000', high: '' }] }],
  menu: [node('Sales', [node('VA01')])],
  applicationVariants: [{ type: 'HT', key: 'A', active: true }],
  flags: [{ name: 'FORCE_MIX', value: '' }],
  otherRecords: [{ tag: 'AGR_1253', row: '100' }],
};

describe('applyChanges', () => {
  it.each([
    ['fills an empty role', emptyRole(), full],
    ['empties a full role', full, emptyRole()],
    ['leaves what is the same', full, full],
  ])('%s', (_title, before, after) => {
    expect(applyChanges(before, diffRole(before, after))).toEqual(after);
  });

  it('keeps what the changes do not speak of', () => {
    const before = { ...full, texts: [...full.texts, { language: 'E', short: 'Text', long: [] }] };
    const after = { ...before, masterLanguage: 'E' };
    expect(applyChanges(before, diffRole(before, after))).toEqual(after);
  });

  it('changes one of two authorizations that are the same', () => {
    const gui = authorization('S_GUI', { ACTVT: ['61'] });
    const before = { ...emptyRole(), authorizations: [gui, gui] };
    const after = { ...emptyRole(), authorizations: [gui] };
    expect(applyChanges(before, diffRole(before, after))).toEqual(after);
  });
});
