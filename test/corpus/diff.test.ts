import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderTerminal } from '../../src/diff/format/terminal.ts';
import { applyDiff, diffRoles, isEmptyDiff } from '../../src/diff/index.ts';
import { readPfcg } from '../../src/formats/pfcg/read.ts';
import { canonical } from '../support/canonical-role.ts';

const corpus = process.env['ROLEWRIGHT_CORPUS'];
const files = corpus === undefined ? [] : readdirSync(corpus).filter((name) => name.endsWith('.SAP'));

function rolesOf(name: string) {
  return readPfcg(readFileSync(join(corpus ?? '', name)), { file: name }).roles;
}

/** The versions of one role, oldest first: `ROLE__date__id.SAP`. */
function versionsOf(role: string): readonly string[] {
  return files.filter((name) => name.startsWith(`${role}__`)).sort();
}

/** Versions by their places among those of the role; the digest of the whole text, and how many lines it has. */
const expected: readonly (readonly [role: string, left: number, right: number, lines: number, digest: string])[] = [
  ['ZXTABLE', 0, 1, 7, 'c0e98f15f5e19427'],
  ['ZXTABLE', 1, 2, 23, '79a99cb5287fd307'],
  ['ZXTABLE', 0, 2, 23, '3cac66b4c0252824'],
  ['ZXREPORT', 0, 1, 9, '6dd28ec77cae0c21'],
  ['ZXTABLECDC', 0, 1, 10, '6ee755a00b109d12'],
];

describe.skipIf(corpus === undefined)('comparing real downloads (ROLEWRIGHT_CORPUS)', () => {
  it.each(expected)(
    '%s, version %d with version %d: short, and as it was read and found right',
    (role, left, right, lines, digest) => {
      const [before, after] = [versionsOf(role)[left], versionsOf(role)[right]];
      const text = renderTerminal(diffRoles(rolesOf(before ?? ''), rolesOf(after ?? '')));
      expect([text.split('\n').length - 1, createHash('sha256').update(text).digest('hex').slice(0, 16)]).toEqual([
        lines,
        digest,
      ]);
    },
  );

  it.each(files)('%s is the same as itself', (name) => {
    expect(isEmptyDiff(diffRoles(rolesOf(name), rolesOf(name)))).toBe(true);
  });

  it('makes each file of each other one by what it found', () => {
    for (const left of files) {
      for (const right of files) {
        const [before, after] = [rolesOf(left), rolesOf(right)];
        expect(applyDiff(before, diffRoles(before, after)).map(canonical)).toEqual(after.map(canonical));
      }
    }
  });
});
