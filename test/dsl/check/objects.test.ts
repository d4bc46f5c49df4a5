import { describe, expect, it } from 'vitest';
import { checkObjects } from '../../../src/dsl/check/objects.ts';
import { callSiteOf } from '../../../src/dsl/definition.ts';
import { defineObjects } from '../../../src/index.ts';
import { shown } from '../../support/check-definition.ts';

const found = (objects: unknown) => shown(checkObjects(objects).diagnostics).found;

describe('the objects of a project', () => {
  it('are taken as they are when nothing is wrong', () => {
    const objects = defineObjects({ Z_OBJ: ['Z_FIELD', 'ACTVT'], '/NS/OBJ': ['/NS/FIELD'] });
    expect(checkObjects(objects)).toEqual({
      objects: { Z_OBJ: ['Z_FIELD', 'ACTVT'], '/NS/OBJ': ['/NS/FIELD'] },
      diagnostics: [],
    });
  });

  it.each([
    [{ z_obj: ['ACTVT'] }, ['R1013 z_obj key']],
    [{ Z_OBJECT_LONG: ['ACTVT'] }, ['R1012 Z_OBJECT_LONG key']],
    [{ '': ['ACTVT'] }, ['R1011  key'.replace('  ', ' ')]],
    [{ ZÄ: ['ACTVT'] }, ['R1017 ZÄ key']],
    [{ Z_OBJ: [] }, ['R1051 Z_OBJ']],
    [{ Z_OBJ: 'ACTVT' }, ['R1006 Z_OBJ']],
    [{ Z_OBJ: { ACTVT: true } }, ['R1006 Z_OBJ']],
    [{ Z_OBJ: ['actvt'] }, ['R1013 Z_OBJ.0']],
    [{ Z_OBJ: ['A', 5] }, ['R1005 Z_OBJ.1']],
    [{ Z_OBJ: ['A', 'B', 'A'] }, ['R1053 Z_OBJ.2']],
    [{ Z_OBJ: ['FIELD_NAME_LONG'] }, ['R1012 Z_OBJ.0']],
    [{ Z_OBJ: 'A B C D E F G H I J'.split(' ') }, []],
    [{ Z_OBJ: 'A B C D E F G H I J K'.split(' ') }, ['R1052 Z_OBJ']],
    [null, ['R1005']],
    [['Z_OBJ'], ['R1005']],
  ])('%j', (objects, expected) => expect(found(objects)).toEqual(expected));

  it('keep those that are right when another is wrong', () => {
    const { objects, diagnostics } = checkObjects({ Z_A: ['ACTVT'], z_b: ['ACTVT'], Z_C: [] });
    expect(objects).toEqual({ Z_A: ['ACTVT'] });
    expect(diagnostics).toHaveLength(2);
  });

  it('have their mistakes placed at the call of defineObjects', () => {
    const objects = defineObjects({ Z_OBJ: [] });
    expect(callSiteOf(objects)?.file).toMatch(/objects\.test\.ts$/);
    expect(checkObjects(objects).diagnostics[0]?.places[0]).toMatchObject({ definition: callSiteOf(objects) });
  });

  it('may have the name of a prototype without becoming one', () => {
    const objects: unknown = JSON.parse('{ "__proto__": ["ACTVT"], "CONSTRUCT": ["ACTVT"] }');
    expect(found(objects)).toEqual(['R1013 __proto__ key']);
    expect(Object.keys(checkObjects(objects).objects)).toEqual(['CONSTRUCT']);
  });
});
