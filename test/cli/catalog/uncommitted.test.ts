import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';

const columns = ['OBJCT', ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 0].map((number) => `FIEL${number}`)].join(';');

const exported = {
  'package.json': '{ "type": "module" }',
  'exports/tobj.csv': `${columns}\nZ_RIDE;Z_LINE;ACTVT;;;;;;;;\nS_GUI;ACTVT;;;;;;;;;\n`,
  'exports/usobx_c.csv': 'NAME;TYPE;OBJECT;OKFLAG\nZRIDE;TR;S_GUI;Y\n',
  'exports/usobt_c.csv': 'NAME;TYPE;OBJECT;FIELD;LOW;HIGH\nZRIDE;TR;S_GUI;ACTVT;61;\n',
  'exports/usorg.csv': 'FIELD;VARBL\nZ_LINE;$Z_LINE\n',
};

const role = (content: string) =>
  `import { defineRole, org, transaction } from 'rolewright';\nexport default defineRole({ name: 'Z_RIDES', text: { EN: 'Rides' }, ${content} });\n`;

const plain = role("authorizations: { Z_RIDE: [{ Z_LINE: ['*'], ACTVT: ['03'] }] }");
const merged = role("defaults: 'merge', menu: [transaction('ZRIDE')]");

/** What a build says of the catalog after a role came that no import has seen. */
async function warnings(source: string, catalog: Readonly<Record<string, string>> = {}, release?: string) {
  const folder = temporaryFolder({ ...exported, ...catalog });
  const option = release === undefined ? [] : ['--release', release];
  await runIn(folder, ['catalog', 'import', 'exports', ...option]);
  mkdirSync(`${folder}/roles`);
  writeFileSync(`${folder}/roles/rides.role.ts`, source);
  const before = await runIn(folder, ['build']);
  await runIn(folder, ['catalog', 'import', ...option]);
  const after = await runIn(folder, ['build']);
  expect([before.status, after.status], before.stderr + after.stderr).toEqual([0, 0]);
  expect(after.stderr).not.toContain('R4725');
  return before.stderr.split('\n').filter((line) => /R4725|rolewright catalog import/.test(line));
}

describe('a build', () => {
  it.each([
    ['an object', plain, 'Z_RIDE'],
    ['the defaults of an application', merged, 'TR ZRIDE'],
  ])('warns of %s that only the index of this machine knows, until it is committed', async (_what, source, name) => {
    expect(await warnings(source)).toEqual([
      `warning R4725: the roles use what "rolewright.catalog.json" does not have and only this machine knows: ${name}`,
      '   help: run "rolewright catalog import", without files, and commit what it writes',
    ]);
  });

  it('names the release whose catalog it uses', async () => {
    const config = "import { defineConfig } from 'rolewright';\nexport default defineConfig({ release: '758' });\n";
    const [warning = '', help = ''] = await warnings(plain, { 'rolewright.config.ts': config }, '758');
    expect(warning).toContain('what "rolewright.catalog.758.json" does not have');
    expect(help).toContain('"rolewright catalog import --release 758"');
  });

  it.each([
    ['what rolewright ships as the system has it', role("authorizations: { S_GUI: [{ ACTVT: ['61'] }] }"), {}],
    [
      'what the project declares itself',
      plain,
      {
        'rolewright.config.ts':
          "import { defineConfig, defineObjects } from 'rolewright';\nexport default defineConfig({ objects: defineObjects({ Z_RIDE: ['Z_LINE', 'ACTVT'] }) });\n",
      },
    ],
  ])('does not warn of %s', async (_what, source, files) => expect(await warnings(source, files)).toEqual([]));

  it('warns of org levels where nothing is committed at all', async () => {
    const folder = temporaryFolder({
      ...exported,
      'roles/rides.role.ts': role(
        "orgLevels: { Z_LINE: ['1'] }, authorizations: { Z_RIDE: [{ Z_LINE: [org('Z_LINE')], ACTVT: ['03'] }] }",
      ),
    });
    await runIn(folder, ['catalog', 'import', 'exports']);
    rmSync(`${folder}/rolewright.catalog.json`);
    expect((await runIn(folder, ['build'])).stderr).toContain('only this machine knows: Z_RIDE, Z_LINE');
  });
});
