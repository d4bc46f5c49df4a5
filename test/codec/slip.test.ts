import { describe, expect, it } from 'vitest';
import { defineLayout, digits, letter, name, text, word } from '../../src/codec/layout.ts';
import { compileRowCheck } from '../../src/codec/row-check.ts';
import { findSlip } from '../../src/codec/slip.ts';

const layout = defineLayout({
  tag: 'T',
  doc: 'A row',
  sure: 'inferred',
  fields: {
    COUNTER: digits(3, ''),
    OBJECT: word(8, '', { required: true }),
    LOW: name(8, ''),
    STATUS: letter('SU ', ''),
    NODE: digits(3, ''),
    TEXT: text(5, ''),
  },
});
const check = compileRowCheck(layout);

function slipIn(row: string): string | undefined {
  const units = Buffer.from(row, 'latin1');
  const slip = findSlip(layout, check, units, 0, units.length);
  return slip && `${slip.from.name} ${slip.by}`;
}

const sound = '001S_RFC   AB      U000';

describe('findSlip', () => {
  it.each([
    ['one blank too many', '001S_RFC    AB      U000', 'LOW 1'],
    ['two blanks too many', '001S_RFC     AB      U000', 'LOW 2'],
    ['three blanks too many', '001S_RFC      AB      U000', 'LOW 3'],
    ['a blank missing', '001S_RFC  AB      U000', 'LOW -1'],
    ['two blanks missing', '001S_RFC AB      U000', 'LOW -2'],
    ['a blank in front of the status', '001S_RFC   AB       U000', 'STATUS 1'],
    ['a blank in front of the object', '001 S_RFC   AB      U000', 'OBJECT 1'],
    ['a letter of a value lost', '001S_RFC   B      U000', 'STATUS -1'],
    ['a blank missing behind a name that fills its column', '001OBJECT_1AB     U000', 'STATUS -1'],
  ])('explains %s', (_, row, slip) => {
    expect(check(Buffer.from(row), 0, row.length)).toBeDefined();
    expect(slipIn(row)).toBe(slip);
  });

  it.each([
    ['four blanks too many', '001S_RFC       AB      U000'],
    ['a wrong letter', '001S_RFC   AB      X000'],
    ['letters in a number', '0O1S_RFC   AB      U000'],
    ['a cut row', sound.slice(0, 20)],
    ['nothing', ''],
    ['a row that is far too long', `001 ${'x'.repeat(100_000)}`],
  ])('gives up on %s', (_, row) => {
    expect(slipIn(row)).toBeUndefined();
  });

  it('finds the slip of characters of 16 bits, too', () => {
    const units = Uint16Array.from(Buffer.from('xx001S_RFC    AB      U000yy'));
    expect(findSlip(layout, check, units, 2, units.length - 2)).toMatchObject({ from: { name: 'LOW' }, by: 1 });
  });
});
