import { mkdirSync, readdirSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JsonFinding } from '../../src/diagnostics/render/json.ts';
import { temporaryFolder } from '../cli/harness/folder.ts';
import { runIn } from '../cli/harness/run-in.ts';

const corpus = process.env['ROLEWRIGHT_CORPUS'];
const files = corpus === undefined ? [] : readdirSync(corpus).filter((name) => name.endsWith('.SAP'));

describe.skipIf(corpus === undefined)('the rules on real role files (ROLEWRIGHT_CORPUS names their folder)', () => {
  // rule and place only: nothing of the files is kept here
  it.each(files)('find in %s what was reviewed', async (name) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'files'));
    copyFileSync(join(corpus ?? '', name), join(folder, 'files', name));
    const { stdout, stderr } = await runIn(folder, ['lint', 'files', '--format', 'json']);
    expect(stderr).toBe('');
    const found = JSON.parse(stdout) as readonly JsonFinding[];
    expect(found.map(({ code, line, column }) => `${code} ${line}:${column}`)).toMatchSnapshot();
  });
});
