import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceNameOf } from '../../src/import/source-name.ts';
import { hostileTexts } from '../support/hostile-texts.ts';

describe('names of sources', () => {
  it.each([
    ['Z_SALES_DISPLAY', 'z-sales-display.role.ts'],
    ['/MSFTSEN/SENTINEL_READER', 'msftsen-sentinel-reader.role.ts'],
    ['CON', '%43ON.role.ts'],
    ['../../ETC/PASSWD', '%2E.#..#ETC#PASSWD.role.ts'],
    ['Z__A', 'Z__A.role.ts'],
    ['Z A', 'Z%20A.role.ts'],
  ])('%s is in %s', (role, name) => {
    expect(sourceNameOf(role)).toBe(name);
  });

  it('differ when a name is taken', () => {
    expect(sourceNameOf('/A/B', (name) => name === 'a-b.role.ts')).toBe('#A#B.role.ts');
  });

  it.each(Object.entries(hostileTexts))('never lead out of their folder: %s', (_, text) => {
    expect(sourceNameOf(text)).toMatch(/^[^/\\]*\.role\.ts$/);
    expect(sourceNameOf(`../${text}`)).not.toMatch(/^\.|[/\\:]/);
  });

  it('never lead out of their folder, whatever the role is called', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[/\\:\0]/.test(sourceNameOf(text))));
  });
});
