import { describe, expect, it } from 'vitest';
import { kindAt } from '../../../src/cli/roles/kind-at.ts';
import { temporaryFolder } from '../harness/folder.ts';

describe('kindAt', () => {
  it.each([
    ['a source by its ending', 'x/a.role.ts', 'sources'],
    ['JavaScript, too', 'x/a.mjs', 'sources'],
    ['a role file', 'x/a.SAP', 'role files'],
    ['a file with any other ending', 'x/a.txt', 'role files'],
    ['a pattern of sources', 'x/*.role.ts', 'sources'],
    ['a pattern of role files', 'x/*.SAP', 'role files'],
    ['a folder with sources', 'sources', 'sources'],
    ['a folder with role files, in any case', 'files', 'role files'],
    ['a folder with both', '.', 'sources'],
    ['a folder with neither', 'empty', 'nothing'],
    ['a folder whose packages alone have sources', 'packages', 'nothing'],
    ['what is not there', 'nowhere', 'role files'],
  ])('%s', async (_title, given, kind) => {
    const folder = temporaryFolder({
      'sources/deep/a.role.ts': '',
      'files/deep/a.sap': '',
      'empty/notes.md': '',
      'packages/node_modules/x/a.role.ts': '',
    });
    expect(await kindAt(given, folder)).toBe(kind);
  });
});
