import { describe, expect, it } from 'vitest';
import { projectObjectTypes } from '../../src/catalog/object-types.ts';
import { compile } from './compile.ts';

const declared = `import { defineObjects, defineRole, type ObjectsOf } from 'rolewright';
const objects = defineObjects({ Z_OBJ: ['Z_FIELD', 'ACTVT'], S_TCODE: ['TCD', 'Z_NEW'] });
declare module 'rolewright' {
  interface AuthObjects extends ObjectsOf<typeof objects> {}
}
`;

const written = `${projectObjectTypes({ Z_OBJ: ['Z_FIELD', 'ACTVT'], S_TCODE: ['TCD', 'Z_NEW'] }, ['ZREGION'])}
import { defineRole } from 'rolewright';
`;

describe.each([
  ['ObjectsOf', declared],
  ['a generated declaration', written],
])("a project's objects by %s", (_, header) => {
  const errorsIn = (authorizations: string) =>
    compile(
      `${header}\nexport default defineRole({ name: 'Z', text: { EN: 'x' }, authorizations: { ${authorizations} } });`,
    );

  it('are known, and shipped ones stay', () => {
    expect(errorsIn(`Z_OBJ: [{ Z_FIELD: ['1'], ACTVT: ['03'], inactive: true }], S_GUI: [{ ACTVT: ['61'] }]`)).toEqual(
      [],
    );
  });

  it('have their fields checked like shipped ones', () => {
    const [wrong] = errorsIn(`Z_OBJ: [{ Z_FIEL: ['1'], ACTVT: ['03'] }]`);
    expect(wrong).toMatchObject({
      at: 'Z_FIEL',
      message: expect.stringContaining("Did you mean to write 'Z_FIELD'?") as string,
    });
    expect(wrong?.message).toContain('Z_OBJ');
    const [missing] = errorsIn(`Z_OBJ: [{ ACTVT: ['03'] }]`);
    expect(missing?.message).toContain("Property 'Z_FIELD' is missing");
  });

  it('correct a shipped object', () => {
    expect(errorsIn(`S_TCODE: [{ TCD: ['SU01'], Z_NEW: ['1'] }]`)).toEqual([]);
    expect(errorsIn(`S_TCODE: [{ TCD: ['SU01'] }]`)[0]?.message).toContain("Property 'Z_NEW' is missing");
  });

  it('do not let a misspelt shipped object pass', () => {
    expect(errorsIn(`S_TCOD: [{ TCD: ['SU01'] }]`)).toMatchObject([{ at: 'S_TCOD' }]);
  });
});

describe("a project's org levels", () => {
  const errorsIn = (header: string) =>
    compile(`${header}
import { org } from 'rolewright';
export default defineRole({ name: 'Z', text: { EN: 'x' }, orgLevels: { ZREGION: ['N'], BUKRS: ['1'] } });
export const reference = org('ZREGION');`);

  it('are known when they are declared', () => expect(errorsIn(written)).toEqual([]));

  it('are not known otherwise', () => {
    expect(errorsIn(`import { defineRole } from 'rolewright';`).map(({ at }) => at)).toEqual(['ZREGION', "'ZREGION'"]);
  });
});

describe('defineObjects', () => {
  it.each([`{ Z_OBJ: 'ACTVT' }`, `{ Z_OBJ: [1] }`, `['Z_OBJ']`])('does not take %s', (objects) => {
    expect(compile(`import { defineObjects } from 'rolewright'; defineObjects(${objects});`)).not.toEqual([]);
  });
});
