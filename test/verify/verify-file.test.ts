import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repairRoleFile, verifyRoleFile } from '../../src/verify/index.ts';
import { complaints, linesOf } from '../support/role-lines.ts';
import { anySmallRoles } from '../support/small-roles.ts';
import { findingsAfter, soundRole, verifyAfter, without } from '../support/verify-changed.ts';

const lines = linesOf(soundRole);
const bytes = Buffer.from(lines.map((line) => `${line}\r\n`).join(''), 'latin1');
const corpus = process.env['ROLEWRIGHT_CORPUS'];

describe('verifyRoleFile', () => {
  it('finds nothing in a sound file', () => {
    expect(verifyRoleFile(() => [bytes], { file: 'a.SAP' }).diagnostics).toEqual([]);
  });

  it('gives the roles, the facts and the findings of the file', () => {
    const { content } = verifyRoleFile(() => [bytes], { file: 'a.SAP' });
    expect(content.roles).toEqual([soundRole]);
    expect(content).toMatchObject({ encoding: 'windows-1252', lineEnding: 'CRLF', release: '757', lines: 49 });
  });

  it.each([
    [
      'LOADED_AGRS',
      'R2202 3:54-84 46 lines of the role "Z_SALES_CLERK" would be skipped: LOADED_AGRS does not name it',
    ],
    ['AGR_DEFINE', 'R2201 3:51-81 LOADED_AGRS names the role Z_SALES_CLERK, but it has no AGR_DEFINE line'],
  ])('finds a role without %s, and nothing that follows from it', (tag, expected) => {
    expect(
      verifyAfter((changed) => {
        without(changed, tag, 'Z_SALES_CLERK');
      }),
    ).toEqual([expected]);
  });

  it('finds the same whatever the chunks are', () => {
    const damaged = Buffer.from(bytes.toString('latin1').replace('JOBACTION RELE', 'JOBACTION  RELE'), 'latin1');
    const whole = complaints(verifyRoleFile(() => [damaged], { file: 'a.SAP' }).diagnostics);
    expect(whole).toHaveLength(1);
    for (const size of [1, 7, 1000]) {
      const chunks = () =>
        Array.from({ length: Math.ceil(damaged.length / size) }, (_, at) =>
          damaged.subarray(at * size, (at + 1) * size),
        );
      expect(complaints(verifyRoleFile(chunks, { file: 'a.SAP' }).diagnostics)).toEqual(whole);
    }
  });

  it('has findings in the order of the lines', () => {
    const found = findingsAfter([soundRole], (changed) => {
      without(changed, 'AGR_HIERT', '00000004');
      without(changed, 'AGR_1251', 'JOBGROUP');
      without(changed, 'AGR_TEXTS', 'D00000');
    });
    expect(found.map(({ code }) => code)).toEqual(['R2502', 'R2514', 'R2521']);
  });

  it('finds no more than warnings in what rolewright writes, and repairs nothing there', () => {
    const single = anySmallRoles.map((roles) =>
      roles.map(({ parent: _parent, ...role }) => ({
        ...role,
        kind: 'single' as const,
        children: [],
        otherRecords: [],
      })),
    );
    fc.assert(
      fc.property(single, (roles) => {
        fc.pre(roles.length > 0);
        const file = Buffer.from(
          linesOf(...roles)
            .map((line) => `${line}\r\n`)
            .join(''),
          'latin1',
        );
        const errors = verifyRoleFile(() => [file], { file: 'a.SAP' }).diagnostics.filter(
          ({ severity }) => severity === 'error',
        );
        expect(complaints(errors)).toEqual([]);
        expect(repairRoleFile(() => [file], { file: 'a.SAP' }).changed).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('takes any bytes, and any damage to any byte, without throwing', () => {
    const anyBytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }).map((edits) => {
        const copy = Buffer.from(bytes);
        for (const [at, byte] of edits) copy[at] = byte;
        return copy;
      }),
    );
    fc.assert(
      fc.property(anyBytes, (given) => {
        expect(verifyRoleFile(() => [given], { file: 'a.SAP' }).diagnostics).toBeInstanceOf(Array);
        expect(Buffer.concat([...repairRoleFile(() => [given], { file: 'a.SAP' }).bytes])).toBeInstanceOf(Buffer);
      }),
      { numRuns: 150 },
    );
  });

  it.skipIf(corpus === undefined)('finds nothing in real files (ROLEWRIGHT_CORPUS)', () => {
    for (const name of readdirSync(corpus ?? '').filter((each) => each.endsWith('.SAP'))) {
      const file = readFileSync(join(corpus ?? '', name));
      expect([name, verifyRoleFile(() => [file], { file: name }).diagnostics]).toEqual([name, []]);
    }
  });
});
