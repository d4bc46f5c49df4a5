import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';

const project = {
  'package.json': '{ "type": "module" }',
  'exports/tstc.csv': 'TCODE;PGMNA\nZRIDE;ZRIDE\nZFAIR;ZFAIR\n',
  'roles/rides.role.ts': `import { defineRole, deriveRole, folder, menuNode, transaction } from 'rolewright';

const elsewhere = menuNode({ type: 'TR', report: 'ZELSEWHERE', columns: { TARGET_SYS: 'FAIR' }, text: { EN: 'Fair' } });

const rides = defineRole({
  name: 'Z_RIDES',
  text: { EN: 'Rides' },
  menu: [
    transaction('ZRIDE'),
    folder({ EN: 'More' }, [transaction('ZFIAR'), elsewhere]),
  ],
});
export default [rides, deriveRole(rides, { name: 'Z_RIDES_1', text: { EN: 'Rides of 1' } })];
`,
};

/** What a build says of transactions after an import. */
async function warnings(files: Readonly<Record<string, string>>, change?: (folder: string) => void) {
  const folder = temporaryFolder({ ...project, ...files });
  await runIn(folder, ['catalog', 'import', 'exports']);
  change?.(folder);
  const { status, stderr } = await runIn(folder, ['build']);
  expect(status, stderr).toBe(0);
  return stderr.split('\n').filter((line) => line.includes('R4726'));
}

describe('a build', () => {
  it('warns of transactions in a menu that the imported list does not have, once for a family', async () => {
    expect(await warnings({})).toEqual([
      'roles/rides.role.ts:10:29 warning R4726: Z_RIDES has the transaction "ZFIAR" in its menu, which TSTC does not have, did you mean ZFAIR?',
    ]);
  });

  it('judges no transactions by an import that cannot have all of them', async () => {
    expect(await warnings({ 'exports/tstc.csv': 'TCODE;PGMNA\n' })).toEqual([]);
    expect(await warnings({ 'exports/tstc.csv': 'TCODE;PGMNA\nSU01;SAPMSUU0\n' })).toEqual([]);
    expect(await warnings({ 'exports/tstc.csv': 'SPRSL;TCODE;TTEXT\nE;ZFAIR;Fair\n' })).toEqual([]);
    const withoutIndex = (folder: string) => rmSync(`${folder}/.rolewright`, { recursive: true });
    expect(await warnings({}, withoutIndex)).toEqual([]);
  });
});
