import { kind } from '../kind.ts';
import { quoted } from '../quoted.ts';
import { count } from './count.ts';

/** What is wrong with a system after an upload, and with the repair of a file. */
export const uploadCodes = {
  R2571: kind<{ readonly role: string }>({
    severity: 'error',
    title: 'role that is not in the download',
    why: 'Each role is committed on its own after the whole file was accepted (read in an old public copy of the importer), so one role can be missing while the others are there.',
    message: ({ role }) => `the download has no role ${role}`,
    help: ({ role }) => `upload ${role}, or download it too: PFCG > Utilities > Mass download`,
    example: { role: 'Z_SALES' },
  }),
  R2572: kind<{ readonly role: string; readonly changes: number; readonly wider: boolean }>({
    severity: 'error',
    title: 'role that is not what was meant',
    why: 'The download was taken after the upload, and somebody has changed the role since, or another file was uploaded.',
    message: ({ role, changes, wider }) =>
      `${role} is not what was meant: ${count(changes, 'difference')}${wider ? ', its access is wider' : ''}`,
    help: () => 'upload the role again, or take the change over into its source',
    example: { role: 'Z_SALES', changes: 3, wider: true },
  }),
  R2573: kind<{ readonly path: string }>({
    severity: 'error',
    unusable: true,
    title: 'repair in place',
    why: 'The file that was downloaded is the only proof of what it was, so a repaired file is always another one.',
    message: ({ path }) => `${quoted(path)} is the file to be repaired, and it is not overwritten`,
    help: () => 'name another file or folder for --fix',
    example: { path: 'download.SAP' },
  }),
  R2574: kind<{ readonly name: string; readonly file: string; readonly other: string }>({
    severity: 'error',
    unusable: true,
    title: 'two repaired files with one name',
    why: 'Repaired files keep their names, and one of the two would overwrite the other.',
    message: ({ name, file, other }) => `${quoted(file)} and ${quoted(other)} would both be written as ${quoted(name)}`,
    help: () => 'repair them one after the other, into two folders',
    example: { name: 'sales.SAP', file: 'june/sales.SAP', other: 'may/sales.SAP' },
  }),
  R2575: kind<{ readonly path: string }>({
    severity: 'error',
    unusable: true,
    title: 'repair over a file that is there',
    why: 'The file there may be the only copy of something else, so a repaired file is always a new one.',
    message: ({ path }) => `${quoted(path)} is there already, and it is not overwritten`,
    help: () => 'name another file or folder for --fix, or remove the file',
    example: { path: 'repaired.SAP' },
  }),
} as const;
