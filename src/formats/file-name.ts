import { createHash } from 'node:crypto';

/** Stays as it is: on no file system does it mean anything, and nothing else becomes one of these. */
const plain = /^[A-Z0-9_.-]$/;
/** Names in which nothing has to be escaped, as nearly all are. */
const unchanged = /^[A-Z0-9_-]{1,200}$/;
/** Names of devices on Windows, also with anything behind a dot. */
const device = /^(?:CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])(?=$|\.)/;
/** File systems take 255 bytes; an ending and the name of a temporary file need room. */
const longest = 200;
/** Digits of the SHA-256 that stand for the rest of a name that is too long. */
const hashDigits = 16;

/**
 * The file name, without ending, of a role: `A-Z 0-9 _ - .` stay, `/` becomes `#`, every other character `%XX` for each
 * byte of its UTF-8 (lower case too, so that names which differ in case only never meet on Windows). Dots at either
 * end and the first letter of a device name of Windows are escaped as well. Different role names give different file
 * names, whatever case means to the file system.
 *
 * Takes any text. A name that would become longer than 200 characters (only possible with 17 or more characters
 * outside ASCII), or that holds half a surrogate pair, keeps its beginning, then `%~` and 16 digits of its SHA-256.
 *
 * @example
 * fileNameOf('/NMSP/Z ROLE') // '#NMSP#Z%20ROLE'
 */
export function fileNameOf(roleName: string): string {
  if (unchanged.test(roleName) && !device.test(roleName)) return roleName;
  const name = escapeEnds(Array.from(roleName, escapeCharacter).join(''));
  if (name.length <= longest && !/\p{Cs}/u.test(roleName)) return name;
  const hash = createHash('sha256').update(Buffer.from(roleName, 'utf16le')).digest('hex').toUpperCase();
  const start = name.slice(0, longest - hashDigits - 2).replace(/%.?$/, '');
  return `${start}%~${hash.slice(0, hashDigits)}`;
}

function escapeCharacter(character: string): string {
  if (character === '/') return '#';
  return plain.test(character) ? character : escapeBytes(character);
}

function escapeBytes(text: string): string {
  return [...Buffer.from(text, 'utf8')].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

/** Windows drops dots at the end, Unix hides names with a dot in front, and both know `.` and `..`. */
function escapeEnds(name: string): string {
  return name
    .replace(/^\.|\.$/g, escapeBytes)
    .replace(device, (found) => escapeBytes(found.charAt(0)) + found.slice(1));
}

/**
 * The role name that a file name (without ending) was made from; `undefined` when `fileNameOf` makes no such name, or
 * when the name was too long to be kept whole.
 *
 * @example
 * roleNameOf('#NMSP#Z%20ROLE') // '/NMSP/Z ROLE'
 */
export function roleNameOf(fileName: string): string | undefined {
  if (!/^(?:[A-Z0-9_.#-]|%[0-9A-F]{2})*$/.test(fileName)) return undefined;
  const bytes = Buffer.from(fileName.replaceAll('#', '%2F').replace(/[^%]|%(..)/g, hexOf), 'hex');
  const roleName = bytes.toString('utf8');
  return fileNameOf(roleName) === fileName ? roleName : undefined;
}

/** The byte of one character, or the byte that an escape stands for, as two digits. */
function hexOf(found: string, escaped: string | undefined): string {
  return escaped ?? Buffer.from(found).toString('hex');
}
