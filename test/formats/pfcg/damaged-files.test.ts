import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { helpOf } from '../../../src/diagnostics/diagnostic.ts';
import { readPfcg } from '../../../src/formats/pfcg/read.ts';
import { complaints } from '../../support/role-lines.ts';

const folder = new URL('../../../fixtures/damaged/', import.meta.url);
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Warned of, or not worth a word. */
const harmless = /^(harmless-.*|utf-16|utf-8|without-header)$/;

function readCase(name: string) {
  const bytes = readFileSync(new URL(`${name}/Z_SALES_CLERK.SAP`, folder));
  return { bytes, ...readPfcg(bytes, { file: 'Z_SALES_CLERK.SAP' }) };
}

describe('the damaged files of fixtures/damaged', () => {
  it('are there', () => {
    expect(cases.length).toBeGreaterThan(50);
  });

  it.each(cases)('%s says what it did when a person read it and found it right', async (name) => {
    const { diagnostics, roles } = readCase(name);
    const said = complaints(diagnostics).map((complaint, index) => {
      const help = diagnostics[index] && helpOf(diagnostics[index]);
      return `${diagnostics[index]?.severity ?? ''} ${complaint}\n${help === undefined ? '' : `  help: ${help}\n`}`;
    });
    const text = `${said.join('')}roles: ${roles.map((role) => role.name).join(', ') || 'none'}\n`;
    await expect(text).toMatchFileSnapshot(new URL(`${name}/expected.txt`, folder).pathname);
  });

  it.each(cases)('%s has one error, or none when it is harmless, inside the file', (name) => {
    const { diagnostics, bytes } = readCase(name);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const lines = bytes.toString('latin1').split('\n');
    for (const { places } of errors) expect(places.length).toBeGreaterThan(0);
    if (name === 'collapsed-blanks') expect(errors.length).toBe(lines.length - 1);
    else expect(errors).toHaveLength(harmless.test(name) ? 0 : 1);
  });
});
