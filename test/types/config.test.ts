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

describe('the type of declared parameters', () => {
  const errorsWith = (code: string) =>
    compile(`import { defineConfig, defineParameters, defineRole } from 'rolewright';
const parameters = defineParameters({ iwsg: { type: 'text' }, businessUsers: { type: 'values', default: ['*'] } });
export const used = [defineConfig, defineParameters, defineRole, parameters];
${code}`);
  const configured = (code: string) => errorsWith(`defineConfig({ declaredParameters: parameters, ${code} });`);
  const role = (code: string) => errorsWith(`defineRole({ name: 'Z', text: { EN: 'x' }, ${code} });`);

  it('takes what is declared', () => {
    expect(configured(`parameters: { iwsg: 'Z' }, systems: { QAS: { parameters: { businessUsers: ['A'] } } }`)).toEqual(
      [],
    );
    expect(role(`responsible: parameters.iwsg, orgLevels: { BUKRS: [parameters.businessUsers] }`)).toEqual([]);
    expect(role(`authorizations: { S_TCODE: [{ TCD: [parameters.businessUsers, parameters.iwsg] }] }`)).toEqual([]);
  });

  it.each([
    [`parameters: { iwgs: 'Z' }`, 'iwgs'],
    [`parameters: { iwsg: ['Z'] }`, 'iwsg'],
    [`systems: { QAS: { parameters: { busnessUsers: ['A'] } } }`, 'busnessUsers'],
    [`systems: { QAS: { parameters: { businessUsers: 42 } } }`, 'businessUsers'],
    [`systems: { QAS: { klient: '100' } }`, 'klient'],
    [`klient: '100'`, 'klient'],
  ])('refuses a configuration with %s', (config, at) => expect(configured(config)).toMatchObject([{ at }]));

  it('refuses a role with a parameter that is not declared, and with several values as a text', () => {
    const [error] = role(`authorizations: { S_TCODE: [{ TCD: [parameters.busnessUsers] }] }`);
    expect(error).toMatchObject({ at: 'busnessUsers' });
    expect(error?.message).toContain("Did you mean 'businessUsers'?");
    expect(role(`responsible: parameters.businessUsers`)).toMatchObject([{ at: 'responsible' }]);
  });

  it.each([`{ a: { type: 'txt' } }`, `{ a: {} }`, `{ a: { type: 'text', default: ['A'] } }`, `{ a: 'text' }`])(
    'refuses the declaration %s',
    (declarations) => expect(errorsWith(`defineParameters(${declarations});`)).toHaveLength(1),
  );
});
