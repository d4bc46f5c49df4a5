import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, temporaryFolder, textOf } from './harness/folder.ts';
import { runIn } from './harness/run-in.ts';

const role = readFileSync(join(import.meta.dirname, '../../fixtures/roles/Z_SALES_CLERK.SAP'), 'latin1').replace(
  '\x80',
  '€',
);
const hostile = 'Z\u202eSALES\u3164CLERK';
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u3164]/u;

describe('characters that nobody sees', () => {
  it('are escapes in all that a project commits', async () => {
    const folder = temporaryFolder({
      'download.SAP': `\ufeff${role.replaceAll('Z_SALES_CLERK', hostile)}`,
      'rolewright.config.ts':
        "import { defineConfig } from 'rolewright';\nexport default defineConfig({ codePage: 'utf-8' });\n",
      'exports/tobj.csv':
        `OBJCT;${[1, 2, 3, 4, 5, 6, 7, 8, 9, 0].map((number) => `FIEL${number}`).join(';')};BNAME;OCLSS\n` +
        `Z\u202eA;ACTVT;;;;;;;;;;X;ZRID\n`,
      'exports/usorg.csv': 'FIELD;VARBL\nZ\u3164B;$ZB\n',
    });
    for (const argv of [
      ['import', 'download.SAP'],
      ['catalog', 'import', 'exports'],
      ['types'],
      ['build'],
      ['lint', '--update-baseline'],
    ])
      expect(await runIn(folder, argv), argv.join(' ')).toMatchObject({ status: 0 });
    const written = filesBelow(folder).filter((path) => !/^(exports|download)|\.(SAP|tsv)$/.test(path));
    expect(written).toEqual(
      expect.arrayContaining([
        '.rolewright/catalog.d.ts',
        'out/manifest.json',
        'roles/download.SAP.origin.json',
        'rolewright-baseline.json',
        'rolewright-objects.d.ts',
        'rolewright.catalog.json',
      ]),
    );
    for (const path of written) expect(textOf(folder, path).replaceAll('\n', ''), path).not.toMatch(unseen);
    expect(JSON.parse(textOf(folder, 'out/manifest.json'))).toMatchObject({ files: [{ roles: [hostile] }] });
  });
});
