import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderGithub } from '../../src/diagnostics/render/github.ts';
import { renderJson } from '../../src/diagnostics/render/json.ts';
import { renderSarif } from '../../src/diagnostics/render/sarif.ts';
import { userFiles } from '../../src/formats/user-files.ts';
import { guideText } from '../../src/guide/guide-text.ts';
import { filesBelow, temporaryFolder } from '../cli/harness/folder.ts';
import { runIn } from '../cli/harness/run-in.ts';
import { factsOf } from '../support/guide.ts';
import { loadUsers } from '../support/load-users.ts';
import { ascii, contentsOf } from '../support/user-files.ts';

const secret = 'Hunter2!';

const role = `import { defineRole } from 'rolewright';
export default defineRole({ name: 'Z_A', text: { EN: 'A' } });
`;

/** Sources with a secret somewhere, and mistakes in the same lines, which would show them. */
const planted: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a password in a user': {
    'a.users.ts': `import { defineUser } from 'rolewright';
export default defineUser({ name: 'miller', type: 'dialogue', password: '${secret}', oops: 1 });`,
  },
  'a password in one of two users of a line': {
    'a.users.ts': `import { defineUser } from 'rolewright';
export default [defineUser({ name: 'A', type: 'dialog', pwd: '${secret}' }), defineUser({ name: 'b', type: 'dialog' })];`,
  },
  'a password that is computed': {
    'a.users.ts': `import { defineUser } from 'rolewright';
const rest = { initialPassword: '${secret}', oops: 1 }; export default defineUser({ name: 'a', type: 'x', ...rest });`,
  },
  'a password in the parameters and in an assignment': {
    'a.users.ts': `import { assign, defineUser } from 'rolewright';
export default defineUser({ name: 'A', type: 'dialog', parameters: { PWD: '${secret}' }, roles: [assign('z', { secret: '${secret}' })] });`,
  },
  'a column of passwords': {
    'a.users.ts': `import { usersFromCsv } from 'rolewright';
export default usersFromCsv('list.csv', { defaults: { type: 'dialog' } });`,
    'list.csv': `name,Initial password,validTo\na,${secret},soon\n`,
  },
  'a list without a header': {
    'a.users.ts': `import { usersFromCsv } from 'rolewright';
export default usersFromCsv('list.csv', { defaults: { type: 'dialog' } });`,
    'list.csv': `MILLER,${secret}\nSMITH,${secret}\n`,
  },
  'a list in the source': {
    'a.users.ts': `import { usersFromCsv } from 'rolewright';
export default usersFromCsv({ text: 'name,kennwort\\na,${secret}' }, { defaults: { type: 'dialogue' } });`,
  },
};

describe.each(Object.entries(planted))('%s', (_, files) => {
  it('shows in no output', async () => {
    const folder = temporaryFolder({ ...files, 'a.role.ts': role });
    const { roles, users, findings, text } = await loadUsers(folder, ['a.role.ts', 'a.users.ts']);
    expect(findings.map(({ code }) => code)).toContain(
      files['list.csv']?.startsWith('MILLER') === true ? 'R4404' : 'R1301',
    );
    const made = userFiles(users, ['ecatt', 'bapi', 'su10'], ascii);
    const facts = factsOf(roles, users, ['ecatt', 'bapi', 'su10']);
    const outputs = [
      text,
      renderJson(findings),
      renderSarif(findings, { version: '0' }),
      renderGithub(findings),
      JSON.stringify(findings),
      ...Object.values(contentsOf(made.files)),
      guideText(facts, 'EN'),
      guideText(facts, 'DE'),
    ];
    expect(text).not.toBe('');
    for (const output of outputs) expect(output).not.toContain(secret);
  });

  it.each(['text', 'json'])('shows in nothing that the build prints or writes, as %s', async (format) => {
    const folder = temporaryFolder({ ...files, 'a.role.ts': role });
    const { stdout, stderr } = await runIn(folder, ['build', 'a.role.ts', 'a.users.ts', '--format', format]);
    const written = filesBelow(folder)
      .filter((path) => path.startsWith('out/'))
      .map((path) => readFileSync(join(folder, path), 'latin1'));
    for (const output of [stdout, stderr, ...written]) expect(output).not.toContain(secret);
  });
});

describe('what is no secret', () => {
  it('is shown with its line, so the tests above look in the right place', async () => {
    const source = `import { defineUser } from 'rolewright';\nexport default defineUser({ name: '${secret}x', type: 'dialog' });`;
    const { text } = await loadUsers(temporaryFolder({ 'a.users.ts': source }), ['a.users.ts']);
    expect(text).toContain(`   2 | export default defineUser({ name: '${secret}x'`);
  });
});
