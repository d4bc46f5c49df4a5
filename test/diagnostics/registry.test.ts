import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codes } from '../../src/diagnostics/codes/index.ts';
import type { DiagnosticKind } from '../../src/diagnostics/kind.ts';
import { areas } from '../../scripts/reference/diagnostics-index.ts';

const folder = new URL('../../src/diagnostics/codes/', import.meta.url);

/** The codes as each file of the registry writes them down. */
const files = readdirSync(folder).map((name): [name: string, codes: readonly string[]] => [
  name,
  readFileSync(new URL(name, folder), 'utf8')
    .match(/^ {2}R\d+(?=:)/gm)
    ?.map((code) => code.trim()) ?? [],
]);

const kinds = Object.entries(codes) as [string, DiagnosticKind<unknown>][];

/** Every text and number somewhere in the data of a report. */
function valuesIn(data: unknown): readonly string[] {
  if (typeof data === 'string' || typeof data === 'number') return [String(data)];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(valuesIn) : [];
}

describe('the registry of codes', () => {
  it('has every code that a file writes down, and each only once', () => {
    const written = files.flatMap(([, own]) => own);
    expect(kinds.map(([code]) => code).toSorted()).toEqual(written.toSorted());
    expect(new Set(written).size).toBe(written.length);
  });

  it.each(files)('keeps the codes of %s in one area', (_, own) => {
    const used = new Set(own.map((code) => code.slice(0, 2)));
    expect(used.size).toBeLessThanOrEqual(1);
    for (const area of used) expect(Object.keys(areas)).toContain(area);
    for (const code of own) expect(code).toMatch(/^R\d{4}$/);
  });

  it('has each title once', () => {
    const titles = kinds.map(([, { title }]) => title);
    expect(titles.toSorted()).toEqual([...new Set(titles)].toSorted());
  });
});

describe.each(kinds)('%s', (_, { title, why, message, help, example }) => {
  it('has a title of a few words in lower case', () => {
    expect(title).not.toMatch(capitalWord);
    expect(title).not.toMatch(/[.!]$/);
    expect(title.length).toBeLessThanOrEqual(70);
  });

  it('says why in whole sentences', () => {
    expect(why).toMatch(/^([A-Z`]|\w+\().*[.)]$/s);
  });

  it('makes one sentence of its example: lower case, no full stop, nothing undefined', () => {
    expectSentence(message(example), example);
  });

  it('shows in its sentence a value that differs from one report to the next', () => {
    const values = valuesIn(example);
    const sentence = message(example);
    if (values.length > 0) expect(values.filter((value) => sentence.includes(value))).not.toEqual([]);
  });

  it('quotes the value that was given', () => {
    const { given } = (example ?? {}) as { readonly given?: unknown };
    if (typeof given === 'string' && message(example).includes(given)) expect(message(example)).toMatch(/['"`]/);
  });

  it('has help, where it has any, in one sentence: lower case, no full stop, nothing undefined', () => {
    expectSentence(help?.(example) ?? 'no help', example);
  });
});

/** A word that begins a sentence in capitals; SAP's names and those like TypeError have more than one capital. */
const capitalWord = /^[A-Z][a-z]+(?![A-Za-z])/;

function expectSentence(sentence: string, example: unknown): void {
  expect(sentence).not.toMatch(capitalWord);
  expect(sentence).not.toMatch(/[.!\n]$/);
  for (const missing of ['undefined', 'null', 'NaN', '[object']) {
    if (!valuesIn(example).some((value) => value.includes(missing))) expect(sentence).not.toContain(missing);
  }
}
