import { describe, expect, it, vi } from 'vitest';
import { projectObjectTypes } from '../../src/catalog/object-types.ts';
import { compile, instantiations } from './compile.ts';

// TypeScript reads its own library for each of them.
vi.setConfig({ testTimeout: 120_000 });

const errorsIn = (decisions: string) =>
  compile(`import { defineRole, open, parameter, range } from 'rolewright';
export default defineRole({ name: 'Z_TEST', text: { EN: 'Test' }, defaults: 'merge', decisions: { ${decisions} } });
export const used = [open, parameter, range];`);

describe('the type of decisions about proposals', () => {
  it('takes decisions that use everything', () => {
    const errors = errorsIn(`
      F_BKPF_BUK: [
        { for: ['FB03', parameter('service')], fill: { BUKRS: ['1000', range('2000', '2999')] }, change: { ACTVT: [open()] } },
        { split: [{ inactive: true }, { change: { ACTVT: ['03'] } }] },
      ],
      A_B_ANLKL: [{ fill: { BUKRS: ['*'], Z_OWN: ['1'] } }],
      S_DEVELOP: [{ inactive: false }]`);
    expect(errors).toEqual([]);
  });

  it('reports an object that is not known, with one that is', () => {
    expect(errorsIn(`S_RFCC: [{ inactive: true }]`)).toMatchObject([
      { at: 'S_RFCC', message: expect.stringContaining("Did you mean to write 'S_RFC'?") as string },
    ]);
  });

  it('reports a field that the object does not have, with one that it has', () => {
    expect(errorsIn(`S_RFC: [{ fill: { RFC_NAM: ['X'] } }]`)).toMatchObject([
      {
        at: 'RFC_NAM',
        message: expect.stringContaining(
          "'RFC_NAM' does not exist in type 'SomeFields<S_RFC>'. Did you mean to write 'RFC_NAME'?",
        ) as string,
      },
    ]);
  });

  it.each([
    ['a field of another object', `S_RFC: [{ change: { TCD: ['X'] } }]`, 'TCD'],
    ['an option in place of a field', `S_RFC: [{ change: { status: ['X'] } }]`, 'status'],
    ['a text where an array belongs', `S_RFC: [{ fill: { RFC_NAME: 'X' } }]`, 'RFC_NAME'],
    ['one decision where an array belongs', `S_RFC: { inactive: true }`, 'inactive'],
    ['a misspelt property', `S_RFC: [{ inactiv: true }]`, 'inactiv'],
    ['applications that are no array', `S_RFC: [{ for: 'SM59', inactive: true }]`, 'for'],
    ['a split within a split', `S_RFC: [{ split: [{ split: [] }] }]`, 'split'],
  ])('reports %s', (_, decisions, at) => expect(errorsIn(decisions)).toMatchObject([{ at }]));

  it('reports defaults that are not merged', () => {
    const role = `import { defineRole } from 'rolewright';
export default defineRole({ name: 'Z', text: { EN: 'x' }, defaults: 'merged' });`;
    expect(compile(role)).toMatchObject([{ at: 'defaults' }]);
  });

  it('costs no more for each decision than for an authorization, with 1,000 objects of a project', () => {
    const names = Array.from({ length: 1000 }, (_, index) => `Z_${String(index)}`);
    const types = projectObjectTypes(Object.fromEntries(names.map((name) => [name, ['BUKRS', 'WERKS', 'ACTVT']])));
    const source = (uses: readonly string[]) =>
      `${types}\nimport { defineRole } from 'rolewright';\nexport default defineRole({ name: 'Z', text: { EN: 'x' }, defaults: 'merge', decisions: {\n${uses.join('\n')} } });`;
    const uses = names.map((name) => `${name}: [{ fill: { BUKRS: ['1'] } }],`);
    expect(compile(source(uses))).toEqual([]);
    expect(instantiations(source(uses)) - instantiations(source([]))).toBeLessThan(1000 * 40);
  });
});
