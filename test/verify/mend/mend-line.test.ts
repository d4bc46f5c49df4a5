import { describe, expect, it } from 'vitest';
import { shippedCatalog } from '../../../src/catalog/catalog.ts';
import { KnownNames } from '../../../src/verify/known-names.ts';
import { mendLine } from '../../../src/verify/mend/mend-line.ts';
import { indexOf, linesOf } from '../../support/role-lines.ts';
import { soundRole } from '../../support/verify-changed.ts';

const lines = linesOf(soundRole);
const line = lines[indexOf(lines, 'AGR_1251', 'RELE')] ?? '';
const names = new KnownNames(shippedCatalog);
for (const name of ['100', 'Z_SALES_CLERK', 'S_BTCH_JOB', '__________00', 'U', 'O', '']) {
  for (const field of [
    'MANDT',
    'AGR_NAME',
    'OBJECT',
    'AUTH',
    'FIELD',
    'MODIFIED',
    'NEU',
    'DELETED',
    'COPIED',
    'VARIANT',
  ])
    names.add(field, name);
}
names.add('OBJECT AUTH', 'S_BTCH_JOB\0__________00');

const insert = (at: number, text: string) => line.slice(0, at) + text + line.slice(at);

describe('mendLine', () => {
  it.each([
    ['a blank in front of it', ` ${line}`],
    ['quotes around it', `"${line}"`],
    ['its tag in lower case', line.replace('AGR_1251', 'agr_1251')],
    ['a blank too few behind its tag', line.replace('AGR_1251 ', 'AGR_1251')],
    ['a blank too many behind the client', insert(53, ' ')],
    ['two blanks in front of a value', insert(125, '  ')],
    ['two blanks lost behind a value', line.replace('RELE  ', 'RELE')],
  ])('puts a line right that has %s', (_, damaged) => {
    expect(mendLine(damaged, names)).toMatchObject({ kind: 'one', line });
  });

  it('says where blanks have to go, and the first column that had slipped', () => {
    const mended = mendLine(insert(125, ' '), names);
    expect(mended.kind === 'one' ? mended.moved : undefined).toMatchObject({ at: 75, from: { name: 'LOW' }, by: 1 });
  });

  it('prefers the row whose cells do not begin with a blank', () => {
    const mended = mendLine(line.replace('RELE  ', 'RELE'), names);
    expect(mended.kind === 'one' && mended.line.includes('JOBACTION RELE')).toBe(true);
  });

  it('gives up a line that is cut, and one that is no record', () => {
    expect(mendLine(line.slice(0, 90), names).kind).toBe('none');
    expect(mendLine('hello', names).kind).toBe('none');
    expect(mendLine('', names).kind).toBe('none');
  });
});
