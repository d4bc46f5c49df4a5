import { describe, expect, it } from 'vitest';
import { menuNode } from '../../../../src/index.ts';
import { checkMenu, textsOf } from '../../../support/checked-menu.ts';

const checkNode = (content: object) => checkMenu([menuNode(content)]);

describe('a node in the terms of its tables', () => {
  it('is taken as it is, and no language is filled up', () => {
    const checked = checkNode({ type: 'RP', report: 'RSUSR002', text: { FR: 'Utilisateurs' } });
    expect(checked.found).toEqual([]);
    expect(checked.menu[0]).toMatchObject({ kind: 'entry', type: 'RP', report: 'RSUSR002', address: '', linkType: '' });
    expect(textsOf(checked)).toEqual({ F: 'Utilisateurs' });
  });

  it('has the link type W where it has an address and says nothing else', () => {
    expect(checkNode({ type: 'OT', report: 'Z', address: 'X' }).menu[0]?.linkType).toBe('W');
    expect(checkNode({ type: 'OT', report: 'Z', address: 'X', linkType: 'B' }).menu[0]?.linkType).toBe('B');
  });

  it('has the columns that differ from what is usual', () => {
    const columns = { TARGET_SYS: 'PRD', X_POS: '00000', ATTRIBUTES: '' };
    expect(checkNode({ type: 'TR', report: 'VA03', columns }).menu[0]?.other).toEqual({
      TARGET_SYS: 'PRD',
      ATTRIBUTES: '',
    });
    expect(checkNode({ columns: { X_POS: '00000' } }).menu[0]).not.toHaveProperty('other');
  });

  it('derives from a transaction as always', () => {
    expect(checkNode({ type: 'TR', report: 'VA03' }).role?.authorizations[0]?.object).toBe('S_TCODE');
  });

  it.each<[object, string[]]>([
    [{ type: 'ABC' }, ['R1021 type']],
    [{ report: 'x'.repeat(49) }, ['R1021 report']],
    [{ address: 'x'.repeat(256) }, ['R1021 address']],
    [{ linkType: 'WW' }, ['R1021 linkType']],
    [{ folder: 'X' }, ['R1005 folder']],
    [{ columns: { TARGET_SYSTEM: 'PRD' } }, ['R1007 columns.TARGET_SYSTEM key']],
    [{ columns: { TARGET_SYS: 'x'.repeat(33) } }, ['R1021 columns.TARGET_SYS']],
    [{ columns: [] }, ['R1005 columns']],
    [{ report: 5 }, ['R1005 report']],
  ])('given as %j is an error at its place', (content, found) => {
    expect(checkNode(content).found).toEqual(found);
  });
});
