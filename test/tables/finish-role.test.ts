import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { finishRole } from '../../src/tables/finish-role.ts';
import { RoleDraft } from '../../src/tables/role-draft.ts';
import { complaints } from '../support/role-lines.ts';

function finish(change: (draft: RoleDraft) => void, damaged = '') {
  const draft = new RoleDraft('Z_ROLE', 3);
  draft.collection = '';
  change(draft);
  const reported: Diagnostic[] = [];
  const role = finishRole(draft, {
    report: (diagnostic) => reported.push(diagnostic),
    place: (line) => ({ file: 'Z_ROLE.SAP', line, column: 1 }),
    isDamaged: (table) => table === damaged,
    noteAuth: () => undefined,
  });
  return { role, found: complaints(reported) };
}

describe('finishRole', () => {
  it.each([
    ['single', (draft: RoleDraft) => void (draft.collection = '')],
    ['composite', (draft: RoleDraft) => void (draft.collection = 'X')],
    ['derived', (draft: RoleDraft) => void (draft.parent = 'Z_MASTER')],
  ])('makes a %s role', (kind, change) => {
    expect(finish(change).role.kind).toBe(kind);
  });

  it('puts everything in the order of the model', () => {
    const { role } = finish((draft) => {
      draft.children.push('Z_B', 'Z_A');
      draft.flags.push({ name: 'B', value: '' }, { name: 'A', value: '' });
      draft.texts.set('E', {
        short: 'e',
        long: [
          { line: 2, text: 'two' },
          { line: 1, text: 'one' },
        ],
      });
      draft.texts.set('D', { short: 'd', long: [] });
      draft.orgLevels.set('WERKS', []);
      draft.orgLevels.set('BUKRS', []);
    });
    expect(role).toMatchObject({
      children: ['Z_A', 'Z_B'],
      flags: [{ name: 'A' }, { name: 'B' }],
      texts: [{ language: 'D' }, { language: 'E', long: ['one', 'two'] }],
      orgLevels: [{ name: 'BUKRS' }, { name: 'WERKS' }],
    });
  });

  it('reports values without an authorization, but not when a line of AGR_1250 is damaged', () => {
    const values = (draft: RoleDraft) => void (draft.authorization('S_RFC', '__________00').firstValueLine = 9);
    expect(finish(values).found).toEqual([expect.stringMatching(/^R2205 9:1 /)]);
    expect(finish(values, 'AGR_1250').found).toEqual([]);
    expect(finish(values).role.authorizations).toEqual([]);
  });

  it('warns of two master languages', () => {
    const { found, role } = finish((draft) => {
      draft.masterLanguage = 'D';
      draft.languageRecord = 'E';
    });
    expect([role.masterLanguage, found]).toEqual(['D', [expect.stringMatching(/^R2211 3:1 /)]]);
  });
});
