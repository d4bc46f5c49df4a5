import type { JsonFinding } from '../../src/diagnostics/render/json.ts';
import { temporaryFolder } from '../cli/harness/folder.ts';
import { runIn } from '../cli/harness/run-in.ts';

/** A role with two findings. */
export const sales = `import { defineRole } from 'rolewright';

export default defineRole({
  name: 'Z_SALES',
  text: { EN: 'Display sales orders' },
  authorizations: {
    S_RFC: [{ RFC_TYPE: ['FUGR'], RFC_NAME: ['*'], ACTVT: ['16'] }],
    S_TABU_DIS: [{ DICBERCLS: ['*'], ACTVT: ['03'] }],
  },
});
`;

/** The same role without them. */
export const fixed = sales
  .replace("RFC_NAME: ['*']", "RFC_NAME: ['RFC1']")
  .replace("DICBERCLS: ['*']", "DICBERCLS: ['FC01']");

/** A project with one source. */
export const project = (source: string, config = '{}', more: Readonly<Record<string, string>> = {}) =>
  temporaryFolder({
    'package.json': '{ "type": "module" }',
    'rolewright.config.ts': `import { defineConfig, defineRule, defineSod } from 'rolewright';\nexport default defineConfig(${config});\n`,
    'roles/sales.role.ts': source,
    ...more,
  });

/** What the linter finds in a project. */
export async function found(folder: string, ...words: readonly string[]): Promise<readonly JsonFinding[]> {
  const { stdout } = await runIn(folder, ['lint', ...words, '--format', 'json']);
  return JSON.parse(stdout) as readonly JsonFinding[];
}

export const codesOf = (findings: readonly JsonFinding[]) => findings.map(({ code }) => code);
