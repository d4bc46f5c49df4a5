import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Encoding } from '../../src/codec/encoding.ts';
import { encodingNamed, windows1252 } from '../../src/codec/encoding.ts';
import { readPfcg } from '../../src/formats/pfcg/read.ts';
import { writePfcg } from '../../src/formats/pfcg/write.ts';
import { mergeLines } from '../../src/import/origin/merge-lines.ts';
import { rolesEqual } from '../../src/model/equality.ts';
import type { Role } from '../../src/model/role.ts';
import { anyRole, named } from '../support/arbitrary-role.ts';

const stamp = { user: 'KESTREL', date: '20240305', time: '101500' };

function written(roles: readonly Role[], encoding: Encoding): Buffer {
  const target = { client: '800', release: '757', encoding, lineEnd: 'crlf', stamp } as const;
  return Buffer.concat([...writePfcg(roles, target, { diagnostics: [], rows: 0 })]);
}

const linesOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1').split('\r\n');

function encodingOf(name: string): Encoding {
  const encoding = encodingNamed(name);
  if (encoding === undefined) throw new Error(name);
  return encoding;
}

describe('changing a download line by line', () => {
  it.each(['windows-1252', 'utf-8', 'utf-16le'])('gives a file that says what the role says now, in %s', (name) => {
    const encoding = encodingOf(name);
    fc.assert(
      fc.property(anyRole(encoding), anyRole(encoding), anyRole(encoding), (before, other, neighbour) => {
        const after = named(other, before.name);
        const beside = named(neighbour, `${before.name.slice(0, 29)}_`);
        fc.pre(beside.name !== before.name);
        const bytes = written([before, beside], encoding);
        const content = readPfcg(bytes, { file: 'A.SAP', encoding });
        const roles = new Map([after, ...content.roles.slice(1)].map((role) => [role.name, role]));
        const merged = mergeLines({ bytes, encoding, content }, roles);
        expect(merged.diagnostics).toEqual([]);
        const again = readPfcg(merged.bytes, { file: 'B.SAP', encoding });
        expect(again.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(again.roles.map((role) => role.name)).toEqual([before.name, beside.name]);
        const [first] = again.roles;
        expect(first !== undefined && rolesEqual(first, after)).toBe(true);
        expect(again.roles[1]).toEqual(content.roles[1]);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps every line when nothing changes, and drops only the lines of a role that is gone', () => {
    const encoding = windows1252();
    fc.assert(
      fc.property(anyRole(encoding), (role) => {
        const beside = named(role, `${role.name.slice(0, 29)}_`);
        fc.pre(beside.name !== role.name);
        const bytes = written([role, beside], encoding);
        const content = readPfcg(bytes, { file: 'A.SAP', encoding });
        const all = new Map(content.roles.map((each) => [each.name, each]));
        expect(Buffer.compare(mergeLines({ bytes, encoding, content }, all).bytes, bytes)).toBe(0);
        all.delete(beside.name);
        const less = mergeLines({ bytes, encoding, content }, all);
        const isOfOther = (line: string) => {
          const start = line.startsWith('LOADED_AGRS') ? 50 : 53;
          return line.slice(start, start + 30).trimEnd() === beside.name;
        };
        expect(linesOf(less.bytes)).toEqual(linesOf(bytes).filter((line) => !isOfOther(line)));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the lines that a changed value does not touch, and numbers new lines behind them', () => {
    const encoding = windows1252();
    fc.assert(
      fc.property(anyRole(encoding), (role) => {
        const [first, ...others] = role.authorizations;
        if (first === undefined) return;
        const fields = first.fields.map((field, index) =>
          index === 0 ? { ...field, values: [{ low: 'NEW VALUE', high: '', status: 'M' as const }] } : field,
        );
        const bytes = written([role], encoding);
        const content = readPfcg(bytes, { file: 'A.SAP', encoding });
        const after: Role = { ...role, authorizations: [{ ...first, fields }, ...others] };
        const merged = mergeLines({ bytes, encoding, content }, new Map([[role.name, after]]));
        const before = linesOf(bytes);
        const now = linesOf(merged.bytes);
        expect(merged.newLines.map((line) => now[line - 1]?.includes('NEW VALUE'))).toEqual([true]);
        expect(now.filter((_, index) => !merged.newLines.includes(index + 1))).toEqual(
          before.filter((line) => now.includes(line)),
        );
        expect(merged.gone).toBe(first.fields[0]?.values.length);
      }),
      { numRuns: 60 },
    );
  });
});
