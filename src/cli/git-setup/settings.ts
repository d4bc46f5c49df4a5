/** How git calls the package whose launcher this is. The settings name a path, so they belong to a clone. */
export function settingsFor(launcher: string): ReadonlyMap<string, string> {
  // git runs them with a shell, also on Windows, where it understands slashes
  const command = `node '${launcher.replaceAll('\\', '/').replaceAll("'", "'\\''")}'`;
  return new Map([
    // the two dashes: a file may have a name that begins with one
    ['diff.rolewright.textconv', `${command} textconv --`],
    ['diff.rolewright.xfuncname', '^ *((role|authorization) .*)$'],
    ['merge.rolewright.name', 'roles by what they mean'],
    ['merge.rolewright.driver', `${command} merge-driver -- %O %A %B %P`],
    ['merge.rolewright.recursive', 'binary'],
  ]);
}

/** Whether a setting is one that git-setup wrote for this package in another place, and so may write again. */
export function isOwnSetting(value: string): boolean {
  return /^node '.*\/bin\/rolewright\.js' (textconv|merge-driver)\b/.test(value);
}
