import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDiff } from '../../../src/diff/index.ts';
import { diffRoles, isEmptyDiff } from '../../../src/diff/index.ts';
import { afterUpload, planUpload } from '../../../src/verify/index.ts';
import { anySmallRoles, authorization, emptyRole, node } from '../../support/small-roles.ts';

const jobs = (...actions: string[]) => ({
  ...emptyRole('Z_JOBS'),
  authorizations: [authorization('S_BTCH_JOB', { JOBACTION: actions, JOBGROUP: ['*'] })],
});

describe('planUpload', () => {
  it('says which roles are created, replaced and replaced by the same, by name, and nothing of others', () => {
    const { roles } = planUpload(
      [jobs('RELE', 'DELE'), emptyRole('Z_SAME'), emptyRole('Z_NEW')],
      [emptyRole('Z_OTHER'), emptyRole('Z_SAME'), jobs('RELE')],
    );
    expect(roles.map(({ name, action }) => `${name} ${action}`)).toEqual([
      'Z_JOBS replace',
      'Z_NEW create',
      'Z_SAME same',
    ]);
  });

  it('says by object, field and value what is gained and lost', () => {
    const [planned] = planUpload([jobs('DELE')], [jobs('RELE')]).roles;
    expect(planned).toMatchObject({
      action: 'replace',
      changes: [
        {
          kind: 'authorization-changed',
          fields: [{ field: 'JOBACTION', added: [{ value: { low: 'DELE' } }], removed: [{ value: { low: 'RELE' } }] }],
        },
      ],
    });
  });

  it('says by menu node and text what is gained and lost', () => {
    const before = { ...emptyRole(), menu: [node('VA01')], texts: [{ language: 'D', short: 'Alt', long: [] }] };
    const after = { ...emptyRole(), menu: [node('VA03')], texts: [{ language: 'E', short: 'New', long: [] }] };
    const [planned] = planUpload([after], [before]).roles;
    const kinds = planned?.action === 'replace' ? planned.changes.map(({ kind }) => kind) : [];
    expect(kinds.sort()).toEqual(['menu-node-added', 'menu-node-removed', 'text', 'text']);
  });

  it('shows a created role as the system has it afterwards', () => {
    const role = { ...emptyRole(), flags: [{ name: 'SYS_FLAG', value: 'X' }] };
    expect(planUpload([role], []).roles).toEqual([
      { action: 'create', name: 'Z_ROLE', role: { ...emptyRole(), flags: [] } },
    ]);
  });

  it('takes the last of several versions of a role, on both sides', () => {
    expect(planUpload([jobs('RELE'), jobs('DELE')], [jobs('RELE'), jobs('DELE')]).roles).toEqual([
      { action: 'same', name: 'Z_JOBS' },
    ]);
  });

  it('asks nobody for the right to create a role that is there', () => {
    const { authorizations } = planUpload([jobs('RELE')], [jobs('RELE')]);
    expect(authorizations[0]?.fields[0]?.values.map(({ low }) => low)).toEqual(['02', 'UL']);
  });

  it('gives, applied to the state, what the system has after the upload', () => {
    fc.assert(
      fc.property(anySmallRoles, anySmallRoles, (upload, state) => {
        const { roles } = planUpload(upload, state);
        const before = new Map(state.map((role) => [role.name, role]));
        const wanted = upload.map((role) => afterUpload(role, before.get(role.name)));
        const changed = diffRoles(
          state.filter(({ name }) => wanted.some((each) => each.name === name)),
          wanted,
        );
        const planned = {
          added: roles.flatMap((each) => (each.action === 'create' ? [each.role] : [])),
          removed: [],
          changed: roles.flatMap((each) =>
            each.action === 'replace'
              ? changed.changed
                  .filter(({ name }) => name === each.name)
                  .map((change) => ({ ...change, changes: each.changes }))
              : [],
          ),
        };
        const rest = state.filter(({ name }) => !wanted.some((each) => each.name === name));
        expect(isEmptyDiff(diffRoles(applyDiff(state, planned), [...rest, ...wanted]))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
