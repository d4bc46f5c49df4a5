import { describe, expect, it } from 'vitest';
import { callSiteOf, definitionKindOf } from '../../src/dsl/definition.ts';
import { defineRole } from '../../src/index.ts';

describe('defineRole', () => {
  it('gives what it was given, marked as a role with its place', () => {
    const role = defineRole({ name: 'Z_ROLE', text: { EN: 'Role' } });
    expect(role).toEqual({ name: 'Z_ROLE', text: { EN: 'Role' } });
    expect(definitionKindOf(role)).toBe('role');
    expect(callSiteOf(role)?.file).toMatch(/define-role\.test\.ts$/);
  });

  it('knows the place of each call', () => {
    const roles = ['Z_A', 'Z_B'].map((name) => defineRole({ name, text: { EN: name } }));
    const one = defineRole({ name: 'Z_C', text: { EN: 'C' } });
    const [first, second, third] = [...roles, one].map(callSiteOf);
    expect(second).toEqual(first);
    expect(third?.line).toBeGreaterThan(first?.line ?? Infinity);
  });

  it.each([null, undefined, 'Z_ROLE', 5, [], () => ({})])('never throws, not for %s either', (given) => {
    expect(definitionKindOf(defineRole(given as never))).toBe('role');
  });
});
