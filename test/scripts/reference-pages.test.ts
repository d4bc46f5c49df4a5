import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { referencePages } from '../../scripts/reference/pages.ts';
import { filesBelow } from '../cli/harness/folder.ts';

const folder = fileURLToPath(new URL('../../docs/reference/', import.meta.url));
const pages = referencePages();

describe('docs/reference', () => {
  it('has exactly the pages that are generated', () => {
    expect(filesBelow(folder)).toEqual(pages.map(({ path }) => path).toSorted());
  });

  it.each(pages)('has a current $path (npm run generate:docs)', ({ path, text }) => {
    expect(readFileSync(new URL(path, `file://${folder}`), 'utf8')).toBe(text);
  });

  it('has no link to a page that is not there', () => {
    const paths = pages.map(({ path }) => path);
    const links = pages.flatMap(({ text }) =>
      [...text.replace(/```.*?```/gs, '').matchAll(/\]\(([^#)]+)\)/g)].map(([, target]) => target),
    );
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((target) => !paths.includes(String(target)))).toEqual([]);
  });
});
