import { describe, expect, it } from 'vitest';
import { shippedCatalog } from '../../src/catalog/catalog.ts';
import { checkConfig, defaultConfig } from '../../src/dsl/check-config.ts';
import { defaultSettings } from '../../src/dsl/config.ts';
import { callSiteOf } from '../../src/dsl/definition.ts';
import { defineConfig, defineObjects } from '../../src/index.ts';
import { shown } from '../support/check-definition.ts';

const isCodePage = (name: string) => ['windows-1252', 'windows-1250'].includes(name);

function check(config: unknown) {
  const { config: checked, diagnostics } = checkConfig(config, isCodePage);
  return { config: checked, ...shown(diagnostics) };
}

describe('a configuration', () => {
  it('of nothing has the defaults', () => {
    expect(check(defineConfig({})).config).toMatchObject({ settings: defaultSettings, objects: {}, orgLevels: [] });
    expect(defaultConfig).toMatchObject({ settings: defaultSettings, catalog: shippedCatalog });
  });

  it('overrides them, and a system overrides the configuration', () => {
    const { config } = check({
      client: '200',
      language: 'DE',
      systems: { QAS: { client: '300', lineEnd: 'lf' }, PRD: {} },
    });
    expect(config?.settings).toEqual({ ...defaultSettings, client: '200', language: 'DE' });
    expect(config?.systems.get('QAS')).toEqual({ ...defaultSettings, client: '300', language: 'DE', lineEnd: 'lf' });
    expect(config?.systems.get('PRD')).toEqual(config?.settings);
  });

  it('counts undefined as left out', () => {
    const { config, found } = check({
      client: undefined,
      systems: { QAS: { release: undefined } },
      objects: undefined,
    });
    expect(found).toEqual([]);
    expect(config?.systems.get('QAS')).toEqual(defaultSettings);
  });

  it('makes the catalog that roles are checked against', () => {
    const { config } = check({ objects: { Z_OBJ: ['Z_FIELD'] }, orgLevels: ['ZREGION'] });
    expect(config?.catalog.object('Z_OBJ')?.fields).toEqual(['Z_FIELD']);
    expect(config?.catalog.orgLevel('ZREGION')?.certainty).toBe('project');
    expect(config).toMatchObject({ objects: { Z_OBJ: ['Z_FIELD'] }, orgLevels: ['ZREGION'] });
  });

  it.each([
    [{ client: '10' }, 'R4502 client', 'client must be three digits, \'100\', not "10"'],
    [{ client: 100 }, 'R4502 client', "client must be three digits, '100', not the number 100"],
    [{ client: '100\n' }, 'R4502 client', 'client must be three digits'],
    [{ client: null }, 'R4502 client', 'not null'],
    [{ release: 'latest' }, 'R4502 release', 'release must be the release of SAP_BASIS, \'757\', not "latest"'],
    [{ language: 'en' }, 'R4502 language', 'language must be one of AF, AR'],
    [{ codePage: 'utf-7' }, 'R4502 codePage', 'codePage must be an encoding that rolewright can write'],
    [{ codePage: 1252 }, 'R4502 codePage', 'not the number 1252'],
    [{ lineEnd: 'crlflf' }, 'R4502 lineEnd', 'lineEnd must be one of crlf, lf, not "crlflf"'],
    [{ codepage: 'x' }, 'R4501 codepage key', 'no setting "codepage", did you mean codePage?'],
    [
      { systems: { QAS: { klient: '1' } } },
      'R4501 systems.QAS.klient key',
      '"systems.QAS.klient", did you mean client?',
    ],
    [{ systems: { QAS: { client: '1' } } }, 'R4502 systems.QAS.client', 'systems.QAS.client must be three digits'],
    [{ systems: { QAS: null } }, 'R1005 systems.QAS', 'the system QAS must be an object with settings, not null'],
    [{ systems: ['QAS'] }, 'R1005 systems', 'systems must be an object with the settings of each system'],
    [{ systems: { qas: {} } }, 'R4504 systems.qas key', '"qas" cannot be the name of a system'],
    [{ systems: { '../QAS': {} } }, 'R4504 systems.../QAS key', '"../QAS" cannot'],
    [{ systems: { CON: {} } }, 'R4504 systems.CON key', '"CON" cannot'],
    [{ systems: { LPT1: {} } }, 'R4504 systems.LPT1 key', '"LPT1" cannot'],
    [{ systems: { '': {} } }, 'R4504 systems. key', '"" cannot'],
    [{ objects: { z: ['A'] } }, 'R1013 objects.z key', 'the authorization object: "z" has lower-case letters'],
    [{ objects: 5 }, 'R1005 objects', 'objects must be an object'],
    [{ objects: null }, 'R1005 objects', 'not null'],
    [{ orgLevels: ['ACTVT'] }, 'R1054 orgLevels.0', 'ACTVT can never be an org level'],
    [{ orgLevels: 'ZREGION' }, 'R1006 orgLevels', 'orgLevels must be an array'],
    [null, 'R1005', 'the configuration must be an object, not null'],
    [[], 'R1005', 'not an array'],
    ['x', 'R1005', 'the configuration must be an object, not "x"'],
  ])('%j is refused at its place', (config, expected, message) => {
    const { found, messages, config: checked } = check(config);
    expect(checked).toBeUndefined();
    expect(found).toEqual([expected]);
    expect(messages[0]).toContain(message);
  });

  it('has all of its mistakes reported together', () => {
    const { found } = check({ client: 1, relaese: '757', orgLevels: ['x'], systems: { QAS: { language: 'XX' } } });
    expect(found.toSorted()).toEqual([
      'R1013 orgLevels.0',
      'R4501 relaese key',
      'R4502 client',
      'R4502 systems.QAS.language',
    ]);
  });

  it('has mistakes in objects placed at defineObjects, and others at defineConfig', () => {
    const objects = defineObjects({ Z_OBJ: [] });
    const config = defineConfig({ client: '1', objects });
    const { diagnostics } = checkConfig(config, isCodePage);
    expect(diagnostics.map(({ code, places: [place] }) => [code, place])).toEqual([
      ['R4502', { definition: callSiteOf(config), path: ['client'], on: 'value' }],
      ['R1051', { definition: callSiteOf(objects), path: ['Z_OBJ'], on: 'value' }],
    ]);
  });

  it('has no systems with the names of prototypes', () => {
    const config: unknown = JSON.parse('{ "systems": { "__proto__": { "client": "100" }, "CONSTRUCTOR": {} } }');
    const { config: checked, found } = check(config);
    expect([checked, found]).toEqual([undefined, ['R4504 systems.__proto__ key']]);
    expect(check(JSON.parse('{ "__proto__": 1 }')).found).toEqual(['R4501 __proto__ key']);
  });

  it('that cannot be read is reported', () => {
    const angry = {
      get client(): never {
        throw new Error('no');
      },
    };
    expect(check({ systems: { QAS: angry } }).found).toEqual(['R1009 systems.QAS.client']);
    expect(check(angry).found).toEqual(['R1009 client']);
    const length = () => {
      throw new Error('no');
    };
    expect(check({ services: new Proxy([], { get: length }) }).found).toEqual(['R4505']);
  });
});
