/** Settings of a clone: how git calls the package whose launcher this is. They name a path, so they are not committed. */
export function settingsFor(launcher: string): readonly (readonly [name: string, value: string])[] {
  // git runs them with a shell, also on Windows, where it understands slashes
  const command = `node '${launcher.replaceAll('\\', '/').replaceAll("'", "'\\''")}'`;
  return [
    ['diff.rolewright.textconv', `${command} textconv`],
    ['diff.rolewright.xfuncname', '^ *((role|authorization) .*)$'],
    ['merge.rolewright.name', 'roles by what they mean'],
    ['merge.rolewright.driver', `${command} merge-driver %O %A %B %P`],
    ['merge.rolewright.recursive', 'binary'],
  ];
}
