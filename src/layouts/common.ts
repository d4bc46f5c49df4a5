import { digits, name } from '../codec/layout.ts';

/** The two fields with which every row of a role's table begins. */
export const roleKey = {
  MANDT: digits(3, 'Client that the file was downloaded from; the importer writes to its own', { sure: 'real file' }),
  AGR_NAME: name(30, 'Name of the role', { required: true }),
} as const;

/** Who created something and when. */
export const created = {
  CREATE_USR: name(12, 'User who created it'),
  CREATE_DAT: digits(8, 'Date of creation, YYYYMMDD', { stamp: true }),
  CREATE_TIM: digits(6, 'Time of creation, HHMMSS', { stamp: true }),
} as const;

/** Who changed something last and when. */
export const changed = {
  CHANGE_USR: name(12, 'User who changed it last'),
  CHANGE_DAT: digits(8, 'Date of the last change, YYYYMMDD', { stamp: true }),
  CHANGE_TIM: digits(6, 'Time of the last change, HHMMSS', { stamp: true }),
} as const;

export const createdStamp = digits(15, 'Time stamp of creation, zeros in every real file', { stamp: true });
export const changedStamp = digits(15, 'Time stamp of the last change, zeros in every real file', { stamp: true });

/** The status of an authorization or a value. */
export const statusLetters = 'SGMU ';
