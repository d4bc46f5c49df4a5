import { describe, expect, it } from 'vitest';
import { compile } from '../../types/compile.ts';
import { temporaryFolder, textOf } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';
import { transcript } from '../harness/transcript.ts';

const config = `import { defineConfig, defineObjects } from 'rolewright';

export default defineConfig({
  objects: defineObjects({ Z_BATCH: ['Z_JOB', 'ACTVT'] }),
  orgLevels: ['ZREGION'],
});
`;

describe('types', () => {
  it('writes the types of declared objects and org levels, and says when they are not current', async () => {
    const folder = temporaryFolder({ 'rolewright.config.ts': config });
    await transcript('types of declared objects', folder, [
      ['types', '--check'],
      ['types'],
      ['types'],
      ['types', '--check'],
    ]);
    const declared = textOf(folder, 'rolewright-objects.d.ts');
    const role = (fields: string) =>
      `${declared}\nimport { defineRole } from 'rolewright';\ndefineRole({ name: 'Z', text: { EN: 'x' }, authorizations: { Z_BATCH: [{ ${fields} }] }, orgLevels: { ZREGION: ['1'] } });`;
    expect(compile(role("Z_JOB: ['*'], ACTVT: ['03']"))).toEqual([]);
    expect(
      compile(role("Z_JOBB: ['*'], ACTVT: ['03']"))
        .map(({ message }) => message)
        .join(),
    ).toContain('Z_JOBB');
  });

  it('reports mistakes in the configuration and writes nothing', async () => {
    const wrong = config.replace("'Z_JOB'", "'z_job'");
    const folder = temporaryFolder({ 'rolewright.config.ts': wrong });
    const { status, stderr } = await runIn(folder, ['types']);
    expect(status).toBe(1);
    expect(stderr).toContain('z_job');
    expect(() => textOf(folder, 'rolewright-objects.d.ts')).toThrow();
  });

  it('needs no configuration', async () => {
    const folder = temporaryFolder();
    expect(await runIn(folder, ['types', '--format', 'json'])).toMatchObject({ status: 2 });
    expect(await runIn(folder, ['types'])).toMatchObject({ status: 0, stdout: 'wrote rolewright-objects.d.ts\n' });
  });
});
