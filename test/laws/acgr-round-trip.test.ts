import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Encoding } from '../../src/codec/encoding.ts';
import { encodingNamed } from '../../src/codec/encoding.ts';
import { readAcgr } from '../../src/formats/abapgit/acgr-read.ts';
import { writeAcgr } from '../../src/formats/abapgit/acgr-write.ts';
import { readPfcg } from '../../src/formats/pfcg/read.ts';
import { writePfcg } from '../../src/formats/pfcg/write.ts';
import type { Role } from '../../src/model/role.ts';
import { anyRole } from '../support/arbitrary-role.ts';

const wide = encodingNamed('utf-16le') as Encoding;

/** XML has no names for the fields of records that are not known. */
const anyXmlRole = anyRole(wide).map((role): Role => ({ ...role, otherRecords: [] }));

function xmlOf(role: Role): Buffer {
  const report = { diagnostics: [], rows: 0 };
  const bytes = Buffer.concat([...writeAcgr(role, report)]);
  expect(report.diagnostics).toEqual([]);
  return bytes;
}

describe('a role and its abapGit XML', () => {
  it('say the same: the role comes back as it was, also from its role file', () => {
    fc.assert(
      fc.property(anyXmlRole, (role) => {
        const target = { client: '100', release: '757', encoding: wide, lineEnd: 'crlf' } as const;
        const report = { diagnostics: [], rows: 0 };
        const file = Buffer.concat([...writePfcg([role], target, report)]);
        const [fromFile] = readPfcg(file, { file: 'x', encoding: wide }).roles;
        expect(fromFile).toEqual(role);
        const { content } = readAcgr(xmlOf(fromFile ?? role), 'x.acgr.xml');
        expect(content.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(content.roles).toEqual([role]);
      }),
      { numRuns: 150 },
    );
  });

  it('have the same bytes each time, and after reading', () => {
    fc.assert(
      fc.property(anyXmlRole, (role) => {
        const bytes = xmlOf(role);
        const [again] = readAcgr(bytes, 'x.acgr.xml').content.roles;
        expect(xmlOf(again ?? role).equals(bytes)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
