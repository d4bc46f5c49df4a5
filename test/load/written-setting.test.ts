import { describe, expect, it } from 'vitest';
import { writtenSetting } from '../../src/load/written-setting.ts';

const file = 'rolewright.config.ts';
const config = "import { defineConfig } from 'rolewright';\n";

describe('a setting that is written out', () => {
  it.each([
    `${config}export default defineConfig({ client: '100', codePage: 'cp1250' });`,
    "export default { codePage: 'cp1250' };",
    "export default { 'codePage': 'cp1250' } as const satisfies object;",
    `${config}const mine = defineConfig({ codePage: 'cp1250' });\nexport default mine;`,
    `${config}const page = 'cp1250';\nexport default defineConfig({ codePage: page });`,
    "export default { codePage: 'utf-8', codePage: 'cp1250' };",
  ])('is read from: %s', (text) => {
    expect(writtenSetting(file, text, 'codePage')).toBe('cp1250');
  });

  it.each([
    '',
    'not a source at all (',
    'export default {};',
    'export default 1;',
    'export default defineConfig();',
    'export const codePage = "cp1250";',
    "export default { codePage: process.env['PAGE'] };",
    "export default { codePage: 'cp1250', ...others };",
    'export default { codePage: 1250 };',
    "let page = 'cp1250'; page = 'cp1252'; export default { codePage: page };",
    "export default { systems: { QAS: { codePage: 'cp1250' } } };",
    'export default { ...export default',
    `export default ${'['.repeat(5000)}`,
  ])('is not known from: %s', (text) => {
    expect(writtenSetting(file, text, 'codePage')).toBeUndefined();
  });
});
