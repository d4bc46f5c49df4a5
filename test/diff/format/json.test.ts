import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDiffJson } from '../../../src/diff/format/json.ts';
import { diffRoles } from '../../../src/diff/index.ts';
import { schemaProblems } from '../../support/json-schema.ts';
import { anySmallRoles, authorization, emptyRole } from '../../support/small-roles.ts';

const sides = { left: 'a.SAP', right: 'b.SAP' };

describe('renderDiffJson', () => {
  it('says what was compared and whether it differs', () => {
    expect(JSON.parse(renderDiffJson(diffRoles([], []), sides))).toEqual({
      ...sides,
      different: false,
      added: [],
      removed: [],
      changed: [],
    });
    const document = JSON.parse(renderDiffJson(diffRoles([], [emptyRole()]), sides)) as { different: boolean };
    expect(document.different).toBe(true);
  });

  it('fits the published schema, whatever differs', () => {
    fc.assert(
      fc.property(anySmallRoles, anySmallRoles, (left, right) => {
        const document: unknown = JSON.parse(renderDiffJson(diffRoles(left, right), sides));
        expect(schemaProblems('diff.schema.json', document)).toBe('');
      }),
      { numRuns: 60 },
    );
  });

  it('has no member that the schema does not know', () => {
    const document = { ...sides, different: true, added: [{ ...emptyRole(), more: 1 }], removed: [], changed: [] };
    expect(schemaProblems('diff.schema.json', document)).toContain('more');
  });

  it('writes what a terminal would act on as escapes', () => {
    const role = { ...emptyRole(), authorizations: [authorization('S_GUI', { ACTVT: ['\u001b[31m'] })] };
    const text = renderDiffJson(diffRoles([], [role]), sides);
    expect(text).not.toContain('\u001b');
    expect((JSON.parse(text) as ReturnType<typeof diffRoles>).added).toEqual([role]);
  });
});
