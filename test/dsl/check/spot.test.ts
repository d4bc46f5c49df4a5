import { describe, expect, it } from 'vitest';
import { Problems } from '../../../src/dsl/check/problems.ts';
import { Spot } from '../../../src/dsl/check/spot.ts';
import { shown } from '../../support/check-definition.ts';

const callSite = { file: '/roles/z.role.ts', line: 3, column: 16 };

function rootSpot() {
  const problems = new Problems(callSite);
  return { problems, root: new Spot(problems, 'a role definition') };
}

describe('a spot in a definition', () => {
  it('knows its path from the definition', () => {
    const { root } = rootSpot();
    const spot = root.at('authorizations').at('S_RFC').at(0).at('ACTVT').at(1);
    expect(spot.place()).toEqual({
      definition: callSite,
      path: ['authorizations', 'S_RFC', 0, 'ACTVT', 1],
      on: 'value',
    });
  });

  it('has an empty path for the definition itself', () => expect(rootSpot().root.place().path).toEqual([]));

  it('means the value, or the key that leads to it', () => {
    const { root } = rootSpot();
    expect(root.at('text').key.place()).toEqual({ definition: callSite, path: ['text'], on: 'key' });
    expect(root.at('text').key.named('x').place().on).toBe('key');
  });

  it('keeps its subject until it gets another', () => {
    const { root } = rootSpot();
    expect(root.at('text').subject).toBe('a role definition');
    expect(root.at('text', 'the texts').at('EN').key.subject).toBe('the texts');
    expect(root.at('text').named('it').subject).toBe('it');
  });

  it('reports with the role, its subject, and places that belong to it', () => {
    const { problems, root } = rootSpot();
    root.at('name', 'the role name').report('R1011', {});
    problems.role = 'Z_ROLE';
    root.at('text', 'the text').report('R1026', {}, root.at('name').place('named here'));
    expect(shown(problems.list()).messages).toEqual(['the role name is empty', 'role "Z_ROLE": the text is empty']);
    expect(problems.list()[1]).toMatchObject({
      data: { role: 'Z_ROLE', subject: 'the text' },
      places: [{ path: ['text'] }, { path: ['name'], note: 'named here' }],
    });
  });
});
