import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { windows1252 } from '../../src/codec/encoding.ts';
import { checkRole } from '../../src/dsl/check/role.ts';
import { readPfcg } from '../../src/formats/pfcg/read.ts';
import type { PfcgTarget } from '../../src/formats/pfcg/write.ts';
import { writePfcg } from '../../src/formats/pfcg/write.ts';
import { defineRole, org } from '../../src/index.ts';
import { context } from '../support/check-definition.ts';

const corpus = process.env['ROLEWRIGHT_CORPUS'];

describe.skipIf(corpus === undefined)('a real role with org levels (ROLEWRIGHT_CORPUS)', () => {
  it('has the org levels that a source with the same values says', () => {
    const path = join(corpus ?? '', 'ZT_TEST_TXOOL_11.SAP');
    const bytes = readFileSync(path);
    const [real] = readPfcg(bytes, { file: 'real' }).roles;
    const source = defineRole({
      name: 'ZT_TEST_TXOOL',
      text: { EN: 'Role for Txool Testing' },
      authorizations: {
        V_VBAK_VKO: [
          { VKORG: [org('VKORG')], VTWEG: [org('VTWEG')], SPART: [org('SPART')], ACTVT: ['03'], status: 'S' },
        ],
      },
      orgLevels: { BUKRS: ['1*'], SPART: ['2*'], VKORG: ['2*'], VTWEG: ['*'] },
    });
    const { role } = checkRole(source, context);
    expect(role?.orgLevels).toEqual(real?.orgLevels);
    const fields = (authorizations = role?.authorizations) =>
      authorizations?.find(({ object }) => object === 'V_VBAK_VKO')?.fields;
    expect(fields()).toEqual(fields(real?.authorizations));
    const orgLevelRows = (file: Uint8Array) =>
      Buffer.from(file)
        .toString('latin1')
        .split(/\r?\n/)
        .filter((line) => line.startsWith('AGR_1252 '));
    const rows = orgLevelRows(bytes);
    const target = { client: rows[0]?.slice(50, 53) ?? '', release: '757', encoding: windows1252(), lineEnd: 'lf' };
    const written = writePfcg(role === undefined ? [] : [role], target as PfcgTarget, { diagnostics: [], rows: 0 });
    expect(orgLevelRows(Buffer.concat([...written]))).toEqual(rows);
    expect(rows).toHaveLength(4);
  });
});
