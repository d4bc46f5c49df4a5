import { describe, expect, it } from 'vitest';
import { readOrgLevelNames } from '../../../src/dsl/check/org-level-names.ts';
import { Problems } from '../../../src/dsl/check/problems.ts';
import { Spot } from '../../../src/dsl/check/spot.ts';
import { shown } from '../../support/check-definition.ts';

function read(given: unknown) {
  const problems = new Problems(undefined);
  const names = readOrgLevelNames(new Spot(problems, 'orgLevels'), given);
  return { names, ...shown(problems.list()) };
}

describe('the org levels that a project adds', () => {
  it('are names of fields, each once', () => {
    expect(read(['ZREGION', '/NS/AREA', 'ZREGION'])).toMatchObject({ names: ['ZREGION', '/NS/AREA'], found: [] });
  });

  it('may be standard ones or none', () => {
    expect(read(['BUKRS']).found).toEqual([]);
    expect(read([]).names).toEqual([]);
  });

  it.each(['ACTVT', 'TCD'])('are never %s', (field) => {
    const { found, messages } = read(['ZREGION', field]);
    expect(found).toEqual(['R1054 1']);
    expect(messages).toEqual([`${field} can never be an org level`]);
  });

  it.each([
    [['zregion'], ['R1013 0']],
    [['$ZREGION_LONG'], ['R1012 0']],
    [[''], ['R1011 0']],
    [[5], ['R1005 0']],
    [['ZÄ'], ['R1017 0']],
    ['ZREGION', ['R1006']],
    [{ ZREGION: true }, ['R1006']],
  ])('cannot be %j', (given, expected) => expect(read(given).found).toEqual(expected));

  it('are not thousands', () => expect(read(Array(2000).fill('A')).found).toEqual(['R1041']));
});
