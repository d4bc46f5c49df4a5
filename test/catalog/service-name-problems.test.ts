import { describe, expect, it } from 'vitest';
import type { ServiceType } from '../../src/catalog/service-name.ts';
import { serviceNameProblems } from '../../src/catalog/service-name-problems.ts';
import { knownServiceNames } from '../../src/catalog/data/known-services.ts';
import { serviceOfSpelling } from '../../src/catalog/service-name.ts';

describe('the name of a service', () => {
  it.each(knownServiceNames)('may be that of %s', (spelled) => {
    const service = serviceOfSpelling(spelled)!;
    expect(serviceNameProblems(service.type, service.name)).toEqual([]);
  });

  it.each<[ServiceType, string, string[]]>([
    ['IWSV', 'A'.repeat(35), []],
    ['IWSV', 'A'.repeat(36), ['too long']],
    ['IWSG', 'A'.repeat(36), ['too long']],
    ['G4BA', 'A'.repeat(40), []],
    ['G4BA', 'A'.repeat(41), ['too long']],
    ['IWSV', '', ['empty']],
    ['IWSV', 'Z_srv', ['lower case']],
    ['IWSV', 'Z SRV', ['blank']],
    ['IWSV', ' Z_SRV', ['blank']],
    ['IWSV', 'Z_SRV ', ['blank']],
    ['IWSV', 'Z_ÄRGER', ['character']],
    ['IWSV', 'Z\tSRV', ['character']],
    ['IWSV', 'Z_😀', ['character']],
    ['IWSV', '/DMO/UI_TRAVEL', []],
    ['IWSV', 'DMO/UI_TRAVEL', ['slash']],
    ['IWSV', '/DMOUI_TRAVEL', ['slash']],
    ['IWSV', '/DMO/', ['slash']],
    ['IWSV', '//UI_TRAVEL', ['slash']],
    ['IWSV', '/DMO/UI/TRAVEL', ['slash']],
    ['IWSV', '../../etc/passwd', ['lower case', 'slash']],
    ['IWSV', `${'z '.repeat(20)}ß/`, ['too long', 'lower case', 'blank', 'character', 'slash']],
  ])('%s %j: %j', (type, name, problems) => {
    expect(serviceNameProblems(type, name)).toEqual(problems);
  });
});
