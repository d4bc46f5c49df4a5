/**
 * What a command needs to be told of the code page of role files, as the end of its line: nothing where it finds out by
 * itself. Code pages cannot be told from one another, and an admin may have no project at hand.
 */
export function encodingWords(codePage: string): string {
  const isFound = codePage === 'windows-1252' || codePage === 'us-ascii' || codePage.startsWith('utf-');
  return isFound ? '' : ` --encoding ${codePage}`;
}
