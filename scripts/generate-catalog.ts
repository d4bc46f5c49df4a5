import { writeFileSync } from 'node:fs';
import { shippedCatalog } from '../src/catalog/catalog.ts';
import { shippedObjectTypes } from '../src/catalog/shipped-object-types.ts';

// Writes the types of the shipped authorization objects; a test says when it has to be run again.
writeFileSync(
  new URL('../src/catalog/generated/shipped-objects.ts', import.meta.url),
  shippedObjectTypes(shippedCatalog),
);
