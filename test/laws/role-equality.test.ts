import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windows1252 } from '../../src/codec/encoding.ts';
import { readPfcg } from '../../src/formats/pfcg/read.ts';
import { writePfcg } from '../../src/formats/pfcg/write.ts';
import { canonicalRole, rolesEqual } from '../../src/model/equality.ts';
import type { Role } from '../../src/model/role.ts';
import { anyRole } from '../support/arbitrary-role.ts';

const role = anyRole(windows1252());

type Path = readonly (string | number)[];

/** Where the texts and truths of a role stand. */
function leaves(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, each]) => leaves(each, [...path, key]));
}

/** A copy with one leaf changed into something that it never is. */
function changed(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return typeof value === 'boolean' ? !value : `${String(value)}~`;
  if (Array.isArray(value)) return value.map((each: unknown, index) => (index === key ? changed(each, rest) : each));
  const object = value as Record<string, unknown>;
  return { ...object, [key]: changed(object[key], rest) };
}

/** What equality looks away from: ignored flags, and the client in the rows that travel as they are. */
function isIgnored({ flags }: Role, path: Path): boolean {
  return path[0] === 'flags' && (flags[Number(path[1])]?.name ?? '').startsWith('FORCE_');
}

describe('equality of roles', () => {
  it('holds for a role and its copy', () => {
    fc.assert(fc.property(role, (each) => rolesEqual(each, structuredClone(each))));
  });

  it('ends with any single change of a name, a text, a value, a status or a flag that counts', () => {
    const change = role.chain((each) => fc.record({ each: fc.constant(each), path: fc.constantFrom(...leaves(each)) }));
    fc.assert(
      fc.property(change, ({ each, path }) => {
        expect([path, rolesEqual(changed(each, path) as Role, each)]).toEqual([path, isIgnored(each, path)]);
      }),
      { numRuns: 500 },
    );
  });

  it('is the equality of canonical roles, which are canonical already', () => {
    fc.assert(
      fc.property(role, (each) => {
        const canonical = canonicalRole(each);
        expect(canonicalRole(canonical).authorizations).toEqual(canonical.authorizations);
        expect(rolesEqual({ ...canonical, otherRecords: each.otherRecords }, each)).toBe(true);
      }),
    );
  });

  it('does not depend on client, release, stamps and line ends of the file', () => {
    const read = (each: Role, client: string, release: string, lineEnd: 'crlf' | 'lf', user: string) => {
      const stamp = { user, date: '20260102', time: '030405' };
      const target = { client, release, lineEnd, encoding: windows1252(), stamp };
      return readPfcg(Buffer.concat([...writePfcg([each], target, { diagnostics: [], rows: 0 })]), { file: 'x' })
        .roles[0];
    };
    fc.assert(
      fc.property(role, (each) => {
        const [left, right] = [read(each, '000', '740', 'lf', 'MILLER'), read(each, '999', '757', 'crlf', '')];
        expect(left && right && rolesEqual(left, right)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
