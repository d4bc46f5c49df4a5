import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/dsl/check-config.ts';
import { settingsOfSystem } from '../../src/dsl/system-settings.ts';
import { shown } from '../support/check-definition.ts';

const configWith = (systems: object) => checkConfig({ client: '200', systems }, () => true).config!;

describe('the settings of a system', () => {
  const config = configWith({ QAS: { client: '300' }, PRD: { client: '400' } });

  it('are those of the system', () => {
    expect(settingsOfSystem(config, 'QAS')).toMatchObject({
      settings: { client: '300', release: '757' },
      diagnostics: [],
    });
  });

  it('are those of the configuration when none is named', () => {
    expect(settingsOfSystem(config).settings?.client).toBe('200');
  });

  it.each([
    ['QSA', 'the configuration has no system "QSA", did you mean QAS?', 'the systems are PRD, QAS'],
    ['qas', 'the configuration has no system "qas", did you mean QAS?', 'the systems are PRD, QAS'],
    ['DEVELOP', 'the configuration has no system "DEVELOP"', 'the systems are PRD, QAS'],
    ['constructor', 'the configuration has no system "constructor"', 'the systems are PRD, QAS'],
  ])('%s are not there', (system, message, help) => {
    const { settings, diagnostics } = settingsOfSystem(config, system);
    expect(settings).toBeUndefined();
    expect(shown(diagnostics)).toMatchObject({ messages: [message], helps: [help] });
  });

  it('are told how to add when there are none', () => {
    expect(shown(settingsOfSystem(configWith({}), 'QAS').diagnostics).helps[0]).toContain('systems: { QAS:');
  });
});
