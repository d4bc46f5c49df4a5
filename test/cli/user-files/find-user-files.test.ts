import { describe, expect, it } from 'vitest';
import { findUserFiles } from '../../../src/cli/user-files/find-user-files.ts';
import { temporaryFolder } from '../harness/folder.ts';

const project = () =>
  temporaryFolder({
    'out/roles/Z_A.SAP': '',
    'out/users/bapi-users.txt': '',
    'out/users/ecatt-users.TXT': '',
    'out/users/notes.txt': '',
    'empty/readme.txt': '',
  });

const find = async (...given: string[]) => {
  const { files, others, folders } = await findUserFiles(given, project());
  return { files, others, folders: [...folders] };
};

describe('files of users', () => {
  it('are found in folders, which may have role files too', async () => {
    const files = ['out/users/bapi-users.txt', 'out/users/ecatt-users.TXT'];
    expect(await find('out')).toEqual({ files, others: ['out'], folders: ['out'] });
    expect(await find('out/users/', 'out\\users')).toMatchObject({ files });
    expect(await find('empty')).toEqual({ files: [], others: ['empty'], folders: [] });
    expect((await find('.')).files).toEqual(files);
  });

  it('are found by name, also when they are not there', async () => {
    expect(await find('out/users/bapi-users.txt', 'SU10-1.roles.txt')).toEqual({
      files: ['SU10-1.roles.txt', 'out/users/bapi-users.txt'],
      others: [],
      folders: [],
    });
  });

  it('are found by pattern, and the other files of it stay', async () => {
    expect(await find('out/*/*')).toEqual({
      files: ['out/users/bapi-users.txt', 'out/users/ecatt-users.TXT'],
      others: ['out/roles/Z_A.SAP', 'out/users/notes.txt'],
      folders: [],
    });
  });

  it('are not what has another name', async () => {
    expect(await find('out/roles/Z_A.SAP', 'nothing*', 'missing')).toEqual({
      files: [],
      others: ['out/roles/Z_A.SAP', 'nothing*', 'missing'],
      folders: [],
    });
  });
});
