import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Encoding } from '../../src/codec/encoding.ts';
import { encodingNamed, encodingNames } from '../../src/codec/encoding.ts';
import { readPfcg } from '../../src/formats/pfcg/read.ts';
import type { PfcgTarget } from '../../src/formats/pfcg/write.ts';
import { writePfcg } from '../../src/formats/pfcg/write.ts';
import type { Role } from '../../src/model/role.ts';
import { anyRole } from '../support/arbitrary-role.ts';

const encodings = encodingNames.map((name) => encodingNamed(name) as Encoding);

const written = fc.oneof(
  ...encodings.map((encoding) =>
    fc.record({
      roles: fc.uniqueArray(anyRole(encoding), { selector: ({ name }) => name, minLength: 1, maxLength: 2 }),
      target: fc.record<PfcgTarget>({
        encoding: fc.constant(encoding),
        client: fc.constantFrom('000', '100', '999'),
        release: fc.constantFrom('740', '754', '757'),
        lineEnd: fc.constantFrom('crlf', 'lf'),
      }),
    }),
  ),
);

function bytesOf(roles: readonly Role[], target: PfcgTarget): Buffer {
  const report = { diagnostics: [], rows: 0 };
  const bytes = Buffer.concat([...writePfcg(roles, target, report)]);
  expect(report.diagnostics).toEqual([]);
  return bytes;
}

describe('a role that is written', () => {
  it('is read back as it was, in every encoding, release and client', () => {
    fc.assert(
      fc.property(written, ({ roles, target }) => {
        const file = readPfcg(bytesOf(roles, target), { file: 'x', encoding: target.encoding });
        expect(file.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(file.roles).toEqual(roles);
        expect(file.release).toBe(target.release);
      }),
      { numRuns: 200 },
    );
  });

  it('has the same bytes each time, and after reading', () => {
    fc.assert(
      fc.property(written, ({ roles, target }) => {
        const bytes = bytesOf(roles, target);
        expect(bytesOf(roles, target).equals(bytes)).toBe(true);
        const again = readPfcg(bytes, { file: 'x', encoding: target.encoding });
        expect(bytesOf(again.roles, target).equals(bytes)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
