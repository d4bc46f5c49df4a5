import { describe, expect, it } from 'vitest';
import { userFiles } from '../../src/formats/user-files.ts';
import { userFilePart } from '../../src/formats/user-file-name.ts';
import { ascii } from '../support/user-files.ts';
import { goldenUsers } from '../support/users.ts';

describe('userFilePart', () => {
  it('knows every file that a build writes, and each as something else', () => {
    const { files } = userFiles(goldenUsers, ['ecatt', 'bapi', 'su10'], ascii);
    const parts = files.map(({ path, format }) => {
      const part = userFilePart(path);
      expect(part?.format).toBe(format);
      return JSON.stringify(part);
    });
    expect(new Set(parts).size).toBe(files.length);
  });

  it.each([
    ['users/ECATT-USERS.txt', { format: 'ecatt', batch: '', part: 'users' }],
    ['C:\\out\\users\\bapi-user-parameters.txt', { format: 'bapi', batch: '', part: 'parameters' }],
    ['su10-0012.settings.txt', { format: 'su10', batch: '0012', part: 'settings' }],
  ])('takes %s in any case and folder', (path, part) => {
    expect(userFilePart(path)).toEqual(part);
  });

  it.each(['roles/Z_A.SAP', 'ecatt-user-parameters.TXT', 'ecatt-users.TXT.bak', 'su10-.users.txt', 'users', ''])(
    'passes over %j',
    (path) => {
      expect(userFilePart(path)).toBeUndefined();
    },
  );
});
