import { expect, it } from 'vitest';
import { temporaryFolder } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';

const [named, unknown] = ['EF608938F3EB18256CE851763C2952', '0123456789ABCDEF0123456789ABCD'];
const source = (hashes: string) => `import { defineRole } from 'rolewright';
export default defineRole({
  name: 'Z_SERVICES',
  text: { EN: 'Services' },
  authorizations: { S_SERVICE: [{ SRV_NAME: [${hashes}], SRV_TYPE: ['HT'] }] },
});
`;

/** Two states of a role as files: the later one has two services more. */
async function built(): Promise<string> {
  const folder = temporaryFolder({
    'may/a.role.ts': source("'A0000000000000000000000000000B'"),
    'june/a.role.ts': source(`'A0000000000000000000000000000B', '${named}', '${unknown}'`),
  });
  for (const month of ['may', 'june']) await runIn(folder, ['build', month, '--out', `out-${month}`]);
  return folder;
}

it('names the services that hashes stand for, in a comparison and in a plan, and leaves unknown hashes alone', async () => {
  const folder = await built();
  for (const [words, shown] of [
    [['diff', 'out-may', 'out-june'], `${named} (IWSV ESH_SEARCH_SRV 0001)`],
    [['diff', 'out-may', 'out-june', '--format', 'markdown'], `\`${named} (IWSV `],
    [['verify', 'out-june', '--state', 'out-may'], `${named} (IWSV `],
    [['verify', '--uploaded', 'out-june', '--state', 'out-may'], `${named} (IWSV `],
  ] as const) {
    const { stdout } = await runIn(folder, words);
    expect(stdout).toContain(shown);
    expect(stdout).not.toContain(`${unknown} (`);
  }
});

it('names them in what the admin needs, too', async () => {
  const { stdout } = await runIn(await built(), ['verify', 'out-june', '--state', 'out-june']);
  expect(stdout).toMatch(new RegExp(`AUTH_VALUE .*\\n? *${named} \\(IWSV ESH_SEARCH_SRV 0001\\)`));
  expect(stdout).toContain(unknown);
  expect(stdout).not.toContain(`${unknown} (`);
});
