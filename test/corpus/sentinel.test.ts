import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileSources } from '../../src/cli/sources/compile-sources.ts';
import { createProgress } from '../../src/cli/progress.ts';
import { readPfcg } from '../../src/formats/pfcg/read.ts';
import { writePfcg } from '../../src/formats/pfcg/write.ts';
import { windows1252 } from '../../src/codec/encoding.ts';
import { canonicalRole, rolesEqual } from '../../src/model/equality.ts';
import { silentIo } from '../support/silent-io.ts';

const corpus = process.env['ROLEWRIGHT_CORPUS'];
const checkout = fileURLToPath(new URL('../../', import.meta.url));

describe.skipIf(corpus === undefined)('the role of Microsoft Sentinel as our source (ROLEWRIGHT_CORPUS)', () => {
  it('compiles to a file whose model equals that of the real one', async () => {
    const io = silentIo(checkout);
    const compiled = await compileSources(['roles/msftsen-sentinel-reader.role.ts'], undefined, {
      io,
      progress: createProgress(io),
    });
    expect(compiled.diagnostics).toEqual([]);
    const target = { client: '100', release: '757', encoding: windows1252(), lineEnd: 'crlf' } as const;
    const bytes = Buffer.concat([...writePfcg(compiled.roles, target, { diagnostics: [], rows: 0 })]);
    const [built] = readPfcg(bytes, { file: 'built' }).roles;
    const [real] = readPfcg(readFileSync(join(corpus ?? '', 'MSFTSEN_SENTINEL_READER.SAP')), { file: 'real' }).roles;
    if (built === undefined || real === undefined) throw new Error('both files have a role');
    expect(canonicalRole(built)).toEqual(canonicalRole(real));
    expect(rolesEqual(built, real)).toBe(true);
    const changed = { ...built, authorizations: built.authorizations.slice(1) };
    expect(rolesEqual(changed, real)).toBe(false);
  });
});
