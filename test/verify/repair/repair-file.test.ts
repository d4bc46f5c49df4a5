import { describe, expect, it } from 'vitest';
import { windows1252 } from '../../../src/codec/encoding.ts';
import { messageOf } from '../../../src/diagnostics/diagnostic.ts';
import { repairRoleFile } from '../../../src/verify/index.ts';
import { linesOf, replaceIn } from '../../support/role-lines.ts';
import { emptyRole } from '../../support/small-roles.ts';
import { soundRole, without } from '../../support/verify-changed.ts';

const original = linesOf(soundRole);
const bytesOf = (lines: readonly string[], end = '\r\n') =>
  Buffer.from(lines.map((line) => line + end).join(''), 'latin1');

function repair(bytes: Uint8Array) {
  const fixed = repairRoleFile(() => [bytes], { file: 'a.SAP' });
  return {
    bytes: Buffer.concat([...fixed.bytes]),
    changed: fixed.changed,
    said: fixed.repairs.map((each) => `${each.code} ${messageOf(each)}`),
  };
}

/** What is said about a file whose lines were changed, and whether the repair gives the original back. */
function repairAfter(change: (lines: string[]) => unknown) {
  const lines = [...original];
  change(lines);
  const { bytes, said } = repair(bytesOf(lines));
  return { said, restored: bytes.equals(bytesOf(original)) };
}

describe('repairRoleFile', () => {
  it('leaves a sound file as it is, to the byte', () => {
    expect(repair(bytesOf(original))).toEqual({ bytes: bytesOf(original), changed: false, said: [] });
  });

  it('adds the flag COLL_AGR where it can only have one value', () => {
    expect(
      repairAfter((lines) => {
        without(lines, 'AGR_FLAGS', 'COLL_AGR');
      }),
    ).toEqual({
      said: ['R2559 repaired: the flag COLL_AGR of Z_SALES_CLERK is added, blank for a single role'],
      restored: true,
    });
  });

  it('does not guess the flag of a role that may be single or composite', () => {
    const change = (lines: string[]) => {
      without(lines, 'AGR_FLAGS', 'COLL_AGR');
      lines.push(`${'AGR_AGRS'.padEnd(50)}100${'Z_SALES_CLERK'.padEnd(30)}Z_OTHER`);
    };
    expect(repairAfter(change).said).toContain(
      'R2560 not repaired: Z_SALES_CLERK has single roles and authorizations, so its flag COLL_AGR can be either',
    );
  });

  it('gives a composite role its X', () => {
    const role = { ...emptyRole('Z_ALL'), kind: 'composite' as const, children: ['Z_A'] };
    const lines = linesOf(role);
    const whole = bytesOf(lines);
    without(lines, 'AGR_FLAGS', 'COLL_AGR');
    expect(repair(bytesOf(lines)).bytes.equals(whole)).toBe(true);
  });

  it('puts slipped columns back', () => {
    expect(repairAfter((lines) => replaceIn(lines, 'AGR_1251', 'JOBACTION RELE', 'JOBACTION   RELE'))).toEqual({
      said: ['R2551 repaired: AGR_1251: 2 blanks taken out in front of LOW'],
      restored: true,
    });
    expect(repairAfter((lines) => replaceIn(lines, 'AGR_1251', 'RELE  ', 'RELE'))).toEqual({
      said: ['R2551 repaired: AGR_1251: 2 blanks put in in front of MODIFIED'],
      restored: true,
    });
  });

  it('removes a line that is there twice, and not one that only has the same key', () => {
    expect(repairAfter((lines) => lines.splice(12, 0, lines[12] ?? '')).restored).toBe(true);
    expect(repairAfter((lines) => replaceIn(lines, 'AGR_1251', '000008', '000007')).said).toEqual([]);
  });

  it('puts the groups in order, cuts trailing blanks, removes empty lines and mends line ends', () => {
    expect(repairAfter((lines) => lines.push(lines.splice(6, 1)[0] ?? ''))).toMatchObject({ restored: false });
    const flags = original.findIndex((line) => line.startsWith('AGR_FLAGS'));
    const shuffled = [...original.slice(flags), ...original.slice(0, flags)];
    expect(repair(bytesOf(shuffled)).bytes.equals(bytesOf(original))).toBe(true);
    const padded = repair(bytesOf(original.flatMap((line) => [line.padEnd(255), ''])));
    expect(padded.bytes.equals(bytesOf(original))).toBe(true);
    expect(padded.said.map((each) => each.slice(0, 5))).toEqual(['R2554', 'R2556']);
    const mixed = Buffer.concat([
      bytesOf(original.slice(0, 20)),
      bytesOf(original.slice(20, 25), '\n'),
      bytesOf(original.slice(25)),
    ]);
    expect(repair(mixed)).toMatchObject({
      said: ['R2555 repaired: 5 lines end in CRLF now'],
      bytes: bytesOf(original),
    });
  });

  it('writes Unicode as Windows-1252, unless that lacks a character', () => {
    const { characters } = windows1252();
    const text = bytesOf(original).toString('latin1');
    const decoded = text.replace(/[\x80-\xff]/g, (byte) => characters.charAt(byte.charCodeAt(0)));
    const utf8 = repair(Buffer.from(`\ufeff${decoded}`, 'utf8'));
    expect(utf8.bytes.equals(bytesOf(original))).toBe(true);
    const polish = repair(Buffer.from(`\ufeff${decoded.replace('Sales clerk', 'Sprzedaż')}`, 'utf8'));
    expect(polish.said).toEqual([
      'R2562 not repaired: the file stays utf-8, because windows-1252 has no character "ż"',
    ]);
  });

  it.each(['', 'hello\n', '\0\0\0', 'AGR_1251\r\n', '"AGR_1251"\r\n'])('takes %j without throwing', (text) => {
    expect(() => repair(Buffer.from(text, 'latin1'))).not.toThrow();
  });
});
