import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../src/diagnostics/diagnostic.ts';
import { isFilePlace } from '../../src/diagnostics/place.ts';
import { definitionKindOf } from '../../src/dsl/definition.ts';
import { loadConfig } from '../../src/load/load-config.ts';
import { temporaryFolder } from '../cli/harness/folder.ts';

const configuration = "import type { Config } from 'rolewright';\nexport default { client: '100' } satisfies Config;\n";

async function loaded(files: Readonly<Record<string, string>>, folder = '.') {
  const root = temporaryFolder(files);
  const { path, config, diagnostics } = await loadConfig(join(root, folder));
  return {
    path: path?.slice(root.length + 1),
    config,
    diagnostics: diagnostics.map((diagnostic) => {
      const { file, line, column } = diagnostic.places.find(isFilePlace) ?? {};
      return `${[file, line, column].filter(Boolean).join(':')} ${diagnostic.code} ${messageOf(diagnostic)}`.trim();
    }),
  };
}

describe('the configuration', () => {
  it('is the default export of the file in the folder', async () => {
    expect(await loaded({ 'rolewright.config.ts': configuration, 'package.json': '{}' })).toEqual({
      path: 'rolewright.config.ts',
      config: { client: '100' },
      diagnostics: [],
    });
  });

  it('may be what defineConfig returns', async () => {
    const source = "import { defineConfig } from 'rolewright'; export default defineConfig({ client: '200' });";
    const { config } = await loaded({ 'rolewright.config.ts': source });
    expect(config).toMatchObject({ client: '200' });
    expect(definitionKindOf(config)).toBe('config');
  });

  it.each(['rolewright.config.mjs', 'rolewright.config.js'])('may be written in JavaScript, as %s', async (name) => {
    const files = { [name]: "export default { client: '100' };", 'package.json': '{ "type": "module" }' };
    expect(await loaded(files)).toEqual({ path: name, config: { client: '100' }, diagnostics: [] });
  });

  it('is found in a folder above, up to the folder with the package.json', async () => {
    const files = { 'rolewright.config.ts': configuration, 'package.json': '{}', 'roles/sales/x.role.ts': '' };
    expect(await loaded(files, 'roles/sales')).toMatchObject({
      path: 'rolewright.config.ts',
      config: { client: '100' },
    });
  });

  it('is not looked for above the folder with the package.json', async () => {
    const files = { 'rolewright.config.ts': configuration, 'part/package.json': '{}', 'part/roles/x.role.ts': '' };
    expect(await loaded(files, 'part/roles')).toEqual({ path: undefined, config: undefined, diagnostics: [] });
  });

  it('is the nearest one', async () => {
    const files = {
      'rolewright.config.ts': configuration,
      'roles/rolewright.config.ts': "export default { client: '300' };",
    };
    expect(await loaded(files, 'roles')).toMatchObject({
      path: 'roles/rolewright.config.ts',
      config: { client: '300' },
    });
  });

  it('may be missing', async () => {
    expect(await loaded({ 'package.json': '{}' })).toEqual({ path: undefined, config: undefined, diagnostics: [] });
  });

  it('is not a folder of that name', async () => {
    expect(await loaded({ 'rolewright.config.ts/x': '', 'package.json': '{}' })).toMatchObject({ path: undefined });
  });
});

describe('a configuration that cannot be used', () => {
  it.each([
    ['export const client = 1;', 'undefined'],
    ['export default undefined;', 'undefined'],
    ['export default null;', 'null'],
    ['export default [];', 'an array'],
    ["export default 'x';", 'string'],
    ['export default () => ({});', 'function'],
  ])('is reported: %s', async (source, found) => {
    const { path, config, diagnostics } = await loaded({ 'rolewright.config.ts': source });
    expect({ path, config }).toEqual({ path: 'rolewright.config.ts', config: undefined });
    expect(diagnostics).toEqual([
      `rolewright.config.ts R4012 the default export of the configuration is ${found}, not an object`,
    ]);
  });

  it('is reported where it goes wrong', async () => {
    const wrong = { 'rolewright.config.ts': 'export default {\n  client: ,\n};' };
    expect((await loaded(wrong)).diagnostics).toEqual([
      'rolewright.config.ts:2:11 R4006 syntax error: Unexpected token',
    ]);
    const throwing = { 'rolewright.config.ts': "\nthrow new Error('no');", 'roles/x.role.ts': '' };
    expect((await loaded(throwing, 'roles')).diagnostics).toEqual([
      '../rolewright.config.ts:2:7 R4010 the source fails with Error: no',
    ]);
  });

  it('is one of several, of which the first is used with a warning', async () => {
    const files = {
      'rolewright.config.js': "throw new Error('not this one');",
      'rolewright.config.mjs': "throw new Error('not this one');",
      'rolewright.config.ts': configuration,
    };
    expect(await loaded(files)).toEqual({
      path: 'rolewright.config.ts',
      config: { client: '100' },
      diagnostics: [
        'R4013 "rolewright.config.ts" is used, not "rolewright.config.mjs" or "rolewright.config.js" beside it',
      ],
    });
  });
});
