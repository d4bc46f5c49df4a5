import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';

describe('files of a folder that are no exports', () => {
  it('are named when there is nothing else in it', async () => {
    const folder = temporaryFolder({ 'exports/notes.txt': 'nothing\n', 'exports/empty.csv': '' });
    const { status, stderr } = await runIn(folder, ['catalog', 'import', 'exports']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/exports\/empty\.csv error R4701[^]*exports\/notes\.txt error R4701/);
  });

  it('are passed over beside one that is an export', async () => {
    const folder = temporaryFolder({ 'exports/notes.txt': 'nothing\n', 'exports/tact.txt': 'ACTVT\n03\n' });
    const { status, stdout, stderr } = await runIn(folder, ['catalog', 'import', 'exports']);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringContaining('read TACT: exports/tact.txt, 1 row') as string,
    });
    expect(stderr).toContain('no export of a table, so nothing is read from exports/notes.txt\n');
    expect(stderr).not.toContain('R4701');
  });
});
