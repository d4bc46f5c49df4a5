import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';

const flags = 'NAME;TYPE;OBJECT;OKFLAG\nZRIDE;TR;S_TABU_DIS;Y\n';
const values = (...rows: readonly string[]) =>
  ['NAME;TYPE;OBJECT;FIELD;LOW;HIGH', ...rows.map((row) => `ZRIDE;TR;S_TABU_DIS;${row};`), ''].join('\n');

const config = (release: string) =>
  `import { defineConfig } from 'rolewright';\nexport default defineConfig({ systems: { QAS: { release: '${release}' } } });\n`;

const role = `import { defineRole, transaction } from 'rolewright';

export default defineRole({
  name: 'Z_RIDES',
  text: { EN: 'Rides' },
  defaults: 'merge',
  menu: [transaction('ZRIDE')],
  decisions: { S_TABU_DIS: [{ fill: { DICBERCLS: ['ZR'] } }] },
});
`;

/** A project whose role fits the catalog of 758; then that catalog proposes a value for what the role fills. */
async function importedAgain(release: string) {
  const folder = temporaryFolder({
    'package.json': '{ "type": "module" }',
    'rolewright.config.ts': config(release),
    'roles/rides.role.ts': role,
    'exports/usobx_c.csv': flags,
    'exports/usobt_c.csv': values('ACTVT;03', 'DICBERCLS;'),
  });
  await runIn(folder, ['catalog', 'import', 'exports']);
  await runIn(folder, ['catalog', 'import', 'exports', '--release', '758']);
  writeFileSync(join(folder, 'exports/usobt_c.csv'), values('ACTVT;02', 'DICBERCLS;SC'));
  return { folder, ...(await runIn(folder, ['catalog', 'import', 'exports', '--release', '758'])) };
}

describe('the proposals that an import for a release changes', () => {
  it('are said, with what of the roles no longer fits in a system of that release', async () => {
    const { folder, status, stdout, stderr } = await importedAgain('758');
    expect(stdout).toContain(
      [
        'Z_RIDES: what its menu proposes changed in 758',
        '  ~ S_TABU_DIS  changed, ZRIDE',
        '      ACTVT  - 03  + 02',
        '      DICBERCLS  + SC  no longer open',
      ].join('\n'),
    );
    expect(stderr).toContain('R1503');
    expect(status).toBe(1);
    expect((await runIn(folder, ['build', '--system', 'QAS'])).stderr).toContain('R1503');
    expect((await runIn(folder, ['build'])).stderr).not.toContain('R1503');
  });

  it('are said of a release that no system has, and hinder nothing', async () => {
    const { status, stdout, stderr } = await importedAgain('759');
    expect(stdout).toContain('Z_RIDES: what its menu proposes changed in 758');
    expect(stderr).not.toContain('R1503');
    expect(status).toBe(0);
  });
});
