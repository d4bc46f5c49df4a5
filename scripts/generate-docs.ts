import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { referencePages } from './reference/pages.ts';

// Everything below docs/reference is generated: npm run generate:docs. A test says when it has to be run again.
const folder = new URL('../docs/reference/', import.meta.url);
rmSync(folder, { recursive: true, force: true });
for (const { path, text } of referencePages()) {
  const page = new URL(path, folder);
  mkdirSync(new URL('.', page), { recursive: true });
  writeFileSync(page, text);
}
