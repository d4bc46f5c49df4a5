import { describe, expect, it } from 'vitest';
import { callSiteOf, definitionKindOf } from '../../src/dsl/definition.ts';
import { defineObjects } from '../../src/index.ts';

describe('defineObjects', () => {
  it('gives what it was given, marked as objects with their place', () => {
    const objects = defineObjects({ Z_OBJ: ['Z_FIELD', 'ACTVT'] });
    expect(objects).toEqual({ Z_OBJ: ['Z_FIELD', 'ACTVT'] });
    expect(definitionKindOf(objects)).toBe('objects');
    expect(callSiteOf(objects)?.file).toMatch(/define-objects\.test\.ts$/);
  });

  it('keeps the names of the fields in its type', () => {
    const objects = defineObjects({ Z_OBJ: ['Z_FIELD', 'ACTVT'] });
    const field: 'Z_FIELD' | 'ACTVT' = objects.Z_OBJ[0];
    expect(field).toBe('Z_FIELD');
  });
});
