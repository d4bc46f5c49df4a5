import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';

const errorsIn = (config: string) =>
  compile(`import { defineConfig, defineObjects } from 'rolewright';
export default defineConfig(${config});
export const used = defineObjects;`);

describe('the type of a configuration', () => {
  it('takes one that uses everything', () => {
    const config = `{
      client: '100', release: '757', language: 'DE', codePage: 'windows-1252', lineEnd: 'lf',
      objects: defineObjects({ Z_OBJ: ['ACTVT'] }), orgLevels: ['ZREGION'],
      systems: { QAS: { client: '200' }, PRD: {} },
    }`;
    expect(errorsIn(config)).toEqual([]);
  });

  it.each([
    [`{ codepage: 'x' }`, 'codepage'],
    [`{ client: 100 }`, 'client'],
    [`{ language: 'GE' }`, 'language'],
    [`{ lineEnd: 'cr' }`, 'lineEnd'],
    [`{ orgLevels: 'ZREGION' }`, 'orgLevels'],
    [`{ systems: { QAS: { klient: '1' } } }`, 'klient'],
  ])('reports %s', (config, at) => expect(errorsIn(config)).toMatchObject([{ at }]));
});
