import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedCatalog } from '../../src/catalog/catalog.ts';
import { shippedServices } from '../../src/catalog/service-source.ts';
import { examplesIn, run } from '../support/doc-examples.ts';

const sourceFolder = new URL('../../src/', import.meta.url);

const promising = readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^(catalog|dsl|codec\/xml)\/.*\.ts$/.test(path) && !path.endsWith('call-site.ts'))
  .flatMap((path) =>
    examplesIn(readFileSync(new URL(path, sourceFolder), 'utf8'))
      .filter(({ code }) => code.includes('; // => '))
      .map(({ name, code }) => ({ path, name, code })),
  );

describe('the examples in doc comments give what they promise', () => {
  it('and there are some', () => expect(promising.length).toBeGreaterThan(5));

  it.each(promising)('$name in src/$path', async ({ path, code }) => {
    const own = (await import(new URL(path, sourceFolder).href)) as Record<string, unknown>;
    const { promised } = run(code, { shippedCatalog, shippedServices, ...own });
    expect(promised).not.toEqual([]);
    for (const { expression, expected, actual } of promised)
      expect(`${expression} => ${actual}`).toBe(`${expression} => ${expected}`);
  });
});
