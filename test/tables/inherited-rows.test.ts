import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodingNamed, windows1252 } from '../../src/codec/encoding.ts';
import { KeptPages } from '../../src/codec/page-memory.ts';
import type { PfcgTarget } from '../../src/formats/pfcg/write.ts';
import { writePfcg } from '../../src/formats/pfcg/write.ts';
import { deriveFrom } from '../../src/model/derive.ts';
import type { Role } from '../../src/model/role.ts';
import { anyRole } from '../support/arbitrary-role.ts';

function written(files: readonly (readonly Role[])[], target: PfcgTarget) {
  const report = { diagnostics: [], rows: 0 };
  // each chunk is kept before the next one takes its memory
  const bytesOf = (roles: readonly Role[]) =>
    Buffer.concat(Array.from(writePfcg(roles, target, report), (chunk) => Buffer.from(chunk))).toString('hex');
  return { bytes: files.map(bytesOf), report };
}

const names = fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'AZ_9Ä'), minLength: 1, maxLength: 30 }), {
  minLength: 1,
  maxLength: 4,
});

describe('the rows of a family', () => {
  it.each(['windows-1252', 'utf-8', 'utf-16be'])(
    'are the same bytes kept and repeated as written one by one, in %s',
    (name) => {
      const encoding = encodingNamed(name) ?? windows1252();
      const target: PfcgTarget = { client: '100', release: '757', encoding, lineEnd: 'crlf' };
      fc.assert(
        fc.property(anyRole(encoding), names, fc.boolean(), (master, derived, together) => {
          const roles = derived.map((each) => deriveFrom(master, { ...master, name: each }));
          const files = together ? [roles] : roles.map((role) => [role]);
          const kept = { ...target, inherited: new WeakMap(), memory: new KeptPages() };
          expect(written(files, kept)).toEqual(written(files, target));
        }),
        { numRuns: 60 },
      );
    },
  );

  it('are reported each time when something in them does not fit', () => {
    const master: Role = {
      name: 'Z_MASTER',
      kind: 'single',
      children: [],
      masterLanguage: 'E',
      texts: [],
      authorizations: [
        {
          object: 'Z_OBJ',
          status: 'U',
          inactive: false,
          text: '',
          fields: [{ name: 'F', values: [{ low: 'Ł', high: '', status: 'U' }] }],
        },
      ],
      orgLevels: [],
      menu: [],
      flags: [],
      otherRecords: [],
    };
    const roles = ['Z_1', 'Z_2'].map((name) => deriveFrom(master, { ...master, name }));
    const target: PfcgTarget = {
      client: '100',
      release: '757',
      encoding: windows1252(),
      lineEnd: 'crlf',
      inherited: new WeakMap(),
    };
    expect(written([roles], target).report.diagnostics).toHaveLength(2);
  });
});
