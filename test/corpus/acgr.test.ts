import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAcgr } from '../../src/formats/abapgit/acgr-read.ts';
import { writeAcgr } from '../../src/formats/abapgit/acgr-write.ts';
import { readPfcg } from '../../src/formats/pfcg/read.ts';
import { rolesEqual } from '../../src/model/equality.ts';

const corpus = process.env['ROLEWRIGHT_CORPUS'];
const files = corpus === undefined ? [] : readdirSync(corpus).filter((name) => name.endsWith('.SAP'));

describe.skipIf(corpus === undefined)('real role files (ROLEWRIGHT_CORPUS) as abapGit XML', () => {
  it.each(files)('%s comes back as an equal role', (name) => {
    const [role] = readPfcg(readFileSync(join(corpus ?? '', name)), { file: name }).roles;
    if (role === undefined) throw new Error('no role');
    const report = { diagnostics: [], rows: 0 };
    const bytes = Buffer.concat([...writeAcgr(role, report)]);
    const { content } = readAcgr(bytes, 'x.acgr.xml');
    expect(report.diagnostics).toEqual([]);
    expect(content.diagnostics.map(({ code }) => code)).toEqual(['R2670']);
    expect(content.roles.map((again) => rolesEqual(again, role))).toEqual([true]);
  });
});
