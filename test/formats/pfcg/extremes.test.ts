import { describe, expect, it } from 'vitest';
import { readPfcg } from '../../../src/formats/pfcg/read.ts';
import { complaints, linesOf } from '../../support/role-lines.ts';
import { emptyRole } from '../../support/small-roles.ts';

const options = { file: 'x.SAP' };
const header = linesOf(emptyRole());
const row = (tag: string, rest: string) => `${tag.padEnd(50)}100${rest}`;

function read(lines: readonly string[]) {
  const file = readPfcg(Buffer.from(lines.join('\n'), 'latin1'), options);
  return { file, said: complaints(file.diagnostics) };
}

/** Enough that the test times out where the effort grows with the square. */
const many = (make: (index: number) => string) => Array.from({ length: 100_000 }, (_, index) => make(index));

describe('a wreck of a file', () => {
  it('of one endless line is one error, in bounded memory and time', () => {
    const chunk = Buffer.alloc(1024 * 1024, 'x');
    let most = 0;
    function* endless(): Generator<Uint8Array> {
      for (let count = 0; count < 500; count++) {
        most = Math.max(most, process.memoryUsage().arrayBuffers);
        yield chunk;
      }
    }
    const before = process.memoryUsage().arrayBuffers;
    const { diagnostics, lines } = readPfcg(endless(), options);
    expect(complaints(diagnostics)).toEqual(['R2003 1:1 the line has more than 524288 characters']);
    expect(lines).toBe(1);
    expect(most - before).toBeLessThan(200 * 1024 * 1024);
  });

  it('with an endless line in the middle reads what is around it', () => {
    const { said, file } = read([
      ...header,
      'x'.repeat(20_000_000),
      row('AGR_1252', `${'Z_ROLE'.padEnd(30)}000001$BUKRS`),
    ]);
    expect(said).toEqual(['R2003 9:1 the line has more than 524288 characters']);
    expect(file.roles[0]?.orgLevels).toEqual([{ name: 'BUKRS', values: [] }]);
  });

  it('of 100,000 empty lines is empty', () => {
    expect(read(many(() => '')).said).toEqual(['R2001 1:0 the file holds nothing but blanks and line ends']);
  });

  it('with 100,000 empty lines is only full of them', () => {
    expect(read([...header, ...many(() => '')]).said).toEqual(['R2107 9:1 99999 empty lines in the file']);
  });

  it('of 100,000 damaged lines shows a thousand errors and counts the others', () => {
    const { said } = read([...header, ...many(() => row('AGR_1251', 'Z_ROLE'))]);
    expect(said).toHaveLength(1001);
    expect(said[0]).toBe('R2108 0:0 99000 more damaged lines not shown');
  });

  it('of 100,000 lines of as many roles', () => {
    const { said, file } = read([
      ...header,
      ...many((index) => row('AGR_1252', `${`Z_${index}`.padEnd(30)}000001$BUKRS`)),
    ]);
    expect(said).toHaveLength(1001);
    expect(file.roles).toHaveLength(1);
  });

  it('of as many unknown records', () => {
    const tag = (index: number) => `X_${index.toString(36).toUpperCase()}`;
    const { said } = read([...header, ...many((index) => row(tag(index), 'Z_ROLE'))]);
    expect(said).toHaveLength(1000);
  });

  it('of 100,000 rows with one key', () => {
    const { said } = read([...header, ...many(() => row('AGR_1252', `${'Z_ROLE'.padEnd(30)}000001$BUKRS`))]);
    expect(said).toHaveLength(1001);
  });

  it('of many authorizations without values and values without authorizations', () => {
    const numbered = (index: number) => String(index).padStart(6, '0');
    const rows = Array.from({ length: 100_000 }, (_, index) => [
      row('AGR_1250', `${'Z_ROLE'.padEnd(30)}${numbered(index)}${`A_${index}`.padEnd(10)}__________00    U  O000000`),
      row(
        'AGR_1251',
        `${'Z_ROLE'.padEnd(30)}${numbered(index)}${`B_${index}`.padEnd(10)}__________00    ${'ACTVT'.padEnd(90)}U  O000000`,
      ),
    ]);
    expect(read([...header, ...rows.flat()]).said).toHaveLength(1001);
  });
});

describe('a menu', () => {
  const node = (id: number, parent: number) => {
    const digits = (number: number) => String(number).padStart(8, '0');
    return row(
      'AGR_HIER',
      `${'Z_ROLE'.padEnd(30)}${digits(id)}${digits(parent)} 00000010TR${'VA03'.padEnd(48)}01${' '.repeat(74)}0000000000`,
    );
  };

  it.each(['in order', 'in reverse'])('100,000 nodes deep, %s, is one error', (order) => {
    const nodes = Array.from({ length: 100_000 }, (_, index) => node(index + 2, index + 1));
    const { said } = read([...header, ...(order === 'in order' ? nodes : nodes.toReversed())]);
    expect(said).toEqual([expect.stringMatching(/^R2304 \d+:.* node 00000100 is on level 99 and has nodes below it$/)]);
  });

  it('that is a circle of 100,000 nodes is one error', () => {
    const nodes = Array.from({ length: 100_000 }, (_, index) => node(index + 2, index === 0 ? 100_001 : index + 1));
    expect(read([...header, ...nodes]).said).toEqual([expect.stringMatching(/^R2302 9:92-100 /)]);
  });

  it('of 100,000 nodes on one level is fine', () => {
    const nodes = Array.from({ length: 100_000 }, (_, index) => node(index + 2, 1));
    const { said, file } = read([...header, ...nodes]);
    expect(said).toEqual([]);
    expect(file.roles[0]?.menu).toHaveLength(100_000);
  });
});
