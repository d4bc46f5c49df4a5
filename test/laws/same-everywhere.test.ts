import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const golden = fileURLToPath(new URL('../../fixtures/roles/Z_SALES_CLERK.SAP', import.meta.url));
const module = (path: string) => new URL(`../../dist/${path}.js`, import.meta.url).href;

/** Reads the golden file and writes its roles again, in a process of its own (npm test compiles to dist first). */
const script = `
  import { readFileSync } from 'node:fs';
  import { windows1252 } from '${module('codec/encoding')}';
  import { readPfcg } from '${module('formats/pfcg/read')}';
  import { writePfcg } from '${module('formats/pfcg/write')}';
  const { roles } = readPfcg(readFileSync(process.argv[1]), { file: 'x' });
  const target = { client: '100', release: '757', encoding: windows1252(), lineEnd: 'crlf' };
  for (const chunk of writePfcg(roles, target, { diagnostics: [], rows: 0 })) process.stdout.write(chunk);
`;

it.each([
  { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' },
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  { TZ: 'America/Los_Angeles', LC_ALL: 'de_DE.ISO-8859-1', LANG: 'de_DE.ISO-8859-1', SOURCE_DATE_EPOCH: '1' },
])('a role has the same bytes under %j', (environment) => {
  const env = { ...process.env, ...environment };
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script, golden], { env });
  expect(stderr.toString()).toBe('');
  expect(stdout.equals(readFileSync(golden))).toBe(true);
});
