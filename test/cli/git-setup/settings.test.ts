import { describe, expect, it } from 'vitest';
import { isOwnSetting, settingsFor } from '../../../src/cli/git-setup/settings.ts';

describe('the settings of a clone', () => {
  it.each([
    ["/opt/it's here/bin/rolewright.js", "node '/opt/it'\\''s here/bin/rolewright.js' textconv --"],
    ['C:\\tools\\rolewright\\bin\\rolewright.js', "node 'C:/tools/rolewright/bin/rolewright.js' textconv --"],
    ['/a/$(touch x)/`b`/bin/rolewright.js', "node '/a/$(touch x)/`b`/bin/rolewright.js' textconv --"],
  ])('name the launcher %s so that a shell finds it', (launcher, command) => {
    expect(settingsFor(launcher).get('diff.rolewright.textconv')).toBe(command);
  });

  it('are recognised when they name another launcher, and those of others are not', () => {
    const settings = settingsFor('/elsewhere/bin/rolewright.js');
    expect(isOwnSetting(settings.get('diff.rolewright.textconv') ?? '')).toBe(true);
    expect(isOwnSetting(settings.get('merge.rolewright.driver') ?? '')).toBe(true);
    for (const other of ['', 'cat', "node '/a/bin/other.js' textconv", 'my-rolewright.js textconv'])
      expect(isOwnSetting(other)).toBe(false);
  });
});
