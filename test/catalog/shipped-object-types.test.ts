import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedCatalog } from '../../src/catalog/catalog.ts';
import { withProjectObjects } from '../../src/catalog/project-catalog.ts';
import { shippedObjectTypes } from '../../src/catalog/shipped-object-types.ts';

const generated = new URL('../../src/catalog/generated/shipped-objects.ts', import.meta.url);

describe('the generated types of shipped objects', () => {
  it('are current: scripts/generate-catalog.ts writes them', () => {
    expect(readFileSync(generated, 'utf8')).toBe(shippedObjectTypes(shippedCatalog));
  });

  it('have an interface and a member for each object', () => {
    const text = shippedObjectTypes(shippedCatalog);
    expect(text.match(/^interface /gm)).toHaveLength(310);
    expect(text).toContain("  readonly '/IWBEP/SB': _IWBEP_SB;\n");
    expect(text.match(/Uppercase<string>/g)).toHaveLength(40);
  });

  it('change with the catalog', () => {
    expect(shippedObjectTypes(withProjectObjects(shippedCatalog, { Z_NEW: ['ACTVT'] }))).toContain(
      'readonly Z_NEW: Z_NEW;',
    );
  });
});
