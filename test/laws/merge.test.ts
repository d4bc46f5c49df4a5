import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodingNamed, windows1252 } from '../../src/codec/encoding.ts';
import { hasErrors } from '../../src/diagnostics/diagnostic.ts';
import { diffRoles, isEmptyDiff } from '../../src/diff/index.ts';
import { readPfcg } from '../../src/formats/pfcg/read.ts';
import { writePfcg } from '../../src/formats/pfcg/write.ts';
import { mergeRoleFiles } from '../../src/merge/merge-files.ts';
import { mergeRoles } from '../../src/merge/merge-roles.ts';
import type { Role } from '../../src/model/role.ts';
import { grantOf } from '../../src/model/value-logic/grant.ts';
import { grantsCover } from '../../src/model/value-logic/grants.ts';
import { orgLevelsOf } from '../../src/model/value-logic/org-level-reference.ts';
import { anyRole, named } from '../support/arbitrary-role.ts';
import { canonical } from '../support/canonical-role.ts';
import { anySmallRole, anySmallRoles } from '../support/small-roles.ts';

const encoding = windows1252();
const nothing = Buffer.alloc(0);

function fileOf(roles: readonly Role[], client = '800', own = encoding): Buffer {
  const stamp = { user: 'KESTREL', date: '20240305', time: '101500' };
  const target = { client, release: '757', encoding: own, lineEnd: 'crlf', stamp } as const;
  const report = { diagnostics: [], rows: 0 };
  const bytes = Buffer.concat([...writePfcg(roles, target, report)]);
  fc.pre(report.diagnostics.length === 0);
  return bytes;
}

function rolesIn(bytes: Uint8Array, own = encoding): readonly Role[] {
  const { roles, diagnostics } = readPfcg(bytes, { file: 'A.SAP', encoding: own });
  expect(hasErrors(diagnostics)).toBe(false);
  return roles;
}

const byName = (roles: readonly Role[]) => [...roles].sort((one, other) => (one.name < other.name ? -1 : 1));
const sorted = (role: Role): Role => ({
  ...role,
  authorizations: [...role.authorizations].sort((one, other) => (one.object < other.object ? -1 : 1)),
});
const said = (roles: readonly Role[]) => byName(roles).map(canonical);

/** A part of a role that another part does not depend on, taken from another role. */
const parts = ['texts', 'flags', 'authorizations', 'menu', 'masterLanguage'] as const;
type Part = (typeof parts)[number];

const withParts = (role: Role, other: Role, wanted: readonly Part[]): Role => ({
  ...role,
  ...Object.fromEntries(wanted.map((part) => [part, other[part]])),
});

const split = fc.uniqueArray(fc.constantFrom(...parts)).map((list) => ({
  ours: list,
  theirs: parts.filter((part) => !list.includes(part)),
}));

