import { describe, expect, it } from 'vitest';
import { shippedCatalog } from '../../../src/catalog/catalog.ts';
import { withProjectOrgLevels } from '../../../src/catalog/project-catalog.ts';
import { checkValues } from '../../support/check-definition.ts';

describe('a value', () => {
  it.each([
    '*',
    'AB*',
    'A*B',
    '03',
    '$TMP',
    '$',
    '+',
    '#A',
    "'",
    "' '",
    'lower case',
    '/MSFTSEN/*',
    'x'.repeat(40),
    'Ä',
    '"\\`${A}*/<&>',
    'constructor',
    '__proto__',
  ])('can be %j', (text) => {
    const { role, found } = checkValues([text]);
    expect(found).toEqual([]);
    expect(role?.authorizations[0]?.fields[0]?.values).toEqual([{ low: text, high: '', status: 'U' }]);
  });

  it.each([
    ['', 'R1030', 'S_TCODE TCD has the value "", which could mean two things'],
    [' ', 'R1030', 'S_TCODE TCD has the value " ", which could mean two things'],
    ['   ', 'R1030', 'S_TCODE TCD has the value "   ", which could mean two things'],
    ['x'.repeat(41), 'R1031', 'S_TCODE TCD has a value of 41 characters, at most 40 fit'],
    ['$BUKRS', 'R1032', 'S_TCODE TCD has the value "$BUKRS", which is the org level BUKRS'],
    [' A', 'R1016', 'S_TCODE TCD: " A" begins with a blank'],
    ['A ', 'R1016', 'S_TCODE TCD: "A " ends with a blank'],
    ['A\tB', 'R1014', 'S_TCODE TCD has the control character U+0009'],
    ['A\nB', 'R1014', 'S_TCODE TCD has the control character U+000A'],
    ['\0', 'R1014', 'S_TCODE TCD has the control character U+0000'],
    ['\udc00', 'R1015', 'S_TCODE TCD has the lone surrogate U+DC00'],
    ['ż', 'R1017', 'S_TCODE TCD has the character "ż"'],
  ])('cannot be %j', (text, code, message) => {
    const { role, found, messages } = checkValues([text]);
    expect(role).toBeUndefined();
    expect(found).toEqual([`${code} TCD.0`]);
    expect(messages[0]).toContain(`role "Z_TEST": ${message}`);
  });

  it('that is empty is told of blank() and open()', () => {
    expect(checkValues(['']).helps[0]).toBe('write blank() for the value blank, or open() for no value yet');
  });

  it('that is an org level is told of org()', () =>
    expect(checkValues(['$BUKRS']).helps[0]).toBe("write org('BUKRS')"));

  it('with a dollar sign depends on the org levels of the project', () => {
    expect(checkValues(['$ZREGION']).found).toEqual([]);
    const catalog = withProjectOrgLevels(shippedCatalog, ['ZREGION']);
    expect(checkValues(['$ZREGION'], { catalog }).found).toEqual(['R1032 TCD.0']);
  });

  it('has all that is wrong with it reported', () => {
    expect(checkValues([` ${'x'.repeat(40)}\t`]).found).toEqual(['R1031 TCD.0', 'R1016 TCD.0', 'R1014 TCD.0']);
  });
});
