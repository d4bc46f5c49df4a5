import { describe, expect, it } from 'vitest';
import { checkRole } from '../../../src/dsl/check/role.ts';
import { callSiteOf } from '../../../src/dsl/definition.ts';
import { blank, defineRole, open, org, range, value } from '../../../src/index.ts';
import { check, checkWith, context } from '../../support/check-definition.ts';

describe('a role definition', () => {
  it('becomes a role of the model in canonical order', () => {
    const definition = defineRole({
      name: 'Z_CLOSING',
      text: { EN: 'Closing', DE: 'Abschluss' },
      longText: { DE: 'Erste Zeile\nZweite Zeile' },
      authorizations: {
        S_TCODE: [{ TCD: ['FCCX_TMM', range('SU01', 'SU10')] }],
        S_BTCH_JOB: [
          { JOBACTION: ['DELE', 'RELE'], JOBGROUP: ['*'], status: 'M', text: 'Jobs' },
          { JOBACTION: [open()], JOBGROUP: [blank()], inactive: true },
        ],
        F_BKPF_BUK: [{ BUKRS: [org('BUKRS')], ACTVT: [value('03', { status: 'S' })] }],
      },
      orgLevels: { WERKS: [open()], BUKRS: ['1000', range('2000', '2999')] },
      responsible: 'MILLER',
      package: 'ZCLOSING',
    });
    const { role, diagnostics } = checkRole(definition, context);
    expect(diagnostics).toEqual([]);
    expect(role).toEqual({
      name: 'Z_CLOSING',
      kind: 'single',
      children: [],
      masterLanguage: 'E',
      texts: [
        { language: 'D', short: 'Abschluss', long: ['Erste Zeile', 'Zweite Zeile'] },
        { language: 'E', short: 'Closing', long: [] },
      ],
      authorizations: [
        {
          object: 'F_BKPF_BUK',
          status: 'U',
          inactive: false,
          text: '',
          fields: [
            { name: 'ACTVT', values: [{ low: '03', high: '', status: 'S' }] },
            { name: 'BUKRS', values: [{ low: '$BUKRS', high: '', status: 'U' }] },
          ],
        },
        {
          object: 'S_BTCH_JOB',
          status: 'M',
          inactive: false,
          text: 'Jobs',
          fields: [
            {
              name: 'JOBACTION',
              values: [
                { low: 'DELE', high: '', status: 'M' },
                { low: 'RELE', high: '', status: 'M' },
              ],
            },
            { name: 'JOBGROUP', values: [{ low: '*', high: '', status: 'M' }] },
          ],
        },
        {
          object: 'S_BTCH_JOB',
          status: 'U',
          inactive: true,
          text: '',
          fields: [
            { name: 'JOBACTION', values: [{ low: '', high: '', status: 'U' }] },
            { name: 'JOBGROUP', values: [{ low: "' '", high: '', status: 'U' }] },
          ],
        },
        {
          object: 'S_TCODE',
          status: 'U',
          inactive: false,
          text: '',
          fields: [
            {
              name: 'TCD',
              values: [
                { low: 'FCCX_TMM', high: '', status: 'U' },
                { low: 'SU01', high: 'SU10', status: 'U' },
              ],
            },
          ],
        },
      ],
      orgLevels: [
        {
          name: 'BUKRS',
          values: [
            { low: '1000', high: '' },
            { low: '2000', high: '2999' },
          ],
        },
        { name: 'WERKS', values: [] },
      ],
      menu: [],
      flags: [
        { name: 'DEVCLASS', value: 'ZCLOSING' },
        { name: 'FORCE_MIX', value: '' },
        { name: 'RESP_USER', value: 'MILLER' },
      ],
      otherRecords: [],
    });
  });

  it('needs a name and a text only', () => {
    expect(check({ name: 'Z', text: { EN: 'x' } }).role).toMatchObject({ name: 'Z', authorizations: [] });
  });

  it.each([
    [{}, ['R1008', 'R1008']],
    [{ name: 'Z' }, ['R1008']],
    [{ text: { EN: 'x' } }, ['R1008']],
    [{ name: undefined, text: { EN: 'x' } }, ['R1008']],
    [null, ['R1005']],
    [undefined, ['R1005']],
    ['Z_ROLE', ['R1005']],
    [[], ['R1005']],
    [() => ({ name: 'Z' }), ['R1005']],
    [new Map([['name', 'Z']]), ['R1005']],
  ])('that is %j is refused', (definition, expected) => {
    const { role, found } = check(definition);
    expect(role).toBeUndefined();
    expect(found).toEqual(expected);
  });

  it('has no other properties', () => {
    const { found, messages, helps } = checkWith({ authorisations: {}, zzz: 1 });
    expect(found).toEqual(['R1007 authorisations key', 'R1007 zzz key']);
    expect(messages[0]).toBe(
      'role "Z_TEST": a role definition has no property "authorisations", did you mean authorizations?',
    );
    expect(helps[1]).toContain('name, text, longText, language, authorizations');
  });

  it.each(['', 'z_test', 'Z_TEST ', 'Z\nTEST', 'A'.repeat(31), 'Ż', 5, null, {}])('cannot be called %j', (name) => {
    expect(checkWith({ name }).role).toBeUndefined();
    expect(checkWith({ name }).found.every((each) => each.endsWith(' name'))).toBe(true);
  });

  it('has all of its mistakes reported together', () => {
    const { found } = check({
      name: 'z',
      text: { EN: 'x'.repeat(81), XX: 'y' },
      longText: { DE: 'z' },
      language: 'QQ',
      authorizations: { S_TCODE: [{ TCD: '' }], S_NONSENSE: [] },
      orgLevels: { XXXXX: ['1'] },
      responsible: 'x',
      package: 5,
      colour: 'red',
    });
    expect(found.toSorted()).toEqual([
      'R1001 authorizations.S_NONSENSE key',
      'R1005 package',
      'R1006 authorizations.S_TCODE.0.TCD',
      'R1007 colour key',
      'R1013 name',
      'R1013 responsible',
      'R1021 text.EN',
      'R1022 language',
      'R1022 text.XX key',
      'R1025 longText.DE key',
      'R1033 orgLevels.XXXXX key',
    ]);
  });

  it('has its mistakes placed at the call that defined it, with a path', () => {
    const definition = defineRole({ name: 'Z', text: { EN: 'x' }, authorizations: { S_TCODE: [{ TCD: [''] }] } });
    expect(checkRole(definition, context).diagnostics[0]?.places).toEqual([
      { definition: callSiteOf(definition), path: ['authorizations', 'S_TCODE', 0, 'TCD', 0], on: 'value' },
    ]);
    expect(callSiteOf(definition)?.file).toMatch(/role\.test\.ts$/);
  });

  it('is given with warnings, and without errors only', () => {
    const warned = checkWith({ authorizations: { S_TCODE: [{ TCD: ['A', 'A'] }] } });
    expect(warned.found).toEqual(['R1036 authorizations.S_TCODE.0.TCD.1']);
    expect(warned.role).toBeDefined();
  });

  it('gives its name also when it has errors', () => {
    expect(checkRole({ name: 'Z' }, context)).toMatchObject({ name: 'Z' });
    expect(checkRole({ name: 5 }, context).name).toBeUndefined();
  });

  it('can be made from another one', () => {
    const base = defineRole({ name: 'Z_1', text: { EN: 'One' }, authorizations: { S_TCODE: [{ TCD: ['A'] }] } });
    const { role } = checkRole(defineRole({ ...base, name: 'Z_2' }), context);
    expect(role).toMatchObject({ name: 'Z_2', authorizations: [{ object: 'S_TCODE' }] });
  });

  it('is not changed by its check', () => {
    const definition = { name: 'Z', text: { EN: 'x' }, authorizations: { S_TCODE: [{ TCD: ['B', 'A'] }] } };
    const before = structuredClone(definition);
    check(definition);
    expect(definition).toEqual(before);
  });
});
