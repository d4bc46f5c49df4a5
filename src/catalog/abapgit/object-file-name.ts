/** Characters that abapGit escapes in file names (read in its source, `name_escape`); a slash becomes `#`. */
const escaped = /[#%.<=>?]/g;

/**
 * The name that abapGit gives the file of an object: the object's name in lower case, `/` as `#`, the type behind it.
 *
 * @param name of the repository object, blanks within it as they are
 * @example
 * ```ts
 * objectFileName('/RIDE/LOG', 'suso'); // => "#ride#log.suso.xml"
 * ```
 */
export function objectFileName(name: string, type: 'suso' | 'sush' | 'acgr'): string {
  const safe = name.replace(escaped, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `${safe.replaceAll('/', '#').toLowerCase()}.${type}.xml`;
}

/** Whether a path ends in a file name, in any case; runs of blanks count as one, since tools shorten them. */
export function hasFileName(path: string, name: string): boolean {
  const file = /[^/\\]*$/.exec(path)?.[0] ?? '';
  const plain = (text: string) => text.toLowerCase().replaceAll('%20', ' ').replace(/ +/g, ' ');
  return plain(file) === plain(name);
}
