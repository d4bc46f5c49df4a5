import { describe, expect, it } from 'vitest';
import { open, org, range, value } from '../../../src/index.ts';
import { checkWith } from '../../support/check-definition.ts';

const valuesOf = (authorization: object) =>
  checkWith({ authorizations: { S_TCODE: [authorization] } }).role?.authorizations[0]?.fields[0]?.values;

describe('the values of a field', () => {
  it('keep the order of their author', () => {
    expect(valuesOf({ TCD: ['SU10', 'SU01', '*'] })?.map(({ low }) => low)).toEqual(['SU10', 'SU01', '*']);
  });

  it('have the status U without a word', () => {
    expect(valuesOf({ TCD: ['SU01'] })).toEqual([{ low: 'SU01', high: '', status: 'U' }]);
  });

  it('have the status of their authorization', () => {
    const values = valuesOf({ TCD: ['SU01', range('A', 'B'), open], status: 'S' });
    expect(values).toBeUndefined();
    expect(valuesOf({ TCD: ['SU01', range('A', 'B')], status: 'S' })?.map(({ status }) => status)).toEqual(['S', 'S']);
    expect(valuesOf({ TCD: [open()], status: 'G' })).toEqual([{ low: '', high: '', status: 'G' }]);
  });

  it('have a status of their own when they say so', () => {
    const values = [value('SU01', { status: 'G' }), range('A', 'B', { status: 'S' }), 'SU10'];
    expect(valuesOf({ TCD: values, status: 'M' })?.map(({ status }) => status)).toEqual(['G', 'S', 'M']);
    expect(valuesOf({ TCD: [org('BUKRS', { status: 'S' })] })?.[0]?.status).toBe('S');
  });

  it('say that they are inactive only where their authorization is not, or the reverse', () => {
    expect(valuesOf({ TCD: [value('A', { inactive: true }), value('B', { inactive: false })] })).toEqual([
      { low: 'A', high: '', status: 'U', inactive: true },
      { low: 'B', high: '', status: 'U' },
    ]);
    expect(
      valuesOf({ TCD: [value('A', { inactive: true }), value('B', { inactive: false })], inactive: true }),
    ).toEqual([
      { low: 'A', high: '', status: 'U' },
      { low: 'B', high: '', status: 'U', inactive: false },
    ]);
  });

  it('have wrong options reported where they are', () => {
    const { found } = checkWith({
      authorizations: {
        S_TCODE: [{ TCD: [value('A', { status: 'X' as 'S' }), value('B', { inactive: 1 as unknown as boolean })] }],
      },
    });
    expect(found).toEqual(['R1037 authorizations.S_TCODE.0.TCD.0', 'R1005 authorizations.S_TCODE.0.TCD.1']);
  });
});
