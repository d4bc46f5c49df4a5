import { kind } from '../kind.ts';
import { quoted } from '../quoted.ts';

/** What can be wrong with files of users that are to be written. */
export const userWritingCodes = {
  R3101: kind<{ user: string; field: string; text: string; problem: string }>({
    severity: 'error',
    title: 'value that no user file can hold',
    why: 'The files have no quoting: a tab or a line break would begin another column or row, a leading * makes a comment of the line, a leading # is eaten (reference of the user files, section 1: documented).',
    message: ({ user, field, text, problem }) => `user ${quoted(user)}: ${field} ${quoted(text)} ${problem}`,
    example: { user: 'FCCX_COMM', field: 'department', text: '#1', problem: 'begins with #' },
  }),
  R3102: kind<{ encoding: string }>({
    severity: 'warning',
    title: 'user files in another encoding than ASCII',
    why: 'Only files of external variants in ASCII have been seen; which encoding a Unicode system expects for other characters is not known (reference of the user files, section 1).',
    message: ({ encoding }) => `the user files are written in ${encoding}; only ASCII is known to be read`,
    help: () => 'load one user with such a character in a test system first',
    example: { encoding: 'utf-8' },
  }),
  R3103: kind<{ format: string; field: string; users: number }>({
    severity: 'info',
    title: 'field that a format of user files cannot carry',
    why: 'Each way into the system has fields that it cannot set (reference of the user files, sections 1 to 3). The guide says which steps set them by hand.',
    message: ({ format, field, users }) =>
      `the ${format} files do not carry ${field}, which ${users === 1 ? '1 user has' : `${String(users)} users have`}`,
    help: () => 'the guide lists it as a step to do by hand',
    example: { format: 'ecatt', field: 'parameters', users: 3 },
  }),
  R3104: kind<{ batches: number; users: number }>({
    severity: 'warning',
    title: 'work-sheets that save no work',
    why: 'A work-sheet is for users with equal settings and roles: one pass of SU10 for each.',
    message: ({ batches, users }) =>
      `the ${String(users)} users have so different settings that SU10 needs ${String(batches)} passes`,
    help: () => 'take the ecatt files for these users, or give them equal validity, roles and defaults',
    example: { batches: 400, users: 500 },
  }),
  R3105: kind<{ user: string; others: number; limit: number }>({
    severity: 'warning',
    title: 'value that may be too long for eCATT',
    why: 'Older documentation gives the parameters of eCATT up to 132 characters; what a system does with more is not known (reference of the user files, section 1). E-mail addresses may have 241.',
    message: ({ user, others, limit }) =>
      `the e-mail address of ${quoted(user)}${others === 0 ? '' : ` and of ${others === 1 ? 'another user' : `${String(others)} other users`}`} has more than the ${String(limit)} characters that eCATT is known to take`,
    help: () => 'look at these users in SU01 after the first variant has run; the guide lists them',
    example: { user: 'FCCX_COMM', others: 0, limit: 132 },
  }),
} as const;
