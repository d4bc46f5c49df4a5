import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/dsl/check-config.ts';
import { defaultSettings } from '../../src/dsl/config.ts';
import { callSiteOf, definitionKindOf } from '../../src/dsl/definition.ts';
import { defineConfig } from '../../src/index.ts';

describe('defineConfig', () => {
  it('gives what it was given, marked as a configuration with its place', () => {
    const config = defineConfig({ client: '200' });
    expect(config).toEqual({ client: '200' });
    expect(definitionKindOf(config)).toBe('config');
    expect(callSiteOf(config)?.file).toMatch(/config\.test\.ts$/);
  });

  it('has defaults that pass their own check', () => {
    expect(checkConfig(defaultSettings, (name) => name === 'windows-1252').diagnostics).toEqual([]);
    expect(defaultSettings).toEqual({
      client: '100',
      release: '757',
      language: 'EN',
      codePage: 'windows-1252',
      lineEnd: 'crlf',
    });
  });
});
