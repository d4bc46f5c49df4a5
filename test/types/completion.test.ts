import { describe, expect, it } from 'vitest';
import { complete } from './complete.ts';

const inRole = (properties: string) => `import { defineRole, org } from 'rolewright';
export default defineRole({ name: 'Z', text: { EN: 'x' }, ${properties} });
export const used = org;`;

const namesIn = (properties: string) => complete(inRole(properties)).map(({ name }) => name);

describe('the editor completes', () => {
  it('the properties of a role, with what they are', () => {
    const completions = complete(inRole('|'), ['authorizations', 'responsible']);
    expect(completions.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['authorizations', 'language', 'longText', 'orgLevels', 'package', 'responsible']),
    );
    expect(completions.find(({ name }) => name === 'responsible')?.documentation).toContain('up to 12 characters');
  });

  it('authorization objects, with their texts', () => {
    const completions = complete(inRole('authorizations: { | }'), ['S_BTCH_JOB', 'A_B_ANLKL']);
    expect(completions).toHaveLength(310);
    expect(completions.find(({ name }) => name === 'S_BTCH_JOB')?.documentation).toMatch(/Background/i);
    expect(completions.find(({ name }) => name === 'A_B_ANLKL')?.documentation).toContain('fields not verified');
  });

  it('the fields that are not there yet, and the options', () => {
    expect(namesIn(`authorizations: { S_RFC: [{ ACTVT: ['16'], | }] }`).toSorted()).toEqual([
      'RFC_NAME',
      'RFC_TYPE',
      'inactive',
      'status',
      'text',
    ]);
  });

  it('the known fields of an object that is not verified', () => {
    expect(namesIn('authorizations: { A_B_ANLKL: [{ | }] }')).toEqual(
      expect.arrayContaining(['BUKRS', 'ANLKL', 'BWASL', 'status']),
    );
  });

  it('org levels, as keys and in references', () => {
    expect(namesIn('orgLevels: { | }')).toContain('WERKS');
    expect(namesIn(`authorizations: { F_BKPF_BUK: [{ BUKRS: [org('|')] }] }`)).toContain('BUKRS');
  });

  it('languages', () => {
    expect(namesIn(`language: '|'`)).toContain('DE');
    expect(namesIn('longText: { | }')).toContain('FR');
  });

  it('status letters', () => {
    expect(namesIn(`authorizations: { S_RFC: [{ status: '|' }] }`).toSorted()).toEqual(['G', 'M', 'S', 'U']);
  });
});
