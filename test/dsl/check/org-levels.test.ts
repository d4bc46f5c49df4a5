import { describe, expect, it } from 'vitest';
import { shippedCatalog } from '../../../src/catalog/catalog.ts';
import { withProjectOrgLevels } from '../../../src/catalog/project-catalog.ts';
import { blank, open, org, range, value } from '../../../src/index.ts';
import { checkWith } from '../../support/check-definition.ts';

const checkLevels = (orgLevels: unknown) => checkWith({ orgLevels });

describe('the org levels of a role', () => {
  it('have values and ranges, sorted by name', () => {
    expect(checkLevels({ WERKS: ['*'], BUKRS: ['1000', range('2000', '2999'), '3*'] }).role?.orgLevels).toEqual([
      {
        name: 'BUKRS',
        values: [
          { low: '1000', high: '' },
          { low: '2000', high: '2999' },
          { low: '3*', high: '' },
        ],
      },
      { name: 'WERKS', values: [{ low: '*', high: '' }] },
    ]);
  });

  it('are open with open(), and blank with blank()', () => {
    expect(checkLevels({ BUKRS: [open()], WERKS: [blank()] }).role?.orgLevels).toEqual([
      { name: 'BUKRS', values: [] },
      { name: 'WERKS', values: [{ low: "' '", high: '' }] },
    ]);
  });

  it('may be left out', () => expect(checkWith({}).role?.orgLevels).toEqual([]));

  it('are known ones, and the project adds its own', () => {
    const { found, messages, helps } = checkLevels({ BUKR: ['1000'] });
    expect(found).toEqual(['R1033 orgLevels.BUKR key']);
    expect(messages[0]).toBe('role "Z_TEST": orgLevels: "BUKR" is not known as an org level, did you mean BUKRS?');
    expect(helps[0]).toContain('orgLevels adds those of your system');
    const catalog = withProjectOrgLevels(shippedCatalog, ['ZREGION']);
    expect(checkWith({ orgLevels: { ZREGION: ['N'] } }, { catalog }).found).toEqual([]);
  });

  it('told with a dollar sign are told the name', () => {
    expect(checkLevels({ $BUKRS: ['1'] }).messages[0]).toContain('did you mean BUKRS?');
  });

  it.each([
    [{ BUKRS: '1000' }, ['R1006 orgLevels.BUKRS']],
    [{ BUKRS: [] }, ['R1004 orgLevels.BUKRS']],
    [{ BUKRS: [''] }, ['R1030 orgLevels.BUKRS.0']],
    [{ BUKRS: ['x'.repeat(41)] }, ['R1031 orgLevels.BUKRS.0']],
    [{ BUKRS: ['$BUKRS'] }, ['R1032 orgLevels.BUKRS.0']],
    [{ BUKRS: ['1', '1'] }, ['R1036 orgLevels.BUKRS.1']],
    [{ BUKRS: [open(), '1'] }, ['R1035 orgLevels.BUKRS.0']],
    [{ BUKRS: [range('2', '1')] }, ['R1034 orgLevels.BUKRS.0']],
    [{ BUKRS: [5] }, ['R1005 orgLevels.BUKRS.0']],
    [null, ['R1005 orgLevels']],
    [['BUKRS'], ['R1005 orgLevels']],
  ])('%j', (levels, expected) => expect(checkLevels(levels).found).toEqual(expected));

  it.each([
    [org('WERKS'), 'org()'],
    [value('1000'), 'value()'],
    [range('1', '2', { status: 'S' }), 'range() with options'],
    [open({ inactive: true }), 'open() with options'],
  ])('take no references and no options', (given, what) => {
    const { found, messages } = checkLevels({ BUKRS: [given] });
    expect(found).toEqual(['R1038 orgLevels.BUKRS.0']);
    expect(messages[0]).toMatch(new RegExp(`not ${what.replaceAll(/[()]/g, '\\$&')}$`));
  });
});
