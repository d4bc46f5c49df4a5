import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderDiffJson } from '../../../src/diff/format/json.ts';
import { renderMarkdown } from '../../../src/diff/format/markdown.ts';
import { renderTerminal } from '../../../src/diff/format/terminal.ts';
import { diffRoles } from '../../../src/diff/index.ts';
import { readPfcg } from '../../../src/formats/pfcg/read.ts';

/** Role files of our own that look like downloads; fixtures/diff/README.md says what each folder shows. */
const fixtures = new URL('../../../fixtures/diff/', import.meta.url);

function rolesOf(file: URL) {
  const { roles, diagnostics } = readPfcg(readFileSync(file), { file: file.pathname });
  expect(diagnostics).toEqual([]);
  return roles;
}

/** Each version with the next one, and the first with the last. */
const comparisons = readdirSync(fixtures, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => {
    const versions = readdirSync(new URL(`${name}/`, fixtures)).filter((file) => file.endsWith('.SAP')).length;
    const pairs = Array.from({ length: versions - 1 }, (_, index): [number, number] => [index + 1, index + 2]);
    if (versions > 2) pairs.push([1, versions]);
    return pairs.map(([left, right]) => ({ name, left, right }));
  });

describe('comparing downloads that look like real ones', () => {
  it.each(comparisons)('$name, $left with $right', async ({ name, left, right }) => {
    const folder = new URL(`${name}/`, fixtures);
    const diff = diffRoles(rolesOf(new URL(`${left}.SAP`, folder)), rolesOf(new URL(`${right}.SAP`, folder)));
    const golden = (ending: string) => new URL(`${left}-${right}.${ending}`, folder).pathname;
    await expect(renderTerminal(diff)).toMatchFileSnapshot(golden('txt'));
    await expect(renderMarkdown(diff)).toMatchFileSnapshot(golden('md'));
    const json = renderDiffJson(diff, { left: `${left}.SAP`, right: `${right}.SAP` });
    await expect(json).toMatchFileSnapshot(golden('json'));
  });

  it('finds more than one folder of versions', () => {
    expect(new Set(comparisons.map(({ name }) => name)).size).toBeGreaterThan(3);
  });
});