describe('merging roles', () => {
  it('takes our version when they changed nothing, and theirs when we did not', () => {
    fc.assert(
      fc.property(anySmallRoles, anySmallRoles, (base, changed) => {
        expect(mergeRoles(base, changed, structuredClone(base))).toEqual({ merged: byName(changed), conflicts: [] });
        expect(mergeRoles(base, structuredClone(base), changed)).toEqual({ merged: byName(changed), conflicts: [] });
      }),
    );
  });

  it('takes once what both sides changed in the same way', () => {
    fc.assert(
      fc.property(anySmallRoles, anySmallRoles, (base, changed) => {
        const { merged, conflicts } = mergeRoles(base, changed, structuredClone(changed));
        expect(conflicts).toEqual([]);
        expect(said(merged)).toEqual(said(changed));
      }),
    );
  });

  it('puts changes of different parts together, whichever side is ours', () => {
    fc.assert(
      fc.property(anySmallRole, anySmallRole, split, (base, other, { ours, theirs }) => {
        const [left, right] = [withParts(base, other, ours), withParts(base, other, theirs)];
        const there = mergeRoles([base], [left], [right]);
        const back = mergeRoles([base], [right], [left]);
        expect([there.conflicts, back.conflicts]).toEqual([[], []]);
        expect(said(there.merged)).toEqual(said([withParts(base, other, parts)]));
        expect(said(back.merged)).toEqual(said(there.merged));
      }),
      { numRuns: 500 },
    );
  });

  it('says and does the same whichever side is ours, and never takes one silently', () => {
    const seen = { merged: 0, conflicts: 0 };
    fc.assert(
      fc.property(anySmallRole, anySmallRole, anySmallRole, fc.boolean(), (base, one, other, near) => {
        const like = (role: Role): Role =>
          near
            ? { ...base, authorizations: [...base.authorizations, ...role.authorizations.slice(0, 1)], menu: role.menu }
            : { ...role, name: base.name };
        const there = mergeRoles([base], [like(one)], [like(other)]);
        const back = mergeRoles([base], [like(other)], [like(one)]);
        expect(back.conflicts.length > 0).toBe(there.conflicts.length > 0);
        if (there.conflicts.length > 0) {
          seen.conflicts++;
          return;
        }
        seen.merged++;
        expect(isEmptyDiff(diffRoles(there.merged, back.merged))).toBe(true);
      }),
      { numRuns: 1500 },
    );
    expect(Math.min(seen.merged, seen.conflicts)).toBeGreaterThan(100);
  });

  it('never grants what neither side grants', () => {
    let checked = 0;
    fc.assert(
      fc.property(anySmallRole, anySmallRole, anySmallRole, (base, one, other) => {
        const near = (role: Role): Role => ({
          ...base,
          orgLevels: role.orgLevels,
          authorizations: base.authorizations.map((each, index) => role.authorizations[index] ?? each),
        });
        const [left, right] = [near(one), near(other)];
        const { merged, conflicts } = mergeRoles([base], [left], [right]);
        if (conflicts.length > 0) return;
        const grants = (role: Role) =>
          role.authorizations
            .map((each) => grantOf(each, orgLevelsOf(role.orgLevels)))
            .filter((each) => each !== undefined);
        for (const grant of merged.flatMap(grants)) {
          checked++;
          expect(grantsCover([...grants(left), ...grants(right)], grant)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
    expect(checked).toBeGreaterThan(500);
  });
});

describe('merging role files', () => {
  const twoRoles = fc
    .tuple(anyRole(encoding), anyRole(encoding))
    .map(([one, other]) => [named(one, 'Z_ONE'), named(other, 'Z_TWO')] as const);

  it('gives the bytes of the side that changed something', () => {
    fc.assert(
      fc.property(twoRoles, twoRoles, (before, after) => {
        const [base, changed] = [fileOf(before), fileOf(after, '100')];
        fc.pre(!isEmptyDiff(diffRoles(rolesIn(base), rolesIn(changed))));
        expect(mergeRoleFiles(base, changed, base)).toEqual({ kind: 'merged', bytes: changed });
        expect(mergeRoleFiles(base, base, changed)).toEqual({ kind: 'merged', bytes: changed });
      }),
      { numRuns: 60 },
    );
  });

  it('takes the lines of each role from the side that changed it', () => {
    fc.assert(
      fc.property(twoRoles, twoRoles, ([one, two], [newOne, newTwo]) => {
        const [base, ours, theirs] = [fileOf([one, two]), fileOf([newOne, two]), fileOf([one, newTwo], '100')];
        const merged = mergeRoleFiles(base, ours, theirs);
        const bytes = merged.kind === 'merged' ? merged.bytes : Buffer.alloc(0);
        expect(said(rolesIn(bytes))).toEqual(said([...rolesIn(ours).slice(0, 1), ...rolesIn(theirs).slice(1)]));
        const linesOf = (file: Uint8Array, name: string) =>
          Buffer.from(file)
            .toString('latin1')
            .split('\r\n')
            .filter((line) => line.slice(line.startsWith('LOADED_AGRS') ? 50 : 53).startsWith(name.padEnd(20)));
        expect(linesOf(bytes, 'Z_ONE')).toEqual(linesOf(ours, 'Z_ONE'));
        const isTheirs = !isEmptyDiff(diffRoles(rolesIn(base).slice(1), rolesIn(theirs).slice(1)));
        expect(linesOf(bytes, 'Z_TWO')).toEqual(linesOf(isTheirs ? theirs : ours, 'Z_TWO'));
      }),
      { numRuns: 60 },
    );
  });

  it('gives a file that says what was merged, or says why not', () => {
    let merges = 0;
    fc.assert(
      fc.property(twoRoles, anyRole(encoding), split, ([one, two], source, { ours, theirs }) => {
        const other = named(source, 'Z_ONE');
        const [left, right] = [withParts(one, other, ours), withParts(one, other, theirs)];
        const merged = mergeRoleFiles(fileOf([one, two]), fileOf([left, two]), fileOf([right, two]));
        if (merged.kind !== 'merged') return;
        merges++;
        expect(said(rolesIn(merged.bytes))).toEqual(said(rolesIn(fileOf([withParts(one, other, parts), two]))));
      }),
      { numRuns: 200 },
    );
    expect(merges).toBeGreaterThan(150);
  });

  it.each(['windows-1252', 'utf-8', 'utf-16le', 'utf-16be'])(
    'puts authorizations together that both sides added or removed, in %s',
    (name) => {
      const own = encodingNamed(name) ?? encoding;
      let merges = 0;
      fc.assert(
        fc.property(anyRole(own), anyRole(own), anyRole(own), (one, left, right) => {
          const base = { ...one, texts: [{ language: 'E', short: 'Ä', long: [] }] };
          const more = (role: Role) => [...base.authorizations, ...role.authorizations.slice(0, 2)];
          const ours = { ...base, authorizations: more(left) };
          const theirs = { ...base, authorizations: more(right).slice(1), menu: right.menu };
          const files = [base, ours, theirs].map((role) => fileOf([sorted(role)], '100', own));
          const [before = nothing, mine = nothing, other = nothing] = files;
          const merged = mergeRoleFiles(before, mine, other);
          expect(['merged', 'conflicts']).toContain(merged.kind);
          if (merged.kind !== 'merged') return;
          merges++;
          const wanted = mergeRoles(rolesIn(before, own), rolesIn(mine, own), rolesIn(other, own));
          expect(said(rolesIn(merged.bytes, own))).toEqual(said(wanted.merged));
        }),
        { numRuns: 60 },
      );
      expect(merges).toBeGreaterThan(30);
    },
  );

  it('takes roles that either side added or removed', () => {
    fc.assert(
      fc.property(twoRoles, anyRole(encoding), anyRole(encoding), ([one, two], third, fourth) => {
        const [left, right] = [named(third, 'Z_THREE'), named(fourth, 'Z_FOUR')];
        const merged = mergeRoleFiles(fileOf([one, two]), fileOf([one, two, left]), fileOf([right, one]));
        expect(merged.kind).toBe('merged');
        const bytes = merged.kind === 'merged' ? merged.bytes : Buffer.alloc(0);
        expect(said(rolesIn(bytes))).toEqual(said(rolesIn(fileOf([one, left, right]))));
      }),
      { numRuns: 60 },
    );
  });

  it('takes arbitrary bytes on any side without a word of its own', () => {
    fc.assert(
      fc.property(twoRoles, fc.uint8Array({ maxLength: 300 }), fc.constantFrom(0, 1, 2), (roles, bytes, side) => {
        const files: Uint8Array[] = [fileOf(roles), fileOf(roles), fileOf(roles)];
        files[side] = bytes;
        const [base = bytes, ours = bytes, theirs = bytes] = files;
        const merged = mergeRoleFiles(base, ours, theirs);
        if (side !== 0 || bytes.length > 0) expect(merged.kind).not.toBe('merged');
      }),
      { numRuns: 200 },
    );
  });
});
