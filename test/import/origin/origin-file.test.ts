import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originText, readOrigin } from '../../../src/import/origin/origin-file.ts';

const facts = { file: 'A.SAP', encoding: 'windows-1252', roles: ['Z_A'] };
const textOf = (bytes: Iterable<Uint8Array>) => Buffer.concat([...originText(facts, bytes)]).toString('utf8');

describe('origin files', () => {
  it('keep the bytes of a download, in whatever chunks it came', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 5 }), (chunks) => {
        const origin = readOrigin(textOf(chunks));
        expect(origin).toEqual({ ...facts, bytes: Buffer.concat(chunks) });
      }),
    );
  });

  it('are compact, and of a download larger than a piece too', () => {
    const line = `${'AGR_1251'.padEnd(50)}100Z_A\r\n`;
    const bytes = Buffer.from(line.repeat(60_000));
    const text = textOf([bytes]);
    expect(text.length).toBeLessThan(bytes.length / 50);
    const origin = readOrigin(text);
    expect(typeof origin !== 'string' && bytes.equals(origin.bytes)).toBe(true);
  });

  it.each([
    ['it is no origin file', () => 'nonsense'],
    ['it is no origin file', () => '{}'],
    ['it is no origin file', () => textOf([]).replace('"format": 1', '"format": 2')],
    ['it names a file in another folder', () => textOf([]).replace('A.SAP', '../A.SAP')],
    ['its content has changed', () => textOf([Buffer.from('A')]).replace(/"sha256": "./, '"sha256": "x')],
    ['its content is damaged', () => textOf([Buffer.from('ABC')]).replace('"size": 3', '"size": 1')],
    ['its content is damaged', () => textOf([Buffer.from('ABC')]).replace(/(content": \[\n {4}")..../, '$1####')],
  ])('say why they cannot be used: %s', (problem, text) => {
    expect(readOrigin(text())).toBe(problem);
  });
});
